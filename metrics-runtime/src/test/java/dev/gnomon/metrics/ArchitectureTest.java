// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The directions between the packages. They hold no circle because each package lists only those before it. */
class ArchitectureTest {
    private static final String ROOT = "dev.gnomon.metrics";

    /** Each package of the runtime with the packages of the project that it may use, in the order of the data path. */
    private static final List<Map.Entry<String, Set<String>>> EDGES = List.of(
            Map.entry(".definition", Set.of(".annotation", ".vocabulary")),
            Map.entry(".index", Set.of(".definition")),
            Map.entry(".series", Set.of(".annotation", ".vocabulary", ".definition")),
            Map.entry(".recording", Set.of(".annotation", ".vocabulary", ".definition", ".series")),
            Map.entry(".snapshot", Set.of(".annotation", ".vocabulary", ".definition", ".recording")),
            Map.entry(
                    "",
                    Set.of(
                            ".annotation",
                            ".vocabulary",
                            ".definition",
                            ".index",
                            ".recording",
                            ".series",
                            ".snapshot")));

    /** The packages of the module below. */
    private static final Set<String> BELOW = Set.of(".annotation", ".vocabulary");

    /** What other packages use of one that no module outside sees. */
    private static final Set<String> PUBLIC_BUT_NOT_EXPORTED = Set.of(
            "LabelText",
            "Losses",
            "SeriesArray",
            "SeriesTable",
            "CallFamilies",
            "Key",
            "Families",
            "ServiceWriter",
            "SnapshotBuilder");

    private static final Set<String> NOT_EXPORTED = Set.of(".series", ".snapshot");

    private final JavaClasses runtime = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT)
            .that(DescribedPredicate.describe("are not of the module below", type -> !BELOW.contains(room(type))));

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (Map.Entry<String, Set<String>> edge : EDGES) {
            assertThat(used(edge.getKey()))
                    .as("packages that \"%s\" uses", edge.getKey())
                    .isSubsetOf(edge.getValue());
        }
    }

    @Test
    void everyEdgePointsBackwards() {
        Set<String> before = new TreeSet<>(BELOW);
        for (Map.Entry<String, Set<String>> edge : EDGES) {
            assertThat(before).as("packages before \"%s\"", edge.getKey()).containsAll(edge.getValue());
            before.add(edge.getKey());
        }
    }

    @Test
    void theRuntimeHasThesePackages() {
        assertThat(runtime.stream().map(ArchitectureTest::room))
                .containsOnly(".definition", ".index", ".recording", ".series", ".snapshot", "");
    }

    @Test
    void onlyExportedPackagesHoldPublicTypesBesideThoseListed() {
        assertThat(runtime.stream()
                        .filter(type -> NOT_EXPORTED.contains(room(type)))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(PUBLIC_BUT_NOT_EXPORTED);
    }

    private Set<String> used(String room) {
        return runtime.stream()
                .filter(type -> room(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .map(ArchitectureTest::room)
                .filter(used -> !used.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}

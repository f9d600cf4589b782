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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Map.entry(".storage", Set.of()),
            Map.entry(".reading", Set.of(".vocabulary", ".definition")),
            Map.entry(".value", Set.of(".storage", ".reading")),
            Map.entry(".fault", Set.of(".vocabulary", ".definition", ".storage", ".value")),
            Map.entry(".series", Set.of(".annotation", ".vocabulary", ".definition", ".fault")),
            Map.entry(".call", Set.of(".vocabulary", ".definition", ".storage", ".reading", ".value", ".fault")),
            Map.entry(
                    ".recording",
                    Set.of(
                            ".vocabulary",
                            ".definition",
                            ".storage",
                            ".reading",
                            ".value",
                            ".fault",
                            ".series",
                            ".call")),
            Map.entry(".snapshot", Set.of(".annotation", ".vocabulary", ".definition", ".reading", ".fault")),
            Map.entry(
                    "",
                    Set.of(
                            ".annotation",
                            ".vocabulary",
                            ".definition",
                            ".index",
                            ".storage",
                            ".reading",
                            ".value",
                            ".fault",
                            ".series",
                            ".call",
                            ".recording",
                            ".snapshot")));

    /** The packages of the module below. */
    private static final Set<String> BELOW = Set.of(".annotation", ".vocabulary");

    /** What other packages use of each package that no module outside sees. */
    private static final Map<String, Set<String>> PUBLIC_BUT_NOT_EXPORTED = Map.of(
            ".storage",
            Set.of("Slots", "SparseSlots", "Visitor", "Storage", "Threads"),
            ".reading",
            Set.of(
                    "CallReading",
                    "ServiceReading",
                    "HistogramReading",
                    "NativeReading",
                    "SketchBuckets",
                    "SketchReading",
                    "Builder",
                    "SummaryReading"),
            ".value",
            Set.of(
                    "BucketLayout",
                    "CounterRecorder",
                    "DurationRecorder",
                    "GaugeRecorder",
                    "HistogramRecorder",
                    "OverflowSum",
                    "SummaryRecorder"),
            ".series",
            Set.of("LabelText", "SeriesArray", "SeriesTable", "Visitor"),
            ".fault",
            Set.of("Fault", "Invalid", "Exhausted", "Callback", "Export", "FaultLog", "FaultMetrics", "FaultSource"),
            ".call",
            Set.of(
                    "CallState",
                    "CallTemplate",
                    "CallTemplates",
                    "FailureKinds",
                    "Latencies",
                    "LostEnds",
                    "OutcomeCounts",
                    "ServiceCalls"),
            ".snapshot",
            Set.of("CallFamilies", "Key", "Families", "FaultWriter", "ServiceWriter", "SnapshotBuilder"));

    /** What generated code calls. */
    private static final Set<String> EXPORTED_RECORDERS = Set.of(
            "CallRecorder",
            "CallScope",
            "LabelValues",
            "LabelledCalls",
            "MeasuredSubscription",
            "ScopedCalls",
            "ServiceRecorder");

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
        assertThat(runtime.stream().map(ArchitectureTest::room).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EDGES.stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void onlyExportedPackagesHoldPublicTypesBesideThoseListed() {
        PUBLIC_BUT_NOT_EXPORTED.forEach((room, types) ->
                assertThat(publicTypes(room)).as("public types of %s", room).isEqualTo(types));
    }

    @Test
    void ofTheRecordersGeneratedCodeSeesOnlyThoseThatItCalls() {
        assertThat(publicTypes(".recording")).isEqualTo(EXPORTED_RECORDERS);
    }

    /** Compared with the descriptor, so that an exported package is not listed above by mistake. */
    @Test
    void everyPackageIsExportedOrListed() throws IOException {
        Set<String> rooms = new TreeSet<>(PUBLIC_BUT_NOT_EXPORTED.keySet());
        for (String line : Files.readAllLines(Path.of("src/main/java/module-info.java"))) {
            if (line.strip().startsWith("exports " + ROOT)) {
                rooms.add(line.strip().substring(("exports " + ROOT).length()).replace(";", ""));
            }
        }
        assertThat(EDGES.stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(rooms);
    }

    private Set<String> publicTypes(String room) {
        return runtime.stream()
                .filter(type -> room(type).equals(room))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
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

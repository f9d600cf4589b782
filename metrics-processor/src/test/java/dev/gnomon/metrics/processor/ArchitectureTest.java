// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The directions between the packages, and what each may see. */
class ArchitectureTest {
    private static final String OURS = "dev.gnomon.metrics.";
    private static final String ROOT = OURS + "processor";
    private static final Set<String> ANNOTATIONS = Set.of("annotation", "vocabulary");

    /** The packages that see {@code javax.lang.model}: what reads elements, and the root by the signature of the SPI. */
    private static final Set<String> COMPILER = Set.of(
            "processor",
            "processor.element",
            "processor.carried",
            "processor.read",
            "processor.place",
            "processor.injection");

    /** What each package may use, in the order of the data path: findings, model, then what makes and reads it. */
    private static final List<Map.Entry<String, Set<String>>> EDGES = List.of(
            Map.entry("processor.diagnostic", Set.of()),
            Map.entry("processor.model", Set.of("annotation", "vocabulary", "processor.diagnostic")),
            Map.entry("processor.element", Set.of("processor.diagnostic", "processor.model")),
            Map.entry("processor.carried", Set.of("processor.element")),
            Map.entry(
                    "processor.read",
                    Set.of(
                            "annotation",
                            "processor.diagnostic",
                            "processor.model",
                            "processor.element",
                            "processor.carried")),
            Map.entry("processor.place", Set.of("processor.diagnostic", "processor.model", "processor.element")),
            Map.entry("processor.injection", Set.of("processor.model", "processor.element")),
            Map.entry(
                    "processor.naming", Set.of("annotation", "vocabulary", "processor.diagnostic", "processor.model")),
            Map.entry(
                    "processor.validate",
                    Set.of("annotation", "vocabulary", "processor.diagnostic", "processor.model", "processor.naming")),
            Map.entry("processor.generate", Set.of("annotation", "vocabulary", "processor.model", "processor.naming")),
            Map.entry(
                    "processor",
                    Set.of(
                            "processor.diagnostic",
                            "processor.model",
                            "processor.element",
                            "processor.read",
                            "processor.place",
                            "processor.injection",
                            "processor.naming",
                            "processor.validate",
                            "processor.generate")));

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyWhatTheirEdgesAllow() {
        for (JavaClass each : PROCESSOR) {
            assertThat(neighbours(each)).as(each.getName()).isSubsetOf(edges(each));
        }
    }

    @Test
    void everyEdgePointsBackwards() {
        Set<String> before = new HashSet<>(ANNOTATIONS);
        for (Map.Entry<String, Set<String>> edges : EDGES) {
            assertThat(before).as("packages before " + edges.getKey()).containsAll(edges.getValue());
            before.add(edges.getKey());
        }
    }

    /** JavaPoet's interface takes {@link Modifier}, so that one enum is lent to {@code generate}. */
    @Test
    void onlyWhatReadsElementsSeesTheCompiler() {
        assertThat(PROCESSOR)
                .filteredOn(each -> !COMPILER.contains(room(each)))
                .allSatisfy(each -> assertThat(used(each))
                        .filteredOn(used -> used.getPackageName().startsWith("javax."))
                        .allMatch(used ->
                                room(each).equals("processor.generate") && used.isEquivalentTo(Modifier.class)));
    }

    @Test
    void onlyTheProcessorAndWhatPackageBoundariesForceIsPublic() {
        assertThat(PROCESSOR)
                .filteredOn(each -> each.getModifiers().contains(JavaModifier.PUBLIC) && each.isTopLevelClass())
                .filteredOn(each -> each.getDirectDependenciesToSelf().stream()
                        .allMatch(use -> room(use.getOriginClass()).equals(room(each))))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("MetricsProcessor");
    }

    @Test
    void classesAreFinal() {
        assertThat(PROCESSOR)
                .filteredOn(each -> !each.isInterface() && !each.isEnum() && !each.isAnonymousClass())
                .allMatch(each -> each.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
        for (Map.Entry<String, Set<String>> edges : EDGES) {
            String name = OURS + edges.getKey();
            assertThat(PROCESSOR.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
            Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
            assertThat(info).content().containsPattern("(?s)/\\*\\*.{120,}\\*/\n@NullMarked");
        }
    }

    private static Set<String> neighbours(JavaClass from) {
        Set<String> neighbours = new HashSet<>();
        used(from).filter(used -> used.getPackageName().startsWith(OURS)).forEach(used -> neighbours.add(room(used)));
        neighbours.remove(room(from));
        return neighbours;
    }

    private static Stream<JavaClass> used(JavaClass from) {
        return from.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getBaseComponentType());
    }

    private static Set<String> edges(JavaClass each) {
        return EDGES.stream()
                .filter(edges -> edges.getKey().equals(room(each)))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError(each.getName() + " is in a package without a place in the list"));
    }

    private static String room(JavaClass each) {
        return each.getPackageName().substring(OURS.length());
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between this module's packages. */
class ModuleArchitectureTest {
    private static final String ROOT = "dev.gnomon.metrics.";
    private static final String ANNOTATION = ROOT + "annotation";
    private static final String VOCABULARY = ROOT + "vocabulary";

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gnomon.metrics");

    @Test
    void theModuleConsistsOfTwoPackages() {
        assertThat(MODULE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ANNOTATION, VOCABULARY);
    }

    @Test
    void annotationDependsOnNothingOfOurs() {
        classes()
                .that()
                .resideInAPackage(ANNOTATION)
                .should()
                .onlyDependOnClassesThat(theJdkAnd(ANNOTATION, "jakarta.inject"))
                .check(MODULE);
    }

    @Test
    void vocabularyDependsOnAnnotationOnly() {
        classes()
                .that()
                .resideInAPackage(VOCABULARY)
                .should()
                .onlyDependOnClassesThat(theJdkAnd(ANNOTATION, VOCABULARY))
                .check(MODULE);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages = List.of(MODULE.getPackage(ANNOTATION), MODULE.getPackage(VOCABULARY));

        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaClass> theJdkAnd(String... packages) {
        return resideInAnyPackage("java..")
                .or(resideInAnyPackage(packages))
                .or(belongToAnyOf(NullMarked.class))
                .as("the JDK and " + String.join(", ", packages));
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each stage of the path is measured in a package of its own, which knows no other but what all share. */
class PackagesTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gnomon.benchmarks");

    @Test
    void stagesKnowNoOtherStage() {
        slices().matching("dev.gnomon.benchmarks.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("dev.gnomon.benchmarks.peer"))
                .check(MODULE);
    }

    @Test
    void whatAllShareKnowsNoStage() {
        noClasses()
                .that()
                .resideInAPackage("dev.gnomon.benchmarks.peer")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.gnomon.benchmarks..")
                        .and(not(resideInAPackage("dev.gnomon.benchmarks.peer"))))
                .check(MODULE);
    }
}

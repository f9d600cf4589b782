// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Each stage of the path is measured in a package of its own, which knows no other. */
class PackagesTest {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gnomon.benchmarks");

    @Test
    void stagesKnowNoOtherStage() {
        slices().matching("dev.gnomon.benchmarks.(*)..")
                .should()
                .notDependOnEachOther()
                .check(module);
    }

    @Test
    void thereAreOnlyStages() {
        classes().should().resideInAPackage("dev.gnomon.benchmarks.record..").check(module);
    }
}

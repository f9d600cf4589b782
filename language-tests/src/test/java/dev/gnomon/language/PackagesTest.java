// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The packages of these tests do not know each other, and know of the processor what users know: its entry. */
class PackagesTest {
    private final JavaClasses module = new ClassFileImporter().importPackages("dev.gnomon.language");

    @Test
    void packagesStandAlone() {
        slices().matching("dev.gnomon.language.(**)")
                .should()
                .notDependOnEachOther()
                .check(module);
    }

    @Test
    void ofTheProcessorOnlyItsEntryAndTheCatalogueOfCodesAreUsed() {
        classes()
                .that()
                .resideInAPackage("dev.gnomon.metrics.processor..")
                .and()
                .haveNameMatching(".*(read|model|naming|validate|generate)\\..*")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("dev.gnomon.metrics.processor..")
                .check(new ClassFileImporter().importPackages("dev.gnomon.language", "dev.gnomon.metrics.processor"));
    }
}

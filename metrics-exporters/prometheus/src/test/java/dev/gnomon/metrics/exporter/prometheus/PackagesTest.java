// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages that this module may know; any other edge fails. */
class PackagesTest {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Answer.class);

    @Test
    void theExporterKnowsSnapshotsAndTheJdkAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.sun.net.httpserver",
                        "org.jspecify.annotations",
                        "io.prometheus.metrics.model..",
                        "io.prometheus.metrics.expositionformats",
                        "dev.gnomon.metrics.exporter.prometheus")
                .check(module);
    }
}

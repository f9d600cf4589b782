// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package may know which; any other edge fails. */
class PackagesTest {
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Gateway.class);

    @Test
    void packagesKnowOnlyWhatTheyStandOn() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.gnomon.example..")
                .layer("wiring")
                .definedBy("dev.gnomon.example")
                .layer("gateway")
                .definedBy("dev.gnomon.example.gateway")
                .layer("receipts")
                .definedBy("dev.gnomon.example.receipts")
                .layer("orders")
                .definedBy("dev.gnomon.example.orders")
                .layer("profiles")
                .definedBy("dev.gnomon.example.profiles")
                .layer("users")
                .definedBy("dev.gnomon.example.users")
                .layer("payments")
                .definedBy("dev.gnomon.example.payments")
                .layer("database")
                .definedBy("dev.gnomon.example.database")
                .layer("load")
                .definedBy("dev.gnomon.example.load")
                .whereLayer("wiring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("load")
                .mayNotAccessAnyLayer()
                .whereLayer("load")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("receipts")
                .mayOnlyBeAccessedByLayers("wiring")
                .whereLayer("orders")
                .mayOnlyBeAccessedByLayers("wiring", "gateway", "receipts")
                .whereLayer("profiles")
                .mayOnlyBeAccessedByLayers("wiring", "gateway")
                .whereLayer("users")
                .mayOnlyBeAccessedByLayers("wiring", "gateway", "orders", "profiles")
                .whereLayer("payments")
                .mayOnlyBeAccessedByLayers("wiring", "gateway", "orders")
                .whereLayer("database")
                .mayNotAccessAnyLayer()
                .whereLayer("database")
                .mayOnlyBeAccessedByLayers("wiring", "users", "profiles", "orders", "receipts")
                .check(module);
    }
}

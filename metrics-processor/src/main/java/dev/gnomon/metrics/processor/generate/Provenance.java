// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.gnomon.metrics.processor.model.Capabilities;

/** What every generated file has in common. */
final class Provenance {
    private static final String PROCESSOR = "dev.gnomon.metrics.processor.MetricsProcessor";

    private Provenance() {}

    static void mark(TypeSpec.Builder type, Capabilities surroundings) {
        surroundings
                .generated()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", PROCESSOR)
                        .build()));
    }

    static JavaFile file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}

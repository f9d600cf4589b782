// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.LABEL_DEFINITION;

import com.palantir.javapoet.CodeBlock;
import dev.gnomon.metrics.processor.model.ValueSet;
import dev.gnomon.metrics.processor.naming.NamedLabel;

/** The definitions of labels, as code writes them. */
final class LabelDefinitions {
    private LabelDefinitions() {}

    /** A label with the values that its type has. */
    static CodeBlock of(NamedLabel label) {
        ValueSet values = label.label().values();
        if (values instanceof ValueSet.Constants constants) {
            return CodeBlock.of("$T.closed($S, $T.values())", LABEL_DEFINITION, label.name(), constants.type());
        }
        return values instanceof ValueSet.Truth
                ? CodeBlock.of("$T.ofBoolean($S)", LABEL_DEFINITION, label.name())
                : open(label, label.max());
    }

    /** A label with any values, of which {@code max} are kept. */
    static CodeBlock open(NamedLabel label, int max) {
        return CodeBlock.of("$T.open($S, $L)", LABEL_DEFINITION, label.name(), max);
    }
}

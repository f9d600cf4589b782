// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import dev.gnomon.metrics.vocabulary.NameRules;
import org.jspecify.annotations.Nullable;

/** What the value of a label may be. All methods are pure, thread-safe and allocate nothing. */
public final class LabelText {
    private LabelText() {}

    /** Whether {@code value} is a text of at most {@value NameRules#MAX_LABEL_VALUE} characters. */
    static boolean isValue(@Nullable String value) {
        return value != null && value.length() <= NameRules.MAX_LABEL_VALUE && isText(value);
    }

    /** Whether UTF-8 can hold {@code value}: two that it cannot hold would become one on the wire. */
    public static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}

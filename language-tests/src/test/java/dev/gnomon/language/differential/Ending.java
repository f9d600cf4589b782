// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import org.jspecify.annotations.Nullable;

/**
 * How a body ends.
 *
 * @param value what it returns, if it throws nothing
 * @param stage the stage it returns, if it returns one
 * @param publication what {@code value} publishes, if it is a publisher
 * @param thrown what it throws
 */
record Ending(
        @Nullable Object value,
        @Nullable Stage stage,
        @Nullable Publication publication,
        @Nullable Throwable thrown) {
    static Ending throwing(Throwable thrown) {
        return new Ending(null, null, null, thrown);
    }

    static Ending returning(@Nullable Object value) {
        return new Ending(value, null, null, null);
    }

    static Ending publishing(Publication publication, Class<?> type) {
        return new Ending(publication.as(type), null, publication, null);
    }

    static Ending later(Stage stage) {
        return new Ending(null, stage, null, null);
    }

    @Nullable
    Object returned() {
        return stage == null ? value : stage.returned();
    }

    @Nullable
    Object take() throws Throwable {
        if (thrown != null) {
            throw thrown;
        }
        return returned();
    }

    @Override
    public String toString() {
        return thrown == null ? "returns" + (stage == null ? "" : " a stage") : "throws " + thrown;
    }
}

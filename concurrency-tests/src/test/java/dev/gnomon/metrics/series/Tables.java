// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import dev.gnomon.metrics.definition.LabelDefinition;
import java.util.List;

/** Makes the tables of these tests; a series is an object that was filled after it was made. */
final class Tables {
    private Tables() {}

    /** A table of one open label. */
    static SeriesTable<List<String>, Series> ofOpenLabel(int limit) {
        return of(LabelDefinition.open("label"), limit);
    }

    static SeriesTable<List<String>, Series> of(LabelDefinition label, int limit) {
        return new SeriesTable<>(List.of(label), limit, values -> values, Series::new, IgnoredLosses.INSTANCE);
    }

    /** Not immutable: only the order in which it is published makes its content seen. */
    static final class Series {
        int content;

        Series() {
            content = 1;
        }
    }

    enum IgnoredLosses implements Losses {
        INSTANCE;

        @Override
        public void invalidValue(String label) {}

        @Override
        public void valuesFull(String label) {}

        @Override
        public void combinationsFull() {}
    }
}

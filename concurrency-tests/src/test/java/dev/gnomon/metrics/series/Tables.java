// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultSource;
import java.util.List;

/** Makes the tables of these tests; a series is an object that was filled after it was made. */
final class Tables {
    private static final FaultSource FAULTS = new FaultSource(new FaultLog(), "the metric \"m\"");

    private Tables() {}

    /** A table of one open label. */
    static SeriesTable<List<String>, Series> ofOpenLabel(int limit) {
        return of(LabelDefinition.open("label"), limit);
    }

    static SeriesTable<List<String>, Series> of(LabelDefinition label, int limit) {
        return new SeriesTable<>(List.of(label), limit, values -> values, Series::new, FAULTS);
    }

    /** Not immutable: only the order in which it is published makes its content seen. */
    static final class Series {
        int content;

        Series() {
            content = 1;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.vocabulary;

import dev.gnomon.metrics.annotation.MetricType;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a metric takes on the wire. Two metrics that share one of them collide: a reader of some exposition
 * format mixes them up, or refuses the whole scrape. All methods are pure and thread-safe.
 */
public final class WireNames {
    private WireNames() {}

    /** The name of the metric's family: that of the metric, without the {@code _total} that the wire gives a counter. */
    public static String family(String name, MetricType type) {
        return type == MetricType.COUNTER && name.endsWith(Names.TOTAL)
                ? name.substring(0, name.length() - Names.TOTAL.length())
                : name;
    }

    /** Every name that the metric takes on some wire: that of its family, which comes first, and those of its samples. */
    public static List<String> all(String name, MetricType type) {
        String family = family(name, type);
        List<String> names = new ArrayList<>();
        for (String ending : endings(type)) {
            names.add(family + ending);
        }
        return List.copyOf(names);
    }

    // Those that the formats reserve, whether or not a sample is written: OpenMetrics refuses a clash with either.
    private static List<String> endings(MetricType type) {
        return switch (type) {
            case COUNTER -> List.of("", Names.TOTAL, "_created");
            case GAUGE -> List.of("");
            case HISTOGRAM, TIMER -> List.of("", "_bucket", "_count", "_sum", "_created");
            case SUMMARY -> List.of("", "_count", "_sum", "_created");
        };
    }
}

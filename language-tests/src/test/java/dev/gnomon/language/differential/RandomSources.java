// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.LinkedHashMap;
import java.util.Map;

/** The source files of a random program. */
final class RandomSources {
    private static final String PACKAGE = "app";
    private static final String HEAD = """
            package app;

            import dev.gnomon.language.differential.*;
            import dev.gnomon.metrics.Counter;
            import dev.gnomon.metrics.Gauge;
            import dev.gnomon.metrics.Histogram;
            import dev.gnomon.metrics.MetricFamily;
            import dev.gnomon.metrics.Summary;
            import dev.gnomon.metrics.Timer;
            import dev.gnomon.metrics.annotation.*;
            import java.time.Duration;
            import java.time.Instant;
            import java.util.*;
            import java.util.concurrent.*;

            """;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Adds a top-level type, all of it but the imports. */
    void put(String simpleName, String text) {
        texts.put(PACKAGE + "." + simpleName, HEAD + text);
    }

    /** The texts by qualified class name. */
    Map<String, String> texts() {
        return texts;
    }
}

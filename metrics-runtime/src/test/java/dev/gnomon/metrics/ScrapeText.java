// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a scrape shows, as its lines. */
final class ScrapeText {
    private ScrapeText() {}

    static List<String> lines(MetricRegistry registry) {
        return text(registry.snapshot(), PrometheusTextFormatWriter.create())
                .lines()
                .toList();
    }

    static String text(MetricSnapshots snapshots, ExpositionFormatWriter format) {
        return new String(bytes(snapshots, format), StandardCharsets.UTF_8);
    }

    static byte[] bytes(MetricSnapshots snapshots, ExpositionFormatWriter format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(out, snapshots, EscapingScheme.ALLOW_UTF8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

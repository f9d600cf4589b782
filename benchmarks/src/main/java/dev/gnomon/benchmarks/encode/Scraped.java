// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.encode;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;

/** The text of a scrape, of which only the length is kept. */
final class Scraped extends OutputStream {
    private static final PrometheusTextFormatWriter TEXT = PrometheusTextFormatWriter.create();

    private long bytes;

    /** Writes the text and returns its length in bytes. */
    static long text(MetricSnapshots snapshots) throws IOException {
        Scraped scraped = new Scraped();
        TEXT.write(scraped, snapshots);
        return scraped.bytes;
    }

    /** Has Micrometer write the text in its own way, with the same writer behind it, and returns its length in bytes. */
    static long text(PrometheusMeterRegistry registry) throws IOException {
        Scraped scraped = new Scraped();
        registry.scrape(scraped);
        return scraped.bytes;
    }

    @Override
    public void write(int value) {
        bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        bytes += length;
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is scraped is the same in each library. */
class SeriesTest {
    private final GnomonSeries gnomon = new GnomonSeries();
    private final MetricSnapshots shown = gnomon.registry().snapshot();

    @Test
    void oursAreAsManyAsTheyAreSaidToBe() {
        assertThat(Samples.of(shown)).hasSize(GnomonSeries.COUNT);
    }

    @Test
    void clientJavaShowsTheSameLinesApartFromTheSumsOfDurations() {
        assertThat(withoutSums(new ClientJavaSeries(shown).registry().scrape()))
                .containsExactlyInAnyOrderElementsOf(withoutSums(shown));
    }

    @Test
    void micrometerShowsAsManyAndTheMaximumOfEachHistogram() {
        List<String> lines = Samples.of(
                new MicrometerSeries(shown).registry().getPrometheusRegistry().scrape());

        assertThat(lines).filteredOn(line -> !line.contains("_max{")).hasSize(GnomonSeries.COUNT);
    }

    @Test
    void openTelemetryHasTheSameSum() {
        assertThat(Sum.of(new OpenTelemetrySeries(shown).reader().collect())).isEqualTo(Sum.of(shown));
    }

    private static List<String> withoutSums(MetricSnapshots snapshots) {
        return Samples.of(snapshots).stream()
                .filter(line -> !line.contains("_sum{"))
                .toList();
    }
}

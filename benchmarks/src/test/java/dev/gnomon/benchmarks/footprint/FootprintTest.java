// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory is weighed, whatever it weighs. */
class FootprintTest {
    /** A method's twelve buckets alone. */
    private static final long LEAST = 12L * Long.BYTES;

    @Test
    void aMethodOfOursWeighsAtLeastItsBuckets() throws InterruptedException {
        assertThat(Footprint.afterThreads(GnomonMethods::new, 2)).isGreaterThan(LEAST);
    }

    @Test
    void aMethodOfClientJavaWeighsAtLeastItsBuckets() throws InterruptedException {
        assertThat(Footprint.afterThreads(ClientJavaMethods::new, 2)).isGreaterThan(LEAST);
    }

    @Test
    void aMethodOfOpenTelemetryWeighsAtLeastItsBuckets() throws InterruptedException {
        assertThat(Footprint.afterThreads(OpenTelemetryMethods::new, 2)).isGreaterThan(LEAST);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    private static final String OF_PROMETHEUS = "application/vnd.google.protobuf;"
            + "proto=io.prometheus.client.MetricFamily;encoding=delimited,application/openmetrics-text;version=1.0.0;"
            + "q=0.8,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT        | */*",
                "TEXT        | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "TEXT        | application/json",
                "TEXT        | ;;;,,=;q=",
                "TEXT        | application/openmetrics-text;q=0",
                "TEXT        | application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.9",
                "TEXT        | application/openmetrics-text;version=2.0.0,text/plain;q=0.1",
                "OPENMETRICS | application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5",
                "OPENMETRICS | Application/OpenMetrics-Text ; Version=\"1.0.0\"",
                "OPENMETRICS | application/vnd.google.protobuf;proto=another.Message,application/*;q=0.2",
                "PROTOBUF    | application/vnd.google.protobuf",
                "TEXT        | text/plain;q=0",
                "TEXT        | text/*;q=0.5,application/json",
                "PROTOBUF    | application/openmetrics-text;q=0,application/*",
                "PROTOBUF    | application/*,application/openmetrics-text;q=0",
                "OPENMETRICS | text/plain;q=0,*/*",
                "OPENMETRICS | text/*;q=0.1,*/*;q=0.2",
                "OPENMETRICS | */*,application/openmetrics-text",
                "OPENMETRICS | application/openmetrics-text,text/plain",
                "TEXT        | text/plain,application/openmetrics-text",
                "TEXT        | application/openmetrics-text,application/openmetrics-text;version=1.0.0;q=0,text/*;q=0.1",
            })
    void theMostWantedFormatIsChosen(Format format, String accept) {
        assertThat(Format.forAccept(List.of(accept))).isEqualTo(format);
    }

    @Test
    void protobufIsChosenForPrometheusWithNativeHistograms() {
        assertThat(Format.forAccept(List.of(OF_PROMETHEUS))).isEqualTo(Format.PROTOBUF);
    }

    @Test
    void textIsChosenWithoutAHeader() {
        assertThat(Format.forAccept(null)).isEqualTo(Format.TEXT);
        assertThat(Format.forAccept(List.of())).isEqualTo(Format.TEXT);
    }
}

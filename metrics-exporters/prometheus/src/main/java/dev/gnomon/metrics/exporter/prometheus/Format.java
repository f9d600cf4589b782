// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats of a scrape, written by client_java. */
enum Format {
    /** Prometheus text 0.0.4. */
    TEXT("text/plain") {
        @Override
        ExpositionFormatWriter writer(ExpositionFormats formats) {
            return formats.getPrometheusTextFormatWriter();
        }
    },

    /** OpenMetrics text 1.0.0. */
    OPENMETRICS("application/openmetrics-text") {
        @Override
        ExpositionFormatWriter writer(ExpositionFormats formats) {
            return formats.getOpenMetricsTextFormatWriter();
        }
    },

    /** Delimited protobuf messages. */
    PROTOBUF("application/vnd.google.protobuf") {
        @Override
        ExpositionFormatWriter writer(ExpositionFormats formats) {
            return formats.getPrometheusProtobufWriter();
        }
    };

    private final String mediaType;
    private final String group;

    Format(String mediaType) {
        this.mediaType = mediaType;
        this.group = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    }

    abstract ExpositionFormatWriter writer(ExpositionFormats formats);

    /**
     * The format that the {@code Accept} headers want most, by RFC 9110: of the ranges that match a format, the most
     * specific one decides how much it is wanted. Of those wanted equally it is the one that was named more precisely,
     * then the one that was named first, then the first here. It is {@link #TEXT} when they want none, because a person
     * with a browser is better served by text than by 406. client_java's own choice looks for substrings and would give
     * OpenMetrics to a client that asks for text first.
     */
    static Format forAccept(@Nullable List<String> headers) {
        List<Preference> preferences = Preference.parse(headers);
        return Stream.of(values())
                .map(format -> format.match(preferences))
                .filter(match -> match.quality() > 0)
                .max(Match.WANTED)
                .map(Match::format)
                .orElse(TEXT);
    }

    /** The entry that decides about this format. */
    private Match match(List<Preference> preferences) {
        Match decisive = new Match(this, 0, 0, 0);
        for (int i = 0; i < preferences.size(); i++) {
            int precision = precision(preferences.get(i));
            if (precision > decisive.precision()) {
                decisive = new Match(this, preferences.get(i).quality(), precision, i);
            }
        }
        return decisive;
    }

    /** How precisely the entry names this format, 0 if not at all. */
    private int precision(Preference range) {
        if (range.value().equals(mediaType)) {
            return admits(range) ? 3 + range.parameters().size() : 0;
        }
        if (range.value().equals(group)) {
            return 2;
        }
        return range.value().equals("*/*") ? 1 : 0;
    }

    private boolean admits(Preference range) {
        return switch (this) {
            case TEXT -> range.admits("version", "0.0.4");
            case OPENMETRICS -> range.admits("version", "1.0.0", "0.0.1");
            case PROTOBUF ->
                range.admits("proto", "io.prometheus.client.MetricFamily") && range.admits("encoding", "delimited");
        };
    }

    /** How much a format is wanted. The entries are ordered by quality, so the position tells equal ones apart. */
    private record Match(Format format, double quality, int precision, int position) {
        static final Comparator<Match> WANTED = Comparator.comparingDouble(Match::quality)
                .thenComparingInt(match -> Math.min(match.precision(), 3))
                .thenComparing(Match::position, Comparator.reverseOrder())
                .thenComparing(Match::format, Comparator.reverseOrder());
    }
}

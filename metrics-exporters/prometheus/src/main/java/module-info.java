// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** Serves snapshots to Prometheus over HTTP. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // client_java has no module descriptors
module dev.gnomon.metrics.exporter.prometheus {
    requires static org.jspecify;
    requires transitive dev.gnomon.metrics.runtime;
    requires transitive io.prometheus.metrics.model;
    requires transitive jdk.httpserver;
    requires io.prometheus.metrics.expositionformats; // the protobuf writer, which the next one loads by name
    requires io.prometheus.writer.text;

    exports dev.gnomon.metrics.exporter.prometheus;
}

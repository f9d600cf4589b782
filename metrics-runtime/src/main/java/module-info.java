// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** The index, the recorders, the registry and its snapshots. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // client_java has no module descriptors
module dev.gnomon.metrics.runtime {
    requires transitive org.jspecify;
    requires transitive dev.gnomon.metrics.annotations;
    requires transitive io.prometheus.metrics.model;

    exports dev.gnomon.metrics;
    exports dev.gnomon.metrics.definition;
    exports dev.gnomon.metrics.index;
    exports dev.gnomon.metrics.recording;

    uses dev.gnomon.metrics.index.MetricIndex;
}

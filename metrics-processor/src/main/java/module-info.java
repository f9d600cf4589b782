// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
import dev.gnomon.metrics.processor.MetricsProcessor;

/** Reads the annotations, writes decorators, Dagger modules and the metric index. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // JavaPoet and auto-service have no module descriptors
module dev.gnomon.metrics.processor {
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static transitive com.google.auto.service;
    requires dev.gnomon.metrics.annotations;
    requires com.palantir.javapoet;
    requires transitive java.compiler;

    exports dev.gnomon.metrics.processor;

    provides javax.annotation.processing.Processor with
            MetricsProcessor;
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.index;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import java.util.List;

/**
 * The static list of what one compilation declares. The annotation processor writes one implementation per compilation
 * and names it in {@code META-INF/services}, so that a registry knows every metric, and shows it at zero, before any
 * measured object exists.
 *
 * <p>Implementations are stateless, thread-safe and cheap to make.
 */
public interface MetricIndex {
    /** The measured types of the compilation, ordered by name. */
    List<ServiceDefinition> services();

    /** The metrics that belong to no service: those with handles, and those of classes that only have metric fields. */
    default List<MetricDefinition> metrics() {
        return List.of();
    }
}

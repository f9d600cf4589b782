// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import java.io.IOException;
import java.util.List;

/** Definitions and an index as the processor would generate them. */
final class Examples {
    static final CallDefinition GET_USER = CallDefinition.action("get_user")
            .prefix("gw_")
            .errors(IOException.class)
            .buckets(0.1, 1);
    static final CallDefinition PING = CallDefinition.request("ping");
    static final MetricDefinition HIT_RATIO = MetricDefinition.gauge("gw_cache_hit_ratio")
            .description("Share of hits.")
            .unit("ratio");
    static final MetricDefinition LOOKUPS =
            MetricDefinition.counter("gw_lookups_total").description("Look-ups.");
    static final MetricDefinition SIZES =
            MetricDefinition.histogram("gw_sizes_bytes").unit("bytes").buckets(10, 100);
    static final ServiceDefinition USERS = ServiceDefinition.of("UserService", "app.UserService")
            .prefix("gw_")
            .buckets(0.5)
            .calls(GET_USER, PING)
            .metrics(HIT_RATIO, LOOKUPS, SIZES);
    static final CallDefinition PAY = CallDefinition.action("pay").prefix("gw_");
    static final ServiceDefinition ORDERS = ServiceDefinition.of("OrderService", "app.OrderService")
            .prefix("gw_")
            .calls(PAY);

    private Examples() {}

    /** What {@code META-INF/services} of a test names. */
    public static final class Index implements MetricIndex {
        /** For the service loader. */
        public Index() {}

        @Override
        public List<ServiceDefinition> services() {
            return List.of(ORDERS, USERS);
        }
    }

    /** An index that another version of the library broke. */
    public static final class BrokenIndex implements MetricIndex {
        /** For the service loader. */
        public BrokenIndex() {}

        @Override
        public List<ServiceDefinition> services() {
            throw new NoSuchMethodError("ServiceDefinition.of");
        }
    }

    /** An index with a service whose name another index uses. */
    public static final class ConflictingIndex implements MetricIndex {
        /** For the service loader. */
        public ConflictingIndex() {}

        @Override
        public List<ServiceDefinition> services() {
            return List.of(ServiceDefinition.of("UserService", "other.UserService"));
        }
    }
}

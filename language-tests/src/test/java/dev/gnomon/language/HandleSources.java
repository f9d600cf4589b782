// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

/** Metrics that several tests declare, and the registry that the static methods of handles record into. */
final class HandleSources {
    static final String REGISTRATION = """
            @Metric(type = MetricType.COUNTER, name = "user_registration_total", description = "Users registered",
                    labels = {"source", "account_type"})
            interface UserRegistration {}
            """;

    static final String CURRENCY =
            "enum Currency { EUR, USD { @Override public String toString() { return \"$\"; } } }";

    static final String AMOUNT = """
            @Metric(name = "order_amount", type = MetricType.HISTOGRAM, unit = "euros", buckets = {10, 100})
            interface OrderAmount {
                void observe(double amount, @Label("currency") Currency c);
            }
            """;

    static final String DEPTH = """
            @Metric(type = MetricType.GAUGE, name = "queue_depth")
            interface QueueDepth {}
            """;

    private HandleSources() {}

    /** The statements of a scenario, run while its registry is the installed one. */
    static String installed(String statements) {
        return """
                MetricRegistry before = dev.gnomon.metrics.Metrics.install(registry);
                try {
                    %s
                } finally {
                    dev.gnomon.metrics.Metrics.install(before);
                }
                """.formatted(statements);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gnomon.metrics.MetricRegistry;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.Labels;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is measured is what the sources say now, and not what they said before. */
class ActionsTest {
    @Test
    void theIndexListsWhatIsMeasuredNow() throws Exception {
        try (InputStream expected = ActionsTest.class.getResourceAsStream("/actions.txt")) {
            assertNotNull(expected);
            Set<String> lines = new String(expected.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(lines, actions(MetricRegistry.create()));
        }
    }

    @Test
    void daggerInjectsWhatIsMeasuredNow() {
        Users users = DaggerShop.factory().create(MetricRegistry.create()).users();
        boolean isMeasured = !actions(MetricRegistry.create()).isEmpty();
        assertEquals(isMeasured ? "UsersMetricsDecorator" : "Users", users.getClass().getSimpleName());
    }

    private static Set<String> actions(MultiCollector registry) {
        Set<String> actions = new TreeSet<>();
        registry.collect().stream()
                .filter(metric -> metric.getMetadata().getPrometheusName().startsWith("action_duration"))
                .flatMap(metric -> metric.getDataPoints().stream())
                .forEach(series -> {
                    Labels labels = series.getLabels();
                    actions.add(labels.get("service") + "." + labels.get("action"));
                });
        return actions;
    }
}

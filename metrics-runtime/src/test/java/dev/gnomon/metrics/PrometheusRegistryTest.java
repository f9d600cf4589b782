// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.snapshot.Families;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusProtobufWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry as a collector of client_java, written in each of its formats. */
class PrometheusRegistryTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();
    private final PrometheusRegistry prometheus = new PrometheusRegistry();

    @BeforeEach
    void record() {
        var users = registry.service(Examples.USERS);
        var getUser = users.call(Examples.GET_USER);
        getUser.success(getUser.begin());
        getUser.failure(getUser.begin(), new IllegalStateException());
        users.call(Examples.PING).begin();
        registry.service(Examples.ORDERS);
        prometheus.register(registry);
    }

    @Test
    void theTextFormatShowsEverything() {
        assertThat(ScrapeText.text(prometheus.scrape(), PrometheusTextFormatWriter.create()))
                .contains("# HELP gw_action_requests_total Calls of the action that ended, by outcome.\n")
                .contains("# TYPE gw_action_requests_total counter\n")
                .contains("gw_action_requests_total"
                        + "{action=\"get_user\",outcome=\"success\",service=\"UserService\"} 1.0\n")
                .contains("gw_action_errors_total"
                        + "{action=\"get_user\",error=\"IllegalStateException\",service=\"UserService\"} 1.0\n")
                .contains("# TYPE gw_service_response_time_seconds histogram\n")
                .contains("gw_service_response_time_seconds_bucket{service=\"UserService\",le=\"0.5\"} 2\n")
                .contains("gw_service_response_time_seconds_count{service=\"UserService\"} 2\n")
                .contains("gw_service_active_requests{service=\"UserService\"} 1.0\n")
                .contains("# HELP gw_cache_hit_ratio Share of hits.\n");
    }

    @Test
    void openMetricsShowsEverything() {
        assertThat(ScrapeText.text(prometheus.scrape(), OpenMetricsTextFormatWriter.create()))
                .contains("# TYPE gw_action_requests counter\n")
                .contains("gw_action_requests_total"
                        + "{action=\"get_user\",outcome=\"failure\",service=\"UserService\"} 1.0\n")
                .contains("# UNIT gw_service_response_time_seconds seconds\n")
                .contains("# UNIT gw_sizes_bytes bytes\n")
                .endsWith("# EOF\n");
    }

    @Test
    void protobufHoldsEveryName() {
        PrometheusProtobufWriter protobuf = new PrometheusProtobufWriter();
        assertThat(protobuf.isAvailable()).isTrue();

        String bytes = new String(ScrapeText.bytes(prometheus.scrape(), protobuf), StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .contains("gw_action_requests_total")
                .contains("gw_service_response_time_seconds")
                .contains("gw_sizes_bytes");
    }

    @Test
    void servicesOfOnePrefixShareOneFamily() {
        MetricSnapshot requests = registry.find("gw_service_requests_total").orElseThrow();

        assertThat(requests.getDataPoints())
                .extracting(series -> series.getLabels().get("service"))
                .containsExactly("OrderService", "UserService");
        assertThat(names(registry.snapshot())).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void twoReadingsOfTheSameStateAreTheSameText() {
        assertThat(ScrapeText.lines(registry)).isEqualTo(ScrapeText.lines(registry));
    }

    @Test
    void aFilterIsObeyedWithAndWithoutTheSuffixOfACounter() {
        assertThat(names(prometheus.scrape(name -> name.equals("gw_lookups")))).containsExactly("gw_lookups");
        assertThat(names(registry.collect(name -> name.equals("gw_lookups_total"))))
                .containsExactly("gw_lookups");
        assertThat(names(registry.collect(name -> false))).isEmpty();
    }

    @Test
    void aMetricMadeAfterRegisteringIsExportedAndFiltered() {
        registry.counter("late_total").increment();
        Predicate<String> late = name -> name.equals("late");

        assertThat(names(prometheus.scrape())).contains("late");
        assertThat(names(prometheus.scrape(late))).containsExactly("late");
    }

    @Test
    void aNameOfAnotherCollectorIsAConflictWhenRegistering() {
        MetricRegistry colliding = MetricRegistry.createEmpty();
        colliding.gauge(MetricDefinition.gauge("depth"));
        MetricRegistry other = MetricRegistry.createEmpty();
        other.gauge(MetricDefinition.gauge("width"));
        PrometheusRegistry taken = new PrometheusRegistry();
        taken.register(new Collector() {
            @Override
            public MetricSnapshot collect() {
                return GaugeSnapshot.builder().name("depth").build();
            }

            @Override
            public MetricFamilyDescriptor getMetricFamilyDescriptor() {
                return Families.descriptor(MetricDefinition.gauge("depth"));
            }
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> taken.register(colliding))
                .withMessageContaining("depth");
        assertThatCode(() -> taken.register(other)).doesNotThrowAnyException();
    }

    /** A limit, not a wish: client_java does not ask before it mixes two collectors. */
    @Test
    void aNameOfAnotherCollectorMadeAfterRegisteringFailsTheScrape() {
        Collector theirs = () -> GaugeSnapshot.builder()
                .name("depth")
                .dataPoint(GaugeDataPointSnapshot.builder().value(1).build())
                .build();
        prometheus.register(theirs);
        assertThat(names(prometheus.scrape())).contains("depth");

        registry.gauge("depth").set(2);

        assertThatThrownBy(() -> ScrapeText.text(prometheus.scrape(), PrometheusTextFormatWriter.create()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aMetricWithoutDescriptionHasAHelpAllTheSame() {
        registry.counter("orders").increment();

        assertThat(ScrapeText.lines(registry))
                .contains("# HELP orders_total Recorded as orders_total, without a description.");
    }

    @Test
    void afterUnregisteringTheRegistryMayBeRegisteredAgain() {
        prometheus.unregister(registry);
        assertThat(names(prometheus.scrape())).isEmpty();

        prometheus.register(registry);
        assertThat(names(prometheus.scrape())).isEqualTo(names(registry.snapshot()));
    }

    @Test
    void everyMetricDescribesItself() {
        assertThat(registry.getMetricFamilyDescriptors())
                .extracting(descriptor -> descriptor.getPrometheusName())
                .containsExactlyElementsOf(registry.getPrometheusNames())
                .contains("gw_action_requests", "gw_sizes_bytes");
    }

    @Test
    void labelValuesOfAnyTextAreEscaped() {
        registry.counter("hits_total", Labels.of("peer", "\"} 1\nevil 1\n\\")).increment();

        assertThat(ScrapeText.lines(registry))
                .contains("hits_total{peer=\"\\\"} 1\\nevil 1\\n\\\\\"} 1.0")
                .noneMatch(line -> line.startsWith("evil"));
    }

    private static List<String> names(MetricSnapshots snapshots) {
        return snapshots.stream()
                .map(snapshot -> snapshot.getMetadata().getPrometheusName())
                .toList();
    }
}

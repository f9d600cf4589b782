// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The metrics of each kind of call, as a scrape shows them, and beside what they may be registered. */
class CallMetricsTest {
    private final MetricRegistry registry = MetricRegistry.createEmpty();

    @Test
    void anActionHasItsOwnLabelsBesideThoseOfAllActions() {
        CallDefinition pay = CallDefinition.action("pay")
                .buckets(1)
                .labels(LabelDefinition.ofBoolean("paid"), LabelDefinition.open("tenant"));
        CallRecorder call = shop(pay).calls(pay).labelValues("true", "a");
        call.success(call.begin());
        call.begin();

        assertThat(scrape())
                .contains(
                        "action_active_requests{action=\"pay\",paid=\"true\",service=\"Shop\",tenant=\"a\"} 1.0",
                        "action_requests_total{action=\"pay\",outcome=\"success\",paid=\"true\",service=\"Shop\",tenant=\"a\"}"
                                + " 1.0",
                        "action_errors_total{action=\"pay\",error=\"other\",paid=\"true\",service=\"Shop\",tenant=\"a\"} 0.0",
                        "action_duration_seconds_count{action=\"pay\",paid=\"true\",service=\"Shop\",tenant=\"a\"} 1",
                        "service_active_requests{service=\"Shop\"} 1.0",
                        "service_requests_total{service=\"Shop\"} 1.0");
    }

    @Test
    void aNamedCallHasMetricsOfItsName() {
        CallDefinition job = CallDefinition.named("clean_up", "cleanup_job")
                .prefix("gw_")
                .buckets(1)
                .errors(IOException.class)
                .labels(LabelDefinition.ofBoolean("full"));
        CallRecorder call = shop(job).calls(job).atIndexes(1);
        call.failure(call.begin(), new IOException());

        assertThat(scrape())
                .contains(
                        "gw_cleanup_job_active_requests{full=\"true\",service=\"Shop\"} 0.0",
                        "gw_cleanup_job_requests_total{full=\"false\",outcome=\"failure\",service=\"Shop\"} 1.0",
                        "gw_cleanup_job_errors_total{error=\"IOException\",full=\"false\",service=\"Shop\"} 1.0",
                        "gw_cleanup_job_duration_seconds_count{full=\"false\",service=\"Shop\"} 1",
                        "service_requests_total{service=\"Shop\"} 1.0")
                .noneMatch(line -> line.contains("action"));
    }

    @Test
    void aHandlerCountsEventsHoweverTheyEnded() {
        CallDefinition on = CallDefinition.handler("on_payment", "payment.completed")
                .buckets(1)
                .expected(IOException.class)
                .latency(true);
        CallRecorder call = shop(on).call(on);
        call.latency(Instant.now().minusSeconds(3600));
        call.success(call.begin());
        call.failure(call.begin(), new IOException());
        call.failure(call.begin(), new CancellationException());
        call.failure(call.begin(), new IllegalStateException());
        call.begin();

        String labels = "{event=\"payment.completed\",service=\"Shop\"}";
        assertThat(scrape())
                .contains(
                        "event_received_total" + labels + " 4.0",
                        "event_failures_total" + labels + " 1.0",
                        "event_processing_time_seconds_count" + labels + " 4",
                        "event_latency_seconds_count" + labels + " 1",
                        "event_latency_seconds_bucket{event=\"payment.completed\",service=\"Shop\",le=\"1.0\"} 0")
                .noneMatch(line -> line.contains("event_active") || line.contains("outcome"));
    }

    @Test
    void aHandlerWhoseEventsDoNotSayWhenTheyWereEmittedHasNoLatency() {
        shop(CallDefinition.handler("on_payment", "payment.completed"));

        assertThat(scrape())
                .contains("event_received_total{event=\"payment.completed\",service=\"Shop\"} 0.0")
                .noneMatch(line -> line.contains("latency"));
    }

    @Test
    void theLatencyOfAnEventHasTheLabelsThatTheBodyAdds() {
        CallDefinition on = CallDefinition.handler("on_payment", "payment.completed")
                .buckets(1)
                .bodyLabels("tier")
                .latency(true);
        CallScope call = shop(on).scopes(on).begin();
        call.latency(Instant.now().minusSeconds(60));
        call.addLabel("tier", "gold");
        call.success();
        CallScope ofNoInstant = shop(on).scopes(on).begin();
        ofNoInstant.latency(null);
        ofNoInstant.success();

        String known = "event=\"payment.completed\",service=\"Shop\",tier=";
        assertThat(scrape())
                .contains(
                        "event_latency_seconds_bucket{" + known + "\"gold\",le=\"1.0\"} 0",
                        "event_latency_seconds_count{" + known + "\"gold\"} 1",
                        "event_latency_seconds_count{" + known + "\"unknown\"} 0",
                        "event_received_total{" + known + "\"unknown\"} 1.0");
    }

    @Test
    void aPublisherHasItsOwnNames() {
        CallDefinition publish =
                CallDefinition.publisher("completed", "payment.completed").labels(LabelDefinition.open("tenant"));
        CallRecorder call = shop(publish).calls(publish).labelValues("a");
        call.failure(call.begin(), null);

        String labels = "{event=\"payment.completed\",service=\"Shop\",tenant=\"a\"}";
        assertThat(scrape())
                .contains(
                        "event_published_total" + labels + " 1.0",
                        "event_publish_failures_total" + labels + " 1.0",
                        "event_publish_time_seconds_count" + labels + " 1")
                .noneMatch(line -> line.contains("latency"));
    }

    @Test
    void everyMetricThatIsKnownBeforehandIsThereAtZero() {
        registry.service(ServiceDefinition.of("Shop", "app.Shop")
                .calls(
                        CallDefinition.named("clean", "cleanup"),
                        CallDefinition.handler("on", "sold").latency(true),
                        CallDefinition.publisher("sell", "sold").labels(LabelDefinition.ofBoolean("paid")),
                        CallDefinition.action("rate").bodyLabels("tier")));

        assertThat(scrape())
                .contains(
                        "cleanup_requests_total{outcome=\"success\",service=\"Shop\"} 0.0",
                        "event_received_total{event=\"sold\",service=\"Shop\"} 0.0",
                        "event_latency_seconds_count{event=\"sold\",service=\"Shop\"} 0",
                        "event_published_total{event=\"sold\",paid=\"none\",service=\"Shop\"} 0.0",
                        "action_active_requests{action=\"rate\",service=\"Shop\",tier=\"unknown\"} 0.0");
    }

    @Test
    void twoServicesShareTheMetricsOfOneNameWithLabelsOfTheirOwn() {
        CallDefinition mine = CallDefinition.named("clean", "cleanup").labels(LabelDefinition.ofBoolean("full"));
        CallDefinition theirs = CallDefinition.named("sweep", "cleanup");
        shop(mine).calls(mine);
        registry.service(ServiceDefinition.of("Store", "app.Store").calls(theirs))
                .call(theirs);

        assertThat(scrape())
                .contains(
                        "cleanup_active_requests{full=\"true\",service=\"Shop\"} 0.0",
                        "cleanup_active_requests{service=\"Store\"} 0.0");
    }

    @Test
    void aMetricOfAnotherSortIsRefusedOnBothSides() {
        registry.counter("cleanup_requests_total", Labels.of("service", "x"));
        assertThatIllegalStateException()
                .isThrownBy(() -> shop(CallDefinition.named("clean", "cleanup")))
                .withMessageContaining("cleanup_requests_total")
                .withMessageContaining("app.Shop");

        shop(CallDefinition.handler("on", "sold"));
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.counter("event_received_total", Labels.of("service", "x")))
                .withMessageContaining("app.Shop");
        assertThatIllegalStateException()
                .isThrownBy(() -> registry.service(ServiceDefinition.of("Store", "app.Store")
                        .calls(CallDefinition.named("clean", "service"))
                        .metrics(MetricDefinition.gauge("depth"))))
                .withMessageContaining("service_requests_total");
    }

    @Test
    void definitionsThatTheRulesRefuseAreRefused() {
        CallDefinition call = CallDefinition.action("load");
        for (CallDefinition refused : List.of(
                call.labels(LabelDefinition.open("service")),
                call.labels(LabelDefinition.open("outcome")),
                call.bodyLabels("le"),
                call.labels(LabelDefinition.open("tier")).bodyLabels("tier"),
                call.labels(LabelDefinition.closed("tier", "a", "a")),
                call.labels(LabelDefinition.open("tier", -1)),
                call.sample(1.1),
                call.sample(-0.5),
                call.sample(Double.NaN),
                call.sample(1e-9),
                CallDefinition.named("load", ""),
                CallDefinition.named("load", "1st"),
                CallDefinition.handler("load", ""))) {
            assertThatIllegalArgumentException().as(refused.toString()).isThrownBy(() -> shop(refused));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop(CallDefinition.handler("on", "sold"), CallDefinition.handler("too", "sold")))
                .withMessageContaining("sold")
                .withMessageContaining("app.Shop");
    }

    @Test
    void whatALabelCouldNotHaveIsCounted() {
        CallDefinition pay = CallDefinition.action("pay").labels(LabelDefinition.open("tenant", 1));
        shop(pay).calls(pay).labelValues("a").begin();
        shop(pay).calls(pay).labelValues("b").begin();
        shop(pay).calls(pay).labelValues("x".repeat(300)).begin();

        assertThat(scrape())
                .contains("action_active_requests{action=\"pay\",service=\"Shop\",tenant=\"other\"} 2.0")
                .anyMatch(line -> line.startsWith("metrics_resource_errors_total{reason=\"label_values\"} ")
                        && !line.endsWith(" 0.0"))
                .anyMatch(line -> line.startsWith("metrics_validation_errors_total{reason=\"labels\"} ")
                        && !line.endsWith(" 0.0"));
    }

    private ServiceRecorder shop(CallDefinition... calls) {
        return registry.service(ServiceDefinition.of("Shop", "app.Shop").calls(calls));
    }

    private List<String> scrape() {
        return ScrapeText.lines(registry);
    }
}

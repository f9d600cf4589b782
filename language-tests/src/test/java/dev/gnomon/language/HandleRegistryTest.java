// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static dev.gnomon.language.HandleSources.AMOUNT;
import static dev.gnomon.language.HandleSources.CURRENCY;
import static dev.gnomon.language.HandleSources.DEPTH;
import static dev.gnomon.language.HandleSources.REGISTRATION;
import static dev.gnomon.language.HandleSources.installed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;

/** Which registry a handle records into, and what it does where that refuses the metric. */
class HandleRegistryTest {
    @Test
    void aHandleOfARegistryRecordsThereWhateverIsInstalled() {
        Readings readings = Program.of(REGISTRATION).run("""
                UserRegistrationHandle.Bound handle = UserRegistrationHandle.of(registry);
                handle.increment("web", "free");
                """);
        assertThat(readings.value("user_registration_total", "source", "web", "account_type", "free"))
                .isEqualTo(1);
    }

    @Test
    void staticMethodsFollowTheInstalledRegistry() {
        Readings readings = Program.of(DEPTH).run(installed("""
                QueueDepthHandle.set(1);
                MetricRegistry other = MetricRegistry.createEmpty();
                dev.gnomon.metrics.Metrics.install(other);
                QueueDepthHandle.set(2);
                dev.gnomon.metrics.Metrics.install(registry);
                QueueDepthHandle.add(3);
                registry.counter("seen_elsewhere").increment(other.gauge("queue_depth").value());
                """));
        assertThat(readings.value("queue_depth")).isEqualTo(4);
        assertThat(readings.value("seen_elsewhere_total")).isEqualTo(2);
    }

    @Test
    void aConflictThatIsFoundLateIsCountedAndThrowsOnlyWhereTheRegistryIsGiven() {
        Readings readings = Program.of(REGISTRATION, DEPTH).run(installed("""
                MetricRegistry taken = MetricRegistry.createEmpty();
                taken.counter("user_registration_total", dev.gnomon.metrics.Labels.of("other", "label")).increment();
                taken.counter("queue_depth");
                dev.gnomon.metrics.Metrics.install(taken);
                UserRegistrationHandle.increment("web", "free");
                UserRegistrationHandle.increment("web", "free");
                QueueDepthHandle.callback(() -> 1);
                try {
                    UserRegistrationHandle.of(taken);
                } catch (IllegalStateException refused) {
                    registry.counter("refused").increment();
                }
                taken.snapshot().stream()
                        .filter(metric -> metric.getMetadata().getName().equals("metrics_validation_errors"))
                        .flatMap(metric -> metric.getDataPoints().stream())
                        .filter(point -> "conflict".equals(point.getLabels().get("reason")))
                        .forEach(point -> registry.counter("counted").increment(
                                ((io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot) point)
                                        .getValue()));
                taken.unregister("user_registration_total");
                UserRegistrationHandle.increment("web", "free");
                registry.counter("recovered").increment(
                        taken.counter(
                                "user_registration_total",
                                dev.gnomon.metrics.Labels.of("source", "web", "account_type", "free")).value());
                """));
        assertThat(readings.value("refused_total")).isEqualTo(1);
        assertThat(readings.value("counted_total")).isEqualTo(3);
        assertThat(readings.value("recovered_total")).isEqualTo(1);
    }

    @Test
    void recordingIntoAClosedRegistryDoesNothing() {
        Readings readings = Program.of(REGISTRATION, DEPTH).run(installed("""
                MetricRegistry closed = MetricRegistry.createEmpty();
                dev.gnomon.metrics.Metrics.install(closed);
                UserRegistrationHandle.increment("web", "free");
                closed.close();
                UserRegistrationHandle.increment("web", "free");
                QueueDepthHandle.set(1);
                QueueDepthHandle.callback(() -> 1);
                registry.counter("shown").increment(closed.snapshot().size());
                """));
        assertThat(readings.value("shown_total")).isZero();
    }

    @Test
    void aGaugeIsAskedForItsValueByItsCallback() {
        Readings readings = Program.of(CURRENCY, DEPTH, """
                        @Metric(type = MetricType.GAUGE, name = "rate")
                        interface Rate {
                            void callback(DoubleSupplier rate, Currency currency);
                        }
                        """, """
                        @Metric(type = MetricType.GAUGE, name = "load_ratio", labels = "node")
                        interface Load {}
                        """).run(installed("""
                QueueDepthHandle.callback(() -> 7);
                QueueDepthHandle.set(1);
                RateHandle.callback(() -> 1.1, Currency.USD);
                RateHandle.callback(() -> 9.9, Currency.USD);
                LoadHandle.of(registry).callback(() -> 0.5, "a");
                """));
        assertThat(readings.value("queue_depth")).isEqualTo(7);
        assertThat(readings.value("rate", "currency", "USD")).isEqualTo(1.1);
        assertThat(readings.value("rate", "currency", "EUR")).isZero();
        assertThat(readings.value("load_ratio", "node", "a")).isEqualTo(0.5);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "conflict"))
                .as("the setting, and the second callback")
                .isEqualTo(2);
    }

    @Test
    void aSecondCallbackFailsFastWhereTheRegistryIsGiven() {
        Readings readings = Program.of(DEPTH).run("""
                QueueDepthHandle.of(registry).callback(() -> 7);
                try {
                    QueueDepthHandle.of(registry).callback(() -> 8);
                } catch (IllegalStateException refused) {
                    registry.counter("refused").increment();
                }
                """);
        assertThat(readings.value("refused_total")).isEqualTo(1);
        assertThat(readings.value("queue_depth")).isEqualTo(7);
    }

    @Test
    void twoRegistriesHaveAHandleEach() {
        Readings readings = Program.of(CURRENCY, AMOUNT).run(installed("""
                        MetricRegistry other = MetricRegistry.createEmpty();
                        OrderAmount here = OrderAmountHandle.of(registry);
                        OrderAmount there = OrderAmountHandle.of(other);
                        there.observe(5, Currency.EUR);
                        here.observe(5, Currency.EUR);
                        there.observe(5, Currency.EUR);
                        OrderAmountHandle.of(other).observe(5, Currency.EUR);
                        OrderAmountHandle.observe(5, Currency.EUR);
                        registry.gauge("there").set(((io.prometheus.metrics.model.snapshots.HistogramSnapshot)
                                other.snapshot().stream()
                                        .filter(metric -> metric.getMetadata().getName().equals("order_amount_euros"))
                                        .findFirst()
                                        .orElseThrow())
                                .getDataPoints().stream().mapToLong(point -> point.getCount()).sum());
                        """));
        assertThat(readings.count("order_amount_euros", "currency", "EUR")).isEqualTo(2);
        assertThat(readings.value("there")).isEqualTo(3);
    }

    @Test
    void aCallbackThatFailsCostsItsOwnSeriesAlone() {
        Readings readings = Program.of(DEPTH, """
                        @Metric(type = MetricType.GAUGE, name = "load_ratio", labels = "node")
                        interface Load {}
                        """).run(installed("""
                        LoadHandle.callback(() -> 0.5, "a");
                        LoadHandle.callback(() -> {
                            throw new IllegalStateException();
                        }, "b");
                        LoadHandle.callback(null, "c");
                        QueueDepthHandle.set(3);
                        """));
        assertThat(readings.labelValues("load_ratio", "node")).contains("a").doesNotContain("c");
        assertThat(readings.value("load_ratio", "node", "a")).isEqualTo(0.5);
        assertThat(readings.value("queue_depth")).isEqualTo(3);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "name"))
                .as("the callback that is none")
                .isEqualTo(1);
    }

    @Test
    void twoJarsThatDeclareAMetricAlikeShareIt() {
        CompiledProgram one = Program.of(DEPTH).compiled();
        CompiledProgram other =
                Program.of(DEPTH.replace("QueueDepth", "BacklogDepth")).compiled();
        Readings readings = new Readings(MetricRegistry.create(new BothLoader(one.loader(), other.loader()))
                .snapshot());
        assertThat(readings.value("queue_depth")).isZero();
    }

    @Test
    void twoJarsThatDeclareAMetricDifferentlyAreRefusedAtStart() {
        CompiledProgram one = Program.of(DEPTH).compiled();
        CompiledProgram other = Program.of("""
                        @Metric(type = MetricType.GAUGE, name = "queue_depth", labels = "queue")
                        interface Backlog {}
                        """).compiled();
        ClassLoader both = new BothLoader(one.loader(), other.loader());
        assertThatThrownBy(() -> MetricRegistry.create(both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("queue_depth")
                .hasMessageContaining("GeneratedMetricsIndex_");
    }

    @Test
    void whatConfigurationSwitchesOffIsRecordedNowhereAndThrowsNothing() {
        CompiledProgram program = Program.of(CURRENCY, AMOUNT, DEPTH, """
                        public class Main {
                            public static void run(MetricRegistry registry) {
                                OrderAmountHandle.of(registry).observe(5, Currency.EUR);
                                QueueDepthHandle.of(registry).callback(() -> 1);
                                MetricRegistry before = dev.gnomon.metrics.Metrics.install(registry);
                                OrderAmountHandle.observe(5, Currency.EUR);
                                dev.gnomon.metrics.Metrics.install(before);
                            }
                        }
                        """).compiled();
        MetricRegistry registry = MetricRegistry.builder()
                .loader(program.loader())
                .disable("order_*")
                .build();
        program.call("app.Main", "run", registry);
        Readings readings = new Readings(registry.snapshot());
        assertThat(readings.has("order_amount_euros")).isFalse();
        assertThat(readings.value("queue_depth")).isEqualTo(1);
    }
}

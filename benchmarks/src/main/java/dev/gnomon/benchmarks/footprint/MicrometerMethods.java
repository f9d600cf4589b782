// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Sum;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Micrometer's gauge, counter and timer with its Prometheus registry. */
final class MicrometerMethods implements Methods {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<AtomicInteger> actives = new ArrayList<>();
    private final List<Counter> successes = new ArrayList<>();
    private final List<Timer> durations = new ArrayList<>();

    @Override
    public void register(Application application) {
        for (int i = 0; i < application.services(); i++) {
            for (int j = 0; j < Application.METHODS_PER_SERVICE; j++) {
                register(
                        Tags.of("service", application.service(i), "action", application.action(j)),
                        application.durations());
            }
        }
    }

    @Override
    public void callEach() {
        for (int i = 0; i < actives.size(); i++) {
            actives.get(i).incrementAndGet();
            durations.get(i).record(1, TimeUnit.MILLISECONDS);
            successes.get(i).increment();
            actives.get(i).decrementAndGet();
        }
    }

    @Override
    public double recorded() {
        return Sum.of(registry.getPrometheusRegistry().scrape());
    }

    private void register(Tags tags, Duration[] bounds) {
        AtomicInteger active = new AtomicInteger();
        Gauge.builder("action.active.requests", active, AtomicInteger::get)
                .tags(tags)
                .register(registry);
        actives.add(active);
        successes.add(Counter.builder("action.requests")
                .tags(tags.and("outcome", "success"))
                .register(registry));
        durations.add(Timer.builder("action.duration")
                .tags(tags)
                .serviceLevelObjectives(bounds)
                .register(registry));
    }
}

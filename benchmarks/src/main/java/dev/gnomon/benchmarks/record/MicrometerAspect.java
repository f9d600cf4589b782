// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.record;

import dev.gnomon.benchmarks.peer.Bounds;
import dev.gnomon.benchmarks.peer.Evidence;
import dev.gnomon.benchmarks.peer.Sum;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The same call as Micrometer's annotations record it: what its {@code TimedAspect} and {@code CountedAspect} do to the
 * registry for one call, builder by builder. That they weave, reflect and box is left out, and so is a look-up for the
 * calls in flight, both in the peer's favour.
 */
public class MicrometerAspect extends Evidence {
    private static final String[] NO_TAGS = {};
    private static final Duration[] BOUNDS = Bounds.durations();

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Echo echo = new Echo();
    private final AtomicInteger active =
            present(registry.gauge("action.active.requests", Tags.of("class", "Echo"), new AtomicInteger()));

    long call(long value) {
        active.incrementAndGet();
        Timer.Sample sample = Timer.start(registry);
        String exception = "none";
        try {
            return echo.echo(value);
        } catch (Throwable failure) {
            exception = failure.getClass().getSimpleName();
            throw failure;
        } finally {
            sample.stop(timer(exception));
            counter(exception).increment();
            active.decrementAndGet();
        }
    }

    @Override
    protected double recorded() {
        return Sum.of(registry.getPrometheusRegistry().scrape());
    }

    private Timer timer(String exception) {
        return Timer.builder("action.duration")
                .description(null)
                .tags(NO_TAGS)
                .tags("exception", exception)
                .tags(joinPoint())
                .publishPercentileHistogram(false)
                .publishPercentiles(null)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private Counter counter(String exception) {
        return Counter.builder("action.requests")
                .description(null)
                .tags(NO_TAGS)
                .tag("exception", exception)
                .tag("result", exception.equals("none") ? "success" : "failure")
                .tags(joinPoint())
                .register(registry);
    }

    private static Tags joinPoint() {
        return Tags.of("class", "dev.gnomon.benchmarks.record.Echo", "method", "echo");
    }

    /** What {@code MeterRegistry.gauge} returns is nullable by its type, and never null for an object that is not. */
    static <T> T present(@Nullable T gauge) {
        return Objects.requireNonNull(gauge);
    }
}

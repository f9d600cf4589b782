// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.index.MetricDefinition;
import dev.gnomon.metrics.index.MetricIndex;
import dev.gnomon.metrics.index.ServiceDefinition;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.snapshot.Families;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is measured in a process, or in a part of it that is scraped by itself.
 *
 * <p>A registry knows the metrics of every {@link MetricIndex} from the beginning, so that the first scrape shows them
 * all at zero. Others are made when first asked for, by definition or by name. Asking again gives the same series.
 *
 * <p>Asking is configuration and fails fast: {@link IllegalArgumentException} for what the rule book refuses,
 * {@link IllegalStateException} for what conflicts with another metric, each with the remedy. Recording into what was
 * given never throws.
 *
 * <p>At most 1,000 metrics are made at run time. A metric keeps at most 10,000 label combinations; further ones are
 * recorded together under the label value {@code other} and counted in {@code metrics_resource_errors_total}.
 *
 * <p>Registered with a {@code PrometheusRegistry}, a registry is exported by everything that exports that one. The
 * metrics that exist at that moment are checked against those of other collectors there. Metrics made later are
 * exported too, but checked only against those of this registry: if one takes the name of another collector's metric,
 * with the same labels, no scrape of the {@code PrometheusRegistry} can be written from then on, and its exporter
 * answers with an error each time. The remedy is a name, or a prefix, that no other collector uses. Whoever makes all
 * metrics before registering is told of a conflict at once.
 *
 * <p>Thread-safe. Asking for what exists takes no lock; a reading takes none either and delays no recording.
 */
public final class MetricRegistry implements MultiCollector {
    private final Refusals refusals = new Refusals();
    private final Catalogue catalogue = new Catalogue();
    private final MetricFamilies families = new MetricFamilies(catalogue, refusals);
    private final CallbackThreads callbackThreads = new CallbackThreads();
    private final Services services = new Services(catalogue, families);

    private MetricRegistry() {
        catalogue.register(Refusals.metrics().stream()
                .map(metric -> new Catalogue.Claim(metric, MetricRegistry.class.getName(), false))
                .toList());
    }

    /**
     * A registry with the metrics of every index that the thread's context class loader sees.
     *
     * @throws IllegalStateException if an index is broken, or two conflict
     */
    public static MetricRegistry create() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = MetricRegistry.class.getClassLoader();
        return create(context != null ? context : own);
    }

    /**
     * A registry with the metrics of every index that {@code loader} sees.
     *
     * @throws IllegalStateException if an index is broken, or two conflict
     */
    public static MetricRegistry create(ClassLoader loader) {
        MetricRegistry registry = createEmpty();
        registry.services.load(loader);
        return registry;
    }

    /** A registry without an index, for tests and tools. */
    public static MetricRegistry createEmpty() {
        return new MetricRegistry();
    }

    /**
     * The recorders of a measured type.
     *
     * @throws IllegalArgumentException if the definition breaks a rule
     * @throws IllegalStateException if another type has this name, or a metric conflicts
     */
    public ServiceRecorder service(ServiceDefinition definition) {
        return services.get(definition);
    }

    /** The series of a defined counter with these values, in the order of the definition's labels. */
    public Counter counter(MetricDefinition definition, String... labelValues) {
        return defined(Kind.COUNTER, definition, labelValues);
    }

    /** The series of a counter with these label names and values in turn; {@code _total} may be left out. */
    public Counter counter(String name, String... labelPairs) {
        return named(Kind.COUNTER, name, Labels.of(labelPairs));
    }

    /** The series of a defined gauge with these values, in the order of the definition's labels. */
    public Gauge gauge(MetricDefinition definition, String... labelValues) {
        return settable(defined(Kind.GAUGE, definition, labelValues), definition.name());
    }

    /** The series of a gauge with these label names and values in turn. */
    public Gauge gauge(String name, String... labelPairs) {
        return settable(named(Kind.GAUGE, name, Labels.of(labelPairs)), name);
    }

    /** The series of a defined histogram with these values, in the order of the definition's labels. */
    public Histogram histogram(MetricDefinition definition, String... labelValues) {
        return defined(Kind.HISTOGRAM, definition, labelValues);
    }

    /** The series of a histogram with these label names and values in turn, by default in the default buckets. */
    public Histogram histogram(String name, String... labelPairs) {
        return named(Kind.HISTOGRAM, name, Labels.of(labelPairs));
    }

    /** The series of a defined summary with these values, in the order of the definition's labels. */
    public Summary summary(MetricDefinition definition, String... labelValues) {
        return defined(Kind.SUMMARY, definition, labelValues);
    }

    /** The series of a summary with these label names and values in turn, by default without quantiles. */
    public Summary summary(String name, String... labelPairs) {
        return named(Kind.SUMMARY, name, Labels.of(labelPairs));
    }

    /** The series of a defined timer with these values, in the order of the definition's labels. */
    public Timer timer(MetricDefinition definition, String... labelValues) {
        return defined(Kind.TIMER, definition, labelValues);
    }

    /** The series of a timer with these label names and values in turn; {@code _seconds} may be left out. */
    public Timer timer(String name, String... labelPairs) {
        return named(Kind.TIMER, name, Labels.of(labelPairs));
    }

    /**
     * Makes a series of a gauge whose value is asked for at each scrape, on a thread of the registry, and waited for a
     * second at most. A callback that throws, answers with no finite number or does not answer in time loses its series
     * in that scrape, and is counted in {@code metrics_callback_errors_total}; the others are not affected. One that
     * has not answered is not asked again before it has. When eight block at once, no other is asked. A reading that a
     * callback itself takes holds no callbacks.
     *
     * @throws IllegalStateException if the series exists already
     */
    public void gaugeCallback(MetricDefinition definition, DoubleSupplier callback, String... labelValues) {
        MetricFamily<GaugeSeries> family = families.defined(Kind.GAUGE, definition);
        Labels labels = Labels.of(definition.labelNames(), List.of(labelValues));
        family.add(labels, new GaugeCallback(family.metric(), callback, callbackThreads, refusals));
    }

    /** The metric of this name, with or without a counter's {@code _total}, if it has series. */
    public Optional<MetricSnapshot> find(String name) {
        return collect(name::equals).stream().findFirst();
    }

    /** A reading of everything; the same as {@link #collect()}. */
    public MetricSnapshots snapshot() {
        return collect();
    }

    @Override
    public MetricSnapshots collect() {
        return collect(name -> true);
    }

    /** A reading of the metrics of which {@code includedNames} accepts the name, with or without {@code _total}. */
    @Override
    public MetricSnapshots collect(Predicate<String> includedNames) {
        SnapshotBuilder scrape = new SnapshotBuilder(includedNames);
        services.write(scrape);
        families.write(scrape);
        // Last, so that a scrape shows the callbacks that failed in it.
        refusals.write(scrape);
        return scrape.build();
    }

    @Override
    public MetricSnapshots collect(Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
        return collect(includedNames);
    }

    /** The metrics that exist now. */
    @Override
    public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
        return catalogue.metrics().stream().map(Families::descriptor).toList();
    }

    /** The names of the metrics that exist now, without a counter's {@code _total}, ordered. */
    @Override
    @SuppressWarnings(
            "deprecation") // A PrometheusRegistry asks it, too, before it skips a collector that a filter excludes
    public List<String> getPrometheusNames() {
        return catalogue.metrics().stream().map(Families::familyName).toList();
    }

    Refusals refusals() {
        return refusals;
    }

    /** Whether nothing was asked of this registry by definition or by name. */
    boolean isUnused() {
        return families.isEmpty();
    }

    <S> S named(Kind<S> kind, String name, Labels labels) {
        return families.named(kind, name, labels.names()).series(labels);
    }

    private <S> S defined(Kind<S> kind, MetricDefinition definition, String... labelValues) {
        MetricFamily<S> family = families.defined(kind, definition);
        return family.series(Labels.of(definition.labelNames(), List.of(labelValues)));
    }

    private static Gauge settable(GaugeSeries series, String name) {
        if (series instanceof Gauge gauge) {
            return gauge;
        }
        throw new IllegalStateException(
                "The gauge \"" + name + "\" has a callback for these labels and cannot be set; set or ask, not both.");
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.Fault;
import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.FaultMetrics;
import dev.gnomon.metrics.index.MetricIndex;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.snapshot.Families;
import dev.gnomon.metrics.snapshot.FaultWriter;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import dev.gnomon.metrics.storage.Storage;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusScrapeRequest;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 * <p>Thread-safe. Asking for what exists takes no lock. A reading takes a few, each for a moment: those of the slots, when
 * it takes back what ended threads and dropped recorders left; that of the threads on which callbacks run; and those of
 * the calls that ended without stack or memory. Recording waits for none of them, but for the last when it ends so.
 */
public final class MetricRegistry implements MultiCollector, AutoCloseable {
    private final FaultLog faults = new FaultLog();
    private final NameClaims catalogue = new NameClaims();
    private final DisabledMetrics disabled;
    private final MetricFamilies families;
    private final CallbackThreads callbackThreads = new CallbackThreads();
    private final Services services;
    private volatile boolean closed;

    private MetricRegistry(DisabledMetrics disabled, List<MetricDefinition> ownMetrics) {
        Storage.tidy();
        this.disabled = disabled;
        this.families = new MetricFamilies(catalogue, faults, disabled);
        this.services = new Services(families, faults);
        List<NameClaims.Claim> own = new ArrayList<>();
        for (MetricDefinition metric : ownMetrics) {
            own.add(new NameClaims.Claim(metric, MetricRegistry.class.getName(), false));
        }
        catalogue.register(own);
    }

    /**
     * A registry with the metrics of every index that the thread's context class loader sees.
     *
     * @throws IllegalStateException if an index is broken, or two conflict
     */
    public static MetricRegistry create() {
        return builder().build();
    }

    /**
     * A registry with the metrics of every index that {@code loader} sees.
     *
     * @throws IllegalStateException if an index is broken, or two conflict
     */
    public static MetricRegistry create(ClassLoader loader) {
        return builder().loader(loader).build();
    }

    /** What makes a registry that is to differ from the default one. */
    public static MetricRegistryBuilder builder() {
        return new MetricRegistryBuilder(System.getenv());
    }

    /** A registry without an index, for tests and tools; the environment says nothing about it. */
    public static MetricRegistry createEmpty() {
        return new MetricRegistry(DisabledMetrics.NONE, FaultMetrics.all());
    }

    static MetricRegistry load(ClassLoader loader, DisabledMetrics disabled) {
        MetricRegistry registry = new MetricRegistry(disabled, FaultMetrics.all());
        registry.services.load(loader);
        for (String pattern : disabled.without(registry.catalogue.metrics())) {
            registry.faults.warn(
                    "\"" + pattern + "\" is disabled, but no index declares such a metric; is it spelled right?");
        }
        return registry;
    }

    /** A registry that no metric is in the way of and that nobody reads. */
    static MetricRegistry createUnread() {
        return new MetricRegistry(DisabledMetrics.NONE, List.of());
    }

    /**
     * Whether mistakes that only a change of the source can mend are thrown to who makes them, beside being counted; at
     * first they are not. It is meant for tests. Such a mistake is, so far, a label that is added to a call that does not
     * declare it, and a duration that is {@code null}.
     */
    public void throwErrors(boolean thrown) {
        faults.setThrowing(thrown);
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

    /** The series of a counter without labels; {@code _total} may be left out. */
    public Counter counter(String name) {
        return counter(name, Labels.EMPTY);
    }

    /** The series of a counter with these labels; {@code _total} may be left out. */
    public Counter counter(String name, Labels labels) {
        return named(SeriesKind.COUNTER, name, labels);
    }

    /** The series of a defined counter without labels. */
    public Counter counter(MetricDefinition definition) {
        return counter(definition, Labels.EMPTY);
    }

    /** The series of a defined counter with these labels. */
    public Counter counter(MetricDefinition definition, Labels labels) {
        return defined(SeriesKind.COUNTER, definition, labels);
    }

    /**
     * A defined counter with all its series. If its labels are closed sets, or none, the series are there at zero.
     *
     * @throws IllegalStateException if the metric conflicts, or exists with its labels in another order
     */
    public MetricFamily<Counter> counters(MetricDefinition definition) {
        return family(SeriesKind.COUNTER, definition);
    }

    /** The series of a gauge without labels. */
    public Gauge gauge(String name) {
        return gauge(name, Labels.EMPTY);
    }

    /** The series of a gauge with these labels. */
    public Gauge gauge(String name, Labels labels) {
        return named(SeriesKind.GAUGE, name, labels);
    }

    /** The series of a defined gauge without labels. */
    public Gauge gauge(MetricDefinition definition) {
        return gauge(definition, Labels.EMPTY);
    }

    /** The series of a defined gauge with these labels. */
    public Gauge gauge(MetricDefinition definition, Labels labels) {
        return defined(SeriesKind.GAUGE, definition, labels);
    }

    /** A defined gauge with all its series; see {@link #counters}. */
    public MetricFamily<Gauge> gauges(MetricDefinition definition) {
        return family(SeriesKind.GAUGE, definition);
    }

    /** The series of a histogram without labels, in the default buckets unless it was defined with others. */
    public Histogram histogram(String name) {
        return histogram(name, Labels.EMPTY);
    }

    /** The series of a histogram with these labels, in the default buckets unless it was defined with others. */
    public Histogram histogram(String name, Labels labels) {
        return named(SeriesKind.HISTOGRAM, name, labels);
    }

    /** The series of a defined histogram without labels. */
    public Histogram histogram(MetricDefinition definition) {
        return histogram(definition, Labels.EMPTY);
    }

    /** The series of a defined histogram with these labels. */
    public Histogram histogram(MetricDefinition definition, Labels labels) {
        return defined(SeriesKind.HISTOGRAM, definition, labels);
    }

    /** A defined histogram with all its series; see {@link #counters}. */
    public MetricFamily<Histogram> histograms(MetricDefinition definition) {
        return family(SeriesKind.HISTOGRAM, definition);
    }

    /** The series of a summary without labels, without quantiles unless it was defined with some. */
    public Summary summary(String name) {
        return summary(name, Labels.EMPTY);
    }

    /** The series of a summary with these labels, without quantiles unless it was defined with some. */
    public Summary summary(String name, Labels labels) {
        return named(SeriesKind.SUMMARY, name, labels);
    }

    /** The series of a defined summary without labels. */
    public Summary summary(MetricDefinition definition) {
        return summary(definition, Labels.EMPTY);
    }

    /** The series of a defined summary with these labels. */
    public Summary summary(MetricDefinition definition, Labels labels) {
        return defined(SeriesKind.SUMMARY, definition, labels);
    }

    /** A defined summary with all its series; see {@link #counters}. */
    public MetricFamily<Summary> summaries(MetricDefinition definition) {
        return family(SeriesKind.SUMMARY, definition);
    }

    /** The series of a timer without labels; {@code _seconds} may be left out. */
    public Timer timer(String name) {
        return timer(name, Labels.EMPTY);
    }

    /** The series of a timer with these labels; {@code _seconds} may be left out. */
    public Timer timer(String name, Labels labels) {
        return named(SeriesKind.TIMER, name, labels);
    }

    /** The series of a defined timer without labels. */
    public Timer timer(MetricDefinition definition) {
        return timer(definition, Labels.EMPTY);
    }

    /** The series of a defined timer with these labels. */
    public Timer timer(MetricDefinition definition, Labels labels) {
        return defined(SeriesKind.TIMER, definition, labels);
    }

    /** A defined timer with all its series; see {@link #counters}. */
    public MetricFamily<Timer> timers(MetricDefinition definition) {
        return family(SeriesKind.TIMER, definition);
    }

    /** Has a gauge without labels ask {@code callback}; see {@link #gaugeCallback(MetricDefinition, Labels, DoubleSupplier)}. */
    public void gaugeCallback(String name, DoubleSupplier callback) {
        gaugeCallback(name, Labels.EMPTY, callback);
    }

    /** Has a series of a gauge ask {@code callback}; see {@link #gaugeCallback(MetricDefinition, Labels, DoubleSupplier)}. */
    public void gaugeCallback(String name, Labels labels, DoubleSupplier callback) {
        requireCallback(name, callback);
        attach(families.named(SeriesKind.GAUGE, name, labels.names()), labels, callback);
    }

    /** Has a gauge without labels ask {@code callback}; see {@link #gaugeCallback(MetricDefinition, Labels, DoubleSupplier)}. */
    public void gaugeCallback(MetricDefinition definition, DoubleSupplier callback) {
        gaugeCallback(definition, Labels.EMPTY, callback);
    }

    /**
     * Has a series of a gauge ask {@code callback} for its value at each scrape, on a thread of the registry, and wait a
     * second at most. A callback that throws, gives no finite number or does not answer in time loses its series in that
     * scrape, and is counted in {@code metrics_callback_errors_total}; the others are not affected. One that has not
     * answered is not asked again before it has. When eight block at once, no other is asked. A reading that a callback
     * itself takes holds no callbacks.
     *
     * <p>From then on, setting the gauge is refused and counted in {@code metrics_validation_errors_total}.
     *
     * @throws IllegalStateException if the series has a callback, or was set before
     */
    public void gaugeCallback(MetricDefinition definition, Labels labels, DoubleSupplier callback) {
        requireCallback(definition.name(), callback);
        requireLabels(definition, labels);
        attach(families.defined(SeriesKind.GAUGE, definition), labels, callback);
    }

    /**
     * Removes a metric that was made by definition or by name, with all its series. Who holds one of them goes on
     * recording into it, unseen; to ask again makes fresh series at zero, and the name may have another type then.
     *
     * @param name with or without a counter's {@code _total}
     * @return whether there was such a metric
     * @throws IllegalStateException if an index or a service declares the metric, or it is one of the registry's own
     */
    public boolean unregister(String name) {
        Storage.tidy();
        return families.remove(name);
    }

    /**
     * Removes everything and ends the threads of the registry. From then on readings are empty, asking throws
     * {@link IllegalStateException}, and recording into what was given before, or by name, does nothing that is seen.
     * Closing again does nothing.
     */
    @Override
    public void close() {
        closed = true;
        families.close();
        services.close();
        callbackThreads.close();
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
        if (closed) {
            return new MetricSnapshots();
        }
        Storage.tidy();
        SnapshotBuilder scrape = new SnapshotBuilder(includedNames, metric -> !disabled.contains(metric));
        services.write(scrape);
        families.write(scrape);
        // Last, so that a scrape shows the callbacks that failed in it.
        FaultWriter.write(faults, scrape);
        return scrape.build();
    }

    @Override
    public MetricSnapshots collect(Predicate<String> includedNames, @Nullable PrometheusScrapeRequest request) {
        return collect(includedNames);
    }

    /** The metrics that exist now. */
    @Override
    public List<MetricFamilyDescriptor> getMetricFamilyDescriptors() {
        return shown().map(Families::descriptor).toList();
    }

    /** The names of the metrics that exist now, without a counter's {@code _total}, ordered. */
    @Override
    @SuppressWarnings(
            "deprecation") // A PrometheusRegistry asks it, too, before it skips a collector that a filter excludes
    public List<String> getPrometheusNames() {
        return shown().map(Families::familyName).toList();
    }

    private Stream<MetricDefinition> shown() {
        return catalogue.metrics().stream().filter(metric -> !disabled.contains(metric));
    }

    FaultLog faults() {
        return faults;
    }

    /** Counts what this registry threw at who records, unless it is closed and nobody reads the count. */
    void refuse(RuntimeException refused) {
        if (!closed) {
            faults.report(fault(refused), String.valueOf(refused.getMessage()));
        }
    }

    private static Fault fault(RuntimeException refused) {
        if (refused instanceof LimitReachedException) {
            return Exhausted.METRICS;
        }
        return refused instanceof IllegalStateException ? Invalid.CONFLICT : Invalid.NAME;
    }

    /** Whether nothing was asked of this registry by definition or by name. */
    boolean isUnused() {
        return families.isEmpty();
    }

    /** The metric that code named so before, and that is of this kind. */
    <S> @Nullable MetricFamily<S> known(SeriesKind<S> kind, String name) {
        return families.known(kind, name);
    }

    /** The metric of this name, with these labels, in any order. */
    <S> MetricFamily<S> named(SeriesKind<S> kind, String name, List<String> labels) {
        return families.named(kind, name, labels);
    }

    boolean isClosed() {
        return closed;
    }

    private <S> MetricFamily<S> family(SeriesKind<S> kind, MetricDefinition definition) {
        MetricFamily<S> family = families.defined(kind, definition);
        List<String> order = family.definition().labelNames();
        if (!order.equals(definition.labelNames())) {
            throw new IllegalStateException("The metric \"" + definition.name() + "\" exists with the labels in the"
                    + " order " + order + ", but they are asked for as " + definition.labelNames()
                    + "; state them in one order.");
        }
        return family.fill();
    }

    private <S> S named(SeriesKind<S> kind, String name, Labels labels) {
        return given(families.named(kind, name, labels.names()), labels);
    }

    private <S> S defined(SeriesKind<S> kind, MetricDefinition definition, Labels labels) {
        requireLabels(definition, labels);
        MetricFamily<S> family = families.defined(kind, definition);
        // Series of a gauge that nobody sets yet are left to callbacks.
        return given(kind.type() == MetricType.GAUGE ? family : family.fill(), labels);
    }

    private static <S> S given(MetricFamily<S> family, Labels labels) {
        S series = family.series(labels);
        if (series instanceof Gauge gauge && gauge.hasCallback()) {
            throw new IllegalStateException("The gauge \"" + family.definition().name()
                    + "\" has a callback for these labels and cannot be set; set or ask, not both.");
        }
        return series;
    }

    private void attach(MetricFamily<Gauge> family, Labels labels, DoubleSupplier callback) {
        new GaugeCallback(family.definition(), callback, callbackThreads, faults).attach(family, labels);
    }

    private static void requireCallback(String name, DoubleSupplier callback) {
        // Callers without null checking pass null all the same, and each scrape would fail of it.
        if (callback == null) {
            throw new IllegalArgumentException("The callback of the gauge \"" + name + "\" is null; give it one.");
        }
    }

    private static void requireLabels(MetricDefinition definition, Labels labels) {
        List<String> defined = definition.labelNames();
        List<String> given = labels.names();
        if (defined.size() != given.size() || !given.containsAll(defined)) {
            throw new IllegalArgumentException(
                    "The metric \"" + definition.name() + "\" is defined with the labels " + defined
                            + ", but is asked for with " + given + "; give each of its labels a value, and no other.");
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import dev.gnomon.metrics.call.ServiceCalls;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.index.MetricIndex;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.snapshot.CallFamilies;
import dev.gnomon.metrics.snapshot.ServiceWriter;
import dev.gnomon.metrics.snapshot.SnapshotBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The measured types of a registry, by the label {@code service}.
 *
 * <p>Thread-safe. Looking up a service that exists takes no lock.
 */
final class Services {
    private final MetricFamilies families;
    private final FaultLog faults;

    /** Those that the catalogue has: services with one prefix share them. Under the lock of this. */
    private final Map<CallFamilies.Key, CallFamilies> callFamilies = new HashMap<>();

    private final Map<String, Recorded> services = new ConcurrentSkipListMap<>();

    Services(MetricFamilies families, FaultLog faults) {
        this.families = families;
        this.faults = faults;
    }

    /** Registers everything that the indexes seen by {@code loader} declare. */
    void load(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<MetricIndex>> providers =
                ServiceLoader.load(MetricIndex.class, loader).stream().iterator();
        try {
            while (providers.hasNext()) {
                load(providers.next());
            }
        } catch (ServiceConfigurationError broken) {
            throw new IllegalStateException(
                    "A file META-INF/services/" + MetricIndex.class.getName() + " names an index that cannot be"
                            + " loaded: " + broken.getMessage() + ". Rebuild the jar that holds the file.",
                    broken);
        }
    }

    /** The recorders of {@code definition}, made if need be. */
    ServiceRecorder get(ServiceDefinition definition) {
        Recorded known = services.get(definition.service());
        // Objects.equals asks first whether they are one, as for a decorator: the first comparison of records is slow.
        return known != null && Objects.equals(known.calls.definition(), definition)
                ? known.recorder
                : create(definition);
    }

    /** Forgets every service. The families, closed before, let no other be made. */
    synchronized void close() {
        services.clear();
    }

    void write(SnapshotBuilder scrape) {
        services.values().forEach(service -> service.writer.write(service.calls.read(), scrape));
    }

    private void load(ServiceLoader.Provider<MetricIndex> provider) {
        List<ServiceDefinition> declared;
        List<MetricDefinition> metrics;
        try {
            MetricIndex index = provider.get();
            declared = List.copyOf(index.services());
            metrics = List.copyOf(index.metrics());
        } catch (RuntimeException | LinkageError | ServiceConfigurationError broken) {
            throw new IllegalStateException(
                    "The index " + provider.type().getName() + " is broken: " + broken
                            + ". Rebuild the jar that holds it against this version.",
                    broken);
        }
        for (ServiceDefinition definition : declared) {
            get(definition);
        }
        declare(metrics, provider.type().getName());
    }

    private void declare(List<MetricDefinition> metrics, String index) {
        List<MetricDefinition> checked =
                metrics.stream().map(DefinitionRules::checked).toList();
        families.declare(
                checked.stream()
                        .map(metric -> new NameClaims.Claim(metric, index, false))
                        .toList(),
                checked);
    }

    private synchronized ServiceRecorder create(ServiceDefinition definition) {
        Recorded known = services.get(definition.service());
        if (known != null) {
            requireSame(known.calls.definition(), definition);
            return known.recorder;
        }
        DefinitionRules.check(definition);
        List<MetricDefinition> metrics = new ArrayList<>();
        List<NameClaims.Claim> claims = new ArrayList<>();
        Map<CallFamilies.Key, CallFamilies> calls = callFamilies(definition);
        if (!callFamilies.keySet().containsAll(calls.keySet())) {
            for (CallFamilies all : calls.values()) {
                for (MetricDefinition family : all.all()) {
                    claims.add(new NameClaims.Claim(DefinitionRules.checkedName(family), definition.owner(), true));
                }
            }
        }
        for (MetricDefinition declared : definition.metrics()) {
            MetricDefinition metric = DefinitionRules.checked(declared);
            metrics.add(metric);
            claims.add(new NameClaims.Claim(metric, definition.owner(), false));
        }
        families.declare(claims, metrics);
        callFamilies.putAll(calls);
        ServiceCalls service = new ServiceCalls(definition, faults);
        ServiceRecorder recorder = new ServiceRecorder(service);
        ServiceWriter writer = new ServiceWriter(definition, calls);
        services.put(definition.service(), new Recorded(service, recorder, writer));
        return recorder;
    }

    /** The metrics of a service's calls: those that are known, and new ones. */
    private Map<CallFamilies.Key, CallFamilies> callFamilies(ServiceDefinition definition) {
        Map<CallFamilies.Key, CallFamilies> all = new LinkedHashMap<>();
        for (CallFamilies.Key key : CallFamilies.Key.all(definition)) {
            CallFamilies known = callFamilies.get(key);
            all.put(key, known != null ? known : CallFamilies.of(key));
        }
        return all;
    }

    /** A service: how it is read, the recorders that its decorator calls, and how it is shown. */
    private record Recorded(ServiceCalls calls, ServiceRecorder recorder, ServiceWriter writer) {}

    private static void requireSame(ServiceDefinition known, ServiceDefinition definition) {
        if (!known.owner().equals(definition.owner())) {
            throw new IllegalStateException("The service \"" + definition.service() + "\" of " + definition.owner()
                    + " has the name of the service of " + known.owner() + "; give one of them another name with"
                    + " @Metrics(service = \"...\").");
        }
        if (!Objects.equals(known, definition)) {
            throw new IllegalStateException("The service \"" + definition.service() + "\" of " + definition.owner()
                    + " is registered with another definition: two versions of the type are on the class path."
                    + " Registered: " + known + ". Given: " + definition + ".");
        }
    }
}

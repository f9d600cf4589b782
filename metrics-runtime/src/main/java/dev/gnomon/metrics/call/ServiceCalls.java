// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a registry gives to the recorders of one service, and what it reads them by. The recorders add their series when
 * they are made; generated code sees the recorders alone.
 *
 * <p>Thread-safe once the recorders are made.
 */
public final class ServiceCalls {
    private final ServiceDefinition definition;
    private final FaultLog faults;
    private final long createdMillis = System.currentTimeMillis();
    private final List<Consumer<? super List<CallReading>>> calls = new ArrayList<>();

    /**
     * A service without recorders.
     *
     * @param faults told what calls could not record as it was given
     */
    public ServiceCalls(ServiceDefinition definition, FaultLog faults) {
        this.definition = definition;
        this.faults = faults;
    }

    /** What is measured. */
    public ServiceDefinition definition() {
        return definition;
    }

    /** Where the recorders tell what they could not record as it was given. */
    public FaultLog faults() {
        return faults;
    }

    /** When the service was made, in milliseconds since the beginning of 1970, in UTC. */
    public long createdMillis() {
        return createdMillis;
    }

    /** Adds a call, which adds the readings of its series to the list. */
    public void add(Consumer<? super List<CallReading>> call) {
        calls.add(call);
    }

    /** What has been recorded up to now. */
    public ServiceReading read() {
        List<CallReading> readings = new ArrayList<>(calls.size());
        calls.forEach(call -> call.accept(readings));
        return new ServiceReading(definition, createdMillis, readings);
    }
}

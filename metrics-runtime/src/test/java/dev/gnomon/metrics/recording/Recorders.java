// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.call.ServiceCalls;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.storage.Storage;
import java.util.List;

/** Makes recorders that belong to no registry, and reads any, also for the tests of other packages. */
public final class Recorders {
    private Recorders() {}

    /** The recorder of a call without labels, in a service with these buckets. */
    public static CallRecorder make(List<Double> serviceBounds, CallDefinition call, Storage storage) {
        return new CallRecorder(new CallTemplates(serviceBounds).template(call, storage));
    }

    /** The recorders of a service. */
    public static ServiceRecorder service(ServiceDefinition service) {
        return service(service, new FaultLog());
    }

    static ServiceRecorder service(ServiceDefinition service, FaultLog faults) {
        return new ServiceRecorder(new ServiceCalls(service, faults));
    }

    /** What a recorder has recorded up to now. */
    public static CallReading read(CallRecorder recorder) {
        return recorder.read();
    }

    /** What the recorders of a service have recorded up to now. */
    public static ServiceReading read(ServiceRecorder service) {
        return service.service.read();
    }
}

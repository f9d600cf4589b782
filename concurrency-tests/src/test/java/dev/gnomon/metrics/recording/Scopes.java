// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.ServiceCalls;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Calls that their bodies label with a tier. */
final class Scopes {
    private static final CallDefinition CALL =
            CallDefinition.request("find").request(false).bodyLabels("tier");
    private static final ScopedCalls CALLS = new ServiceRecorder(new ServiceCalls(
                    ServiceDefinition.ofActions("Store", "app.Store").calls(CALL), new FaultLog()))
            .scopes(CALL);
    private static final CallRecorder UNKNOWN = CALLS.series(tier("unknown"));

    private Scopes() {}

    /** A call with this tier, which no thread is inside of. */
    static CallScope of(String tier) {
        return new CallScope(CALLS, tier(tier), UNKNOWN);
    }

    private static AtomicReferenceArray<String> tier(String value) {
        return new AtomicReferenceArray<>(new String[] {value});
    }
}

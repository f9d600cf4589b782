// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: the recorders of a service are made under the lock of all, after looking again, so two threads that ask for
 * them first get the same ({@link Services}).
 */
@JCStressTest
@Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one service")
@Outcome(expect = FORBIDDEN, desc = "a service is made twice, and what is recorded by one of the two is lost")
@State
public class OneService {
    private static final ServiceDefinition STORE = ServiceDefinition.ofActions("Store", "app.Store");
    private static final FaultLog FAULTS = new FaultLog();

    private final Services services =
            new Services(new MetricFamilies(new NameClaims(), FAULTS, DisabledMetrics.NONE), FAULTS);
    private @Nullable ServiceRecorder first;
    private @Nullable ServiceRecorder second;

    @Actor
    public void ask() {
        first = services.get(STORE);
    }

    @Actor
    public void askToo() {
        second = services.get(STORE);
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = first == second ? "one" : "two";
    }

    /** Looks and then makes, in two steps. */
    @JCStressTest
    @Outcome(id = "one", expect = ACCEPTABLE, desc = "both get one service")
    @Outcome(
            expect = ACCEPTABLE_INTERESTING,
            desc = "a service is made twice, and what is recorded by one of the two is lost")
    @State
    public static class Twin {
        private final Map<String, Object> services = new ConcurrentHashMap<>();
        private @Nullable Object first;
        private @Nullable Object second;

        @Actor
        public void ask() {
            first = get();
        }

        @Actor
        public void askToo() {
            second = get();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = first == second ? "one" : "two";
        }

        private Object get() {
            Object found = services.get("Store");
            if (found == null) {
                found = new Object();
                services.put("Store", found);
            }
            return found;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Calls that recurse until the stack is at its end, each measured as generated code does it. */
final class Dives {
    static final int THREADS = 4;
    static final int DIVES = 50;

    private static final long STACK_BYTES = 256 * 1024;
    private static final long STEP_BYTES = 64 * 1024;

    private static final CallDefinition DIVE = CallDefinition.action("dive").buckets(1, 60);
    private static final CallDefinition SAMPLED = DIVE.sample(0.5);
    private static final CallDefinition ADAPTIVE = DIVE.sample(SampleRules.ADAPTIVE);
    private static final CallDefinition LABELLED = DIVE.bodyLabels("sea");
    private static final CallDefinition TOUR = CallDefinition.action("tour").bodyLabels("sea");

    final ServiceRecorder service;
    final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    private final Kind kind;

    /** How the calls are measured. */
    enum Kind {
        PLAIN,
        /** Each hides the call around the dive, which its body might label. */
        HIDING,
        SAMPLED,
        ADAPTIVE,
        SUBSCRIBED,
        LABELLED
    }

    Dives(Kind kind) {
        this.kind = kind;
        ServiceDefinition sea = ServiceDefinition.of("Sea", "app.Sea").buckets(10);
        // What the body labels is hidden from then on, in the whole process, by all calls that are inside of it.
        this.service = Recorders.service(kind == Kind.PLAIN ? sea.calls(DIVE) : sea.calls(call(), TOUR));
    }

    private CallDefinition call() {
        return switch (kind) {
            case PLAIN, HIDING, SUBSCRIBED -> DIVE;
            case SAMPLED -> SAMPLED;
            case ADAPTIVE -> ADAPTIVE;
            case LABELLED -> LABELLED;
        };
    }

    /** Dives in this JVM, and exits with 1 if a call is left running. */
    public static void main(String[] arguments) throws InterruptedException {
        Dives dives = new Dives(Kind.valueOf(arguments[0]));
        dives.run();
        ServiceReading reading = Recorders.read(dives.service);
        System.out.print("active " + reading.active() + ", unexpected " + dives.unexpected);
        boolean allEnded = reading.calls().stream().allMatch(call -> call.active() == 0);
        System.exit(allEnded && reading.failures() > THREADS * DIVES && dives.unexpected.isEmpty() ? 0 : 1);
    }

    void run() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(null, this::diveOften, "diver", STACK_BYTES + i * STEP_BYTES);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void diveOften() {
        for (int i = 0; i < DIVES; i++) {
            try {
                dive();
            } catch (StackOverflowError meant) {
                // The dive is over.
            } catch (Throwable failure) {
                unexpected.add(failure);
            }
        }
    }

    private void dive() {
        switch (kind) {
            case PLAIN, SAMPLED, ADAPTIVE -> dive(service.call(call()));
            case HIDING -> {
                CallScope tour = service.scopes(TOUR).begin();
                try {
                    dive(service.call(DIVE));
                } finally {
                    tour.success();
                }
            }
            case SUBSCRIBED -> diveSubscribed(service.call(DIVE));
            case LABELLED -> diveLabelled(service.scopes(LABELLED));
        }
    }

    @SuppressWarnings("InfiniteRecursion") // that is the failure, here and below
    private void dive(CallRecorder recorder) {
        long start = recorder.begin();
        try {
            dive(recorder);
        } catch (Throwable failure) {
            recorder.failure(start, failure);
            throw failure;
        }
        recorder.success(start);
    }

    @SuppressWarnings("InfiniteRecursion")
    private void diveSubscribed(CallRecorder recorder) {
        MeasuredSubscription call = recorder.subscribed();
        try {
            diveSubscribed(recorder);
        } catch (Throwable failure) {
            call.failure(failure);
            throw failure;
        }
        call.success();
    }

    @SuppressWarnings("InfiniteRecursion")
    private void diveLabelled(ScopedCalls calls) {
        CallScope call = calls.begin();
        try {
            call.addLabel("sea", "Aral");
            diveLabelled(calls);
        } catch (Throwable failure) {
            call.failure(failure);
            throw failure;
        }
        call.success();
    }
}

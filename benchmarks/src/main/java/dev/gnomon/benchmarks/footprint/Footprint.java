// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gnomon.benchmarks.peer.VirtualThreads;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Weighs what a metered method keeps in memory once so many threads have called it: by how much the live objects of the
 * JVM grow when a thousand are registered and each thread calls each of them, divided by the methods. The whole heap is
 * weighed and not what the registry refers to, because a library may keep its numbers with the threads, or in a static
 * field. Each weight is of a JVM of its own; of several, the median counts.
 */
public final class Footprint {
    private static final int METHODS = 1000;
    private static final int METHODS_BEFORE = 10;

    private Footprint() {}

    /**
     * A library's bytes per method.
     *
     * @param callers {@code threads}, which are alive still, or {@code virtualThreads}, which have ended
     */
    record Weight(String library, String callers, int count, double bytesPerMethod) {}

    /** Prints a weight as JSON; the arguments are the first three of its components. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String library = arguments[0];
        int count = Integer.parseInt(arguments[2]);
        Supplier<Methods> methods = switch (library) {
            case "gnomon" -> GnomonMethods::new;
            case "clientJava" -> ClientJavaMethods::new;
            case "micrometer" -> MicrometerMethods::new;
            case "openTelemetry" -> OpenTelemetryMethods::new;
            default -> throw new IllegalArgumentException("There is no library " + library + " to be weighed.");
        };
        double bytes =
                arguments[1].equals("threads") ? afterThreads(methods, count) : afterVirtualThreads(methods, count);
        System.out.println(new ObjectMapper().writeValueAsString(new Weight(library, arguments[1], count, bytes)));
    }

    /** Bytes per method after {@code count} threads, alive still, have called each. */
    static double afterThreads(Supplier<Methods> library, int count) throws InterruptedException {
        Methods first = library.get();
        Methods methods = library.get();
        try (Callers few = new Callers(1, first::callEach);
                Callers callers = new Callers(count, methods::callEach)) {
            // A few before, so that the classes are loaded.
            first.register(new Application(METHODS_BEFORE));
            few.run();
            Application application = new Application(METHODS);
            long before = LiveHeap.bytes();
            methods.register(application);
            callers.run();
            return bytesPerMethod(before, methods, count);
        }
    }

    /** Bytes per method after {@code count} virtual threads have called each and ended. */
    static double afterVirtualThreads(Supplier<Methods> library, int count) throws InterruptedException {
        Methods first = library.get();
        Methods methods = library.get();
        first.register(new Application(METHODS_BEFORE));
        runOnVirtualThreads(count, first::callEach);
        Application application = new Application(METHODS);
        long before = LiveHeap.bytes();
        methods.register(application);
        runOnVirtualThreads(count, methods::callEach);
        return bytesPerMethod(before, methods, count);
    }

    /** Keeps nothing of those who ran the threads, either: their tables are as large as the most threads at once. */
    private static void runOnVirtualThreads(int count, Runnable task) throws InterruptedException {
        VirtualThreads threads = new VirtualThreads();
        threads.run(count, task);
        threads.stop();
    }

    private static double bytesPerMethod(long before, Methods methods, int threads) {
        long after = LiveHeap.bytes();
        if (!(methods.recorded() >= (double) threads * METHODS)) {
            throw new IllegalStateException("Not every call was recorded; what was weighed is incomplete.");
        }
        return (double) (after - before) / METHODS;
    }
}

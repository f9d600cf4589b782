// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jol.info.GraphLayout;

/**
 * Weighs, by walking the objects, what a metered method keeps in memory once so many threads have called it: by how much
 * the registry and the threads grow, with all that they hold, divided by the methods.
 */
public final class Footprint {
    private static final int[] THREADS = {1, 64};

    static {
        // The threads reach records and lambdas, into which JOL looks only if it may guess where their fields are.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private Footprint() {}

    /** A library's bytes per method after {@code threads} threads, alive still, have called each. */
    record Weight(String library, int threads, double bytesPerMethod) {}

    /** Writes the list of weights as JSON to the file that is the only argument. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of(arguments[0]).toFile(), weights());
    }

    static List<Weight> weights() throws InterruptedException {
        List<Weight> weights = new ArrayList<>();
        for (int threads : THREADS) {
            weights.add(weight("gnomon", threads, GnomonMethods::new));
            weights.add(weight("clientJava", threads, ClientJavaMethods::new));
            weights.add(weight("micrometer", threads, MicrometerMethods::new));
        }
        return weights;
    }

    private static Weight weight(String library, int threads, Supplier<Methods> methods) throws InterruptedException {
        return new Weight(library, threads, bytesPerMethod(methods, threads));
    }

    static double bytesPerMethod(Supplier<Methods> methods, int threads) throws InterruptedException {
        // Once for the classes, which the threads reach and which are no series.
        growth(methods.get(), 1);
        return (double) growth(methods.get(), threads) / Methods.COUNT;
    }

    private static long growth(Methods methods, int threads) throws InterruptedException {
        try (Callers callers = new Callers(threads, methods::callEach)) {
            long before = bytes(methods, callers);
            methods.register();
            callers.run();
            long growth = bytes(methods, callers) - before;
            if (!(methods.recorded() >= (double) threads * Methods.COUNT)) {
                throw new IllegalStateException("Not every call was recorded; what was weighed is incomplete.");
            }
            return growth;
        }
    }

    private static long bytes(Methods methods, Callers callers) {
        return GraphLayout.parseInstance(methods, callers.threads()).totalSize();
    }
}

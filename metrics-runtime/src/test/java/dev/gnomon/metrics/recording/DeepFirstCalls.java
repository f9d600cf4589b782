// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallTemplates;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.value.DurationRecorder;
import dev.gnomon.metrics.value.HistogramRecorder;
import dev.gnomon.metrics.value.SummaryRecorder;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The first recordings of a process, all at the end of a stack, as in an application that overflows at its first
 * request. The classes are loaded before, as from an archive, and not initialized: a class whose initializer ran out of
 * stack would never work again.
 */
final class DeepFirstCalls {
    private static final long STACK_BYTES = 256 * 1024;

    private final Queue<Class<?>> unexpected = new ConcurrentLinkedQueue<>();
    private final Runnable recording;

    private DeepFirstCalls(Runnable recording) {
        this.recording = recording;
    }

    /** Exits with 1 if anything but an overflow was thrown, or if a recorder does not work afterwards. */
    public static void main(String[] arguments) throws Exception {
        Storage storage = Storage.valueOf(arguments[0]);
        CounterRecorder counter = new CounterRecorder(storage);
        CallRecorder call = Recorders.make(List.of(1.0), CallDefinition.action("dive"), storage);
        HistogramRecorder histogram = new HistogramRecorder(List.of(1.0), storage);
        DurationRecorder durations = new DurationRecorder(List.of(1.0), storage);
        SummaryRecorder summary = SummaryRecorder.withWindow(storage);
        load();

        boolean good = dive("counter", counter::increment)
                && dive("fraction", () -> counter.add(0.5))
                && dive("call", () -> call.success(call.begin()))
                && dive("failure", () -> call.failure(call.begin(), null))
                && dive("histogram", () -> histogram.observe(0.5))
                && dive("extreme", () -> histogram.observe(1e290))
                && dive("duration", () -> durations.record(1))
                && dive("summary", () -> summary.observe(0.5));
        System.exit(good ? 0 : 1);
    }

    private static boolean dive(String what, Runnable recording) throws InterruptedException {
        DeepFirstCalls dive = new DeepFirstCalls(recording);
        Thread thread = new Thread(null, dive::run, "diver", STACK_BYTES);
        thread.start();
        thread.join();
        try {
            recording.run();
        } catch (Throwable broken) {
            System.out.println(what + " never works again: " + broken);
            return false;
        }
        System.out.println(
                what + " threw " + dive.unexpected.stream().distinct().toList());
        return dive.unexpected.isEmpty();
    }

    private void run() {
        try {
            down();
        } catch (StackOverflowError meant) {
            // The dive is over.
        }
    }

    /** Records at every depth, from the end of the stack upwards. */
    @SuppressWarnings("InfiniteRecursion") // that is the failure
    private void down() {
        try {
            down();
        } catch (StackOverflowError meant) {
            // Here it ends.
        }
        try {
            recording.run();
        } catch (StackOverflowError meant) {
            // No room yet.
        } catch (Throwable failure) {
            keep(failure);
        }
    }

    private void keep(Throwable failure) {
        try {
            unexpected.add(failure.getClass());
        } catch (StackOverflowError later) {
            // It will come again.
        }
    }

    private static void load() throws Exception {
        Path classes = Path.of(URI.create(Storage.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        for (Class<?> type : List.of(Storage.class, CounterRecorder.class, CallTemplates.class, CallRecorder.class)) {
            load(classes, type.getPackageName());
        }
    }

    private static void load(Path classes, String pack) throws ClassNotFoundException {
        File[] files = classes.resolve(pack.replace('.', '/')).toFile().listFiles();
        for (File file : files) {
            String name = file.getName();
            if (name.endsWith(".class") && !name.startsWith("package-info")) {
                Class.forName(pack + '.' + name.replace(".class", ""), false, Storage.class.getClassLoader());
            }
        }
    }
}

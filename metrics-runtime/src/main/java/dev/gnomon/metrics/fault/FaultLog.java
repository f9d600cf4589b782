// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Export;
import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.value.CounterRecorder;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The faults of one registry. Each is counted. Each message is logged once, and of all messages the first
 * {@value #MAX_MESSAGES}: a program that records nonsense in a loop must not fill a disk. On request, a programming error
 * is thrown too.
 *
 * <p>Thread-safe. Counting takes no lock, except for the first export fault of each kind, and allocates nothing.
 */
public final class FaultLog {
    /** The most pairs of exporter and error type that are counted apart; the others share one. */
    static final int MAX_EXPORT_FAULTS = 100;

    private static final int MAX_MESSAGES = 20;
    private static final int MAX_MESSAGE = 500;

    private static final Export OTHER_EXPORT = new Export(LabelRules.OTHER, LabelRules.OTHER);

    private final Map<Fault, CounterRecorder> counts = new ConcurrentHashMap<>();
    private final int closed;
    private final Set<String> messages = ConcurrentHashMap.newKeySet();
    private final long createdMillis = System.currentTimeMillis();

    private volatile boolean throwing;

    /** Makes a log in which every fault but those of exporters is counted at zero. */
    public FaultLog() {
        Stream.<Fault[]>of(Invalid.values(), Exhausted.values(), Fault.Callback.values())
                .flatMap(Stream::of)
                .forEach(fault -> counts.put(fault, new CounterRecorder(Storage.SHARDED)));
        this.closed = counts.size();
    }

    /** Counts a fault that is not worth a message, or had one before. */
    public void count(Fault fault) {
        CounterRecorder known = counts.get(fault);
        (known != null ? known : counter(fault)).increment();
    }

    /**
     * Counts a fault and logs the message.
     *
     * @throws IllegalArgumentException if it is a {@linkplain Fault#isProgrammingError programming error} and this log
     *     throws them
     */
    public void report(Fault fault, String message) {
        report(fault, message, null);
    }

    /**
     * Counts a fault and logs the message with its cause.
     *
     * @throws IllegalArgumentException if it is a {@linkplain Fault#isProgrammingError programming error} and this log
     *     throws them
     */
    public void report(Fault fault, String message, @Nullable Throwable cause) {
        count(fault);
        log(message, cause);
        if (isThrown(fault)) {
            throw new IllegalArgumentException(message, cause);
        }
    }

    /** Logs what is no fault but may be a mistake. */
    public void warn(String message) {
        log(message, null);
    }

    /** Whether reporting this fault throws. */
    boolean isThrown(Fault fault) {
        return throwing && fault.isProgrammingError();
    }

    /** Throws programming errors from now on, or no longer. */
    public void setThrowing(boolean isThrowing) {
        throwing = isThrowing;
    }

    /** When counting began, in milliseconds since the beginning of 1970, in UTC. */
    public long createdMillis() {
        return createdMillis;
    }

    /** Shows how often each fault occurred up to now. */
    public void forEach(ObjDoubleConsumer<? super Fault> visitor) {
        counts.forEach((fault, count) -> visitor.accept(fault, count.value()));
    }

    private synchronized CounterRecorder counter(Fault fault) {
        Fault counted = counts.size() - closed < MAX_EXPORT_FAULTS ? fault : OTHER_EXPORT;
        return counts.computeIfAbsent(counted, added -> new CounterRecorder(Storage.STRIPED));
    }

    private void log(String fullMessage, @Nullable Throwable cause) {
        if (messages.size() >= MAX_MESSAGES) {
            return;
        }
        String message = printable(fullMessage);
        if (!messages.add(message)) {
            return;
        }
        String last = messages.size() >= MAX_MESSAGES
                ? " No more is logged; see " + FaultMetrics.VALIDATION.name() + "."
                : "";
        try {
            // Found when it is needed: to start a logging system takes longer than to make a registry.
            System.getLogger("dev.gnomon.metrics").log(System.Logger.Level.WARNING, message + last, cause);
        } catch (RuntimeException | Error broken) {
            // A logger that fails must not fail a caller that records.
        }
    }

    /** One line of bounded length, whatever a name in it holds. */
    private static String printable(String message) {
        String line = message.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "...";
    }
}

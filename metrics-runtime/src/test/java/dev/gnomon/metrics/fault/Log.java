// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open. Thread-safe. */
public final class Log extends Handler {
    private static final Logger LOGGER = Logger.getLogger("dev.gnomon.metrics");

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Consumer<String> listener;

    private Log(Consumer<String> listener) {
        this.listener = listener;
        LOGGER.addHandler(this);
        LOGGER.setUseParentHandlers(false);
    }

    /** Begins to listen. */
    public static Log open() {
        return open(message -> {});
    }

    /** Begins to listen, and passes each message on when it is written. */
    public static Log open(Consumer<String> listener) {
        return new Log(listener);
    }

    /** The messages up to now. */
    public List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord record) {
        messages.add(record.getMessage());
        listener.accept(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
        LOGGER.setUseParentHandlers(true);
    }
}

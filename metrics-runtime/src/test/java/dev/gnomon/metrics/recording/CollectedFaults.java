// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallFaults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What calls were told to have got wrong, in words. Thread-safe. */
final class CollectedFaults implements CallFaults {
    final List<String> invalid = new ArrayList<>();
    final List<String> full = new ArrayList<>();
    final List<String> undeclared = new ArrayList<>();
    int repeated;

    @Override
    public synchronized void invalidValue(@Nullable String message) {
        add(invalid, message);
    }

    @Override
    public synchronized void valuesFull(@Nullable String message) {
        add(full, message);
    }

    @Override
    public synchronized void combinationsFull(@Nullable String message) {
        add(full, message);
    }

    @Override
    public synchronized void undeclaredLabel(String message) {
        undeclared.add(message);
    }

    private void add(List<String> messages, @Nullable String message) {
        if (message == null) {
            repeated++;
        } else {
            messages.add(message);
        }
    }
}

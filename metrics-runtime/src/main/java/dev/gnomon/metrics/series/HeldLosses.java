// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Losses that happen under a lock and are told after it: nobody is to wait for a log that another thread writes. */
final class HeldLosses implements Losses {
    private final List<Consumer<Losses>> held = new ArrayList<>(0);

    @Override
    public void invalidValue(String label) {
        held.add(losses -> losses.invalidValue(label));
    }

    @Override
    public void valuesFull(String label) {
        held.add(losses -> losses.valuesFull(label));
    }

    @Override
    public void combinationsFull() {
        held.add(Losses::combinationsFull);
    }

    void tell(Losses losses) {
        held.forEach(loss -> loss.accept(losses));
    }
}

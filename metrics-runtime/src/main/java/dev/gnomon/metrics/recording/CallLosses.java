// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.CallFaults;
import dev.gnomon.metrics.series.Losses;

/**
 * Tells {@link CallFaults} of the look-ups of one method's series that got another one than their values name, with a
 * message for the first of each sort.
 *
 * <p>Thread-safe; nothing is allocated but for the first message.
 */
final class CallLosses implements Losses {
    private final String call;
    private final int limit;
    private final CallFaults faults;

    // Two threads that both find one of these false say the same sentence, which a log keeps once.
    private volatile boolean saidInvalid;
    private volatile boolean saidValues;
    private volatile boolean saidCombinations;

    /**
     * @param call what the method is called in messages
     * @param limit the most combinations of its labels' values
     */
    CallLosses(String call, int limit, CallFaults faults) {
        this.call = call;
        this.limit = limit;
        this.faults = faults;
    }

    @Override
    public void invalidValue(String label) {
        if (saidInvalid) {
            faults.invalidValue(null);
            return;
        }
        saidInvalid = true;
        faults.invalidValue("A value of the label \"" + label + "\" of " + call
                + " is too long, no text or not of its closed set; it is recorded as \"other\".");
    }

    @Override
    public void valuesFull(String label) {
        if (saidValues) {
            faults.valuesFull(null);
            return;
        }
        saidValues = true;
        faults.valuesFull("The label \"" + label + "\" of " + call
                + " has as many values as are kept; further ones are recorded as \"other\".");
    }

    @Override
    public void combinationsFull() {
        if (saidCombinations) {
            faults.combinationsFull(null);
            return;
        }
        saidCombinations = true;
        faults.combinationsFull(
                "There are " + limit + " label combinations of " + call + "; further ones are recorded as \"other\".");
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A call that has begun, and what its body has said of it so far. */
final class RunningCall {
    private static final String UNKNOWN = "unknown";

    private final Ledger ledger;
    private final DeclaredCall call;
    private final Known known;
    private final Map<String, String> added = new TreeMap<>();

    /** The values with which the call began. */
    private final List<String> begun;

    private boolean ended;

    RunningCall(Ledger ledger, DeclaredCall call, Known known) {
        this.ledger = ledger;
        this.call = call;
        this.known = known;
        this.begun = values();
    }

    /** The values of all labels, as far as they are known. */
    List<String> values() {
        List<String> values = new ArrayList<>(known.values());
        call.bodyLabels().forEach(label -> values.add(added.getOrDefault(label, UNKNOWN)));
        return values;
    }

    /** Sets a label; that of another call, or after the end, is nobody's. */
    void add(String label, @Nullable String value) {
        if (!ended && call.bodyLabels().contains(label)) {
            added.put(label, DeclaredLabel.text(value));
        }
    }

    /** The call threw {@code failure}, or its stage completed with it, or neither. */
    void end(@Nullable Throwable failure) {
        ended = true;
        ledger.end(call, known, begun, values(), failure);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An enum that random methods take, and are labelled with. */
public enum Tier {
    FREE,
    GOLD {
        @Override
        public String toString() {
            return "not its name";
        }
    },
    BLACK;

    static @Nullable Tier any(Random random) {
        int index = random.nextInt(4);
        return index == 3 ? null : List.of(values()).get(index);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What random methods take, and paths of accessors lead through.
 *
 * @param name a text, or nothing
 * @param tier an enum constant, or nothing
 * @param trial a truth
 * @param parent another, or nothing
 */
public record Account(
        @Nullable String name,
        @Nullable Tier tier,
        boolean trial,
        @Nullable Account parent) {
    /** The paths that lead from an account to something that has a text, or fail. */
    static final List<String> PATHS = List.of(
            "name()",
            "name().length()",
            "tier()",
            "trial()",
            "parent().name()",
            "parent().tier()",
            "parent().trial()",
            "parent().parent().tier().name()",
            "broken()",
            "broken().tier()");

    /** An accessor that throws, for some. */
    public Account broken() {
        if (trial) {
            throw new IllegalStateException("an accessor that is broken");
        }
        return this;
    }

    static @Nullable Account any(Random random) {
        return random.nextInt(3) == 0
                ? null
                : new Account(
                        random.nextInt(3) == 0 ? null : "name " + random.nextInt(3),
                        Tier.any(random),
                        random.nextBoolean(),
                        any(random));
    }
}

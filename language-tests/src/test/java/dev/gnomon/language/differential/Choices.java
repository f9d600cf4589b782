// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random choices. */
final class Choices {
    private final Random random;

    Choices(Random random) {
        this.random = random;
    }

    /** Once in {@code n} times. */
    boolean one(int n) {
        return random.nextInt(n) == 0;
    }

    /** A number from {@code least} to {@code most}. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String of(String... choices) {
        return from(List.of(choices));
    }

    /** From {@code least} to {@code most} elements of a list, none of them twice, in any order. */
    <T> List<T> some(List<T> list, int least, int most) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, number(least, most)));
    }
}

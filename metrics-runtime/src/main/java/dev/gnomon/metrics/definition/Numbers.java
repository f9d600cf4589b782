// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.definition;

import java.util.ArrayList;
import java.util.List;

/** Lists of the numbers in a definition. */
final class Numbers {
    private Numbers() {}

    /** The same numbers, in a list that is independent of the array. */
    static List<Double> listOf(double... numbers) {
        List<Double> list = new ArrayList<>(numbers.length);
        for (double number : numbers) {
            list.add(number);
        }
        return List.copyOf(list);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hashes: that all ways to one agree, and that values as services have them find their slots soon. */
class SeriesEntryTest {
    @Property
    void allWaysToAHashAgree(@ForAll String a, @ForAll String b, @ForAll String c, @ForAll String d, @ForAll String e) {
        assertThat(SeriesEntry.hash(a)).isEqualTo(hash(a));
        assertThat(SeriesEntry.hash(a, b)).isEqualTo(hash(a, b));
        assertThat(SeriesEntry.hash(a, b, c)).isEqualTo(hash(a, b, c));
        assertThat(SeriesEntry.hash(a, b, c, d)).isEqualTo(hash(a, b, c, d));
        assertThat(SeriesEntry.hash(SeriesEntry.hash(a, b, c, d), new String[] {e}, 0))
                .isEqualTo(hash(a, b, c, d, e));
    }

    @Example
    void valuesThatChangePlacesDiffer() {
        assertThat(hash("a", "b")).isNotEqualTo(hash("b", "a"));
        assertThat(hash("a", "b", "c", "d", "e", "f")).isNotEqualTo(hash("a", "b", "c", "d", "f", "e"));
    }

    /** In a table that is half full a search that hits needs 1.5 slots if hashes are random (Knuth, volume 3, 6.4). */
    @Example
    void whatDiffersByADigitFindsItsSlotAsSoonAsWhatIsRandom() {
        assertThat(slotsPerSearch(10_000, i -> new String[] {"tenant-" + i})).isLessThan(1.7);
        assertThat(slotsPerSearch(10_000, i -> new String[] {"192.168." + i / 256 + "." + i % 256}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(900, i -> new String[] {"" + i / 30, "" + i % 30}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(1_000, i -> new String[] {"" + i, "" + i})).isLessThan(1.7);
        assertThat(slotsPerSearch(1_000, i -> new String[] {"x", "" + i, "" + i}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(1_000, i -> new String[] {"x", "y", "" + i, "" + i}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(8_000, i -> new String[] {"v" + i / 400, "v" + i / 20 % 20, "v" + i % 20}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(8_192, i -> new String[] {"/api/" + i / 64, "GET", "s" + i % 64}))
                .isLessThan(1.7);
        assertThat(slotsPerSearch(10_000, i -> new String[] {"h" + i / 100, "q" + i % 100, "eu", "z" + i % 3, "x"}))
                .isLessThan(1.7);
    }

    private static double slotsPerSearch(int count, IntFunction<String[]> values) {
        int length = Integer.highestOneBit(2 * count - 1) * 2;
        boolean[] taken = new boolean[length];
        int searched = 0;
        for (int i = 0; i < count; i++) {
            int slot = hash(values.apply(i)) & (length - 1);
            searched++;
            while (taken[slot]) {
                slot = (slot + 1) & (length - 1);
                searched++;
            }
            taken[slot] = true;
        }
        return (double) searched / count;
    }

    private static int hash(String... values) {
        return SeriesEntry.hash(values);
    }
}

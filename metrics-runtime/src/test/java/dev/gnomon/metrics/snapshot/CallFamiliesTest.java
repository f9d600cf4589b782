// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.vocabulary.CallKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What tells the metrics of calls from one another. */
class CallFamiliesTest {
    @Property
    void keysAreEqualIfAllTheirPartsAre(
            @ForAll @From("keys") CallFamilies.Key one, @ForAll @From("keys") CallFamilies.Key other) {
        boolean haveEqualParts = parts(one).equals(parts(other));

        assertThat(one.equals(other)).isEqualTo(haveEqualParts);
        assertThat(!haveEqualParts || one.hashCode() == other.hashCode())
                .as("equal keys have one hash code")
                .isTrue();
    }

    @Provide
    Arbitrary<CallFamilies.Key> keys() {
        Arbitrary<String> text = Arbitraries.of("", "a", "b");
        return Combinators.combine(Arbitraries.of(CallKind.class), text, text).as(CallFamilies.Key::new);
    }

    private static List<Object> parts(CallFamilies.Key key) {
        return List.of(key.kind(), key.prefix(), key.stem());
    }
}

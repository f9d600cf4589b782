// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.exporter.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class NameFilterTest {
    @Test
    void aMetricIsWantedUnderItsNameAndThatOfItsSamples() {
        for (String name : new String[] {"a_seconds", "a_seconds_bucket", "a_seconds_count", "a_seconds_sum"}) {
            assertThat(filter("name[]=" + name).test("a_seconds")).as(name).isTrue();
        }
        assertThat(filter("name%5B%5D=orders_total").test("orders")).isTrue();
        assertThat(filter("name[]=a&name[]=b").test("b")).isTrue();
    }

    @Test
    void aMetricWhoseNameLooksLikeASampleOfTheWantedOneIsNotWanted() {
        for (String other : new String[] {"a_count", "a_sum", "a_bucket", "a_info", "a_created", "a_seconds", "b"}) {
            assertThat(filter("name[]=a").test(other)).as(other).isFalse();
        }
    }

    @Test
    void aQueryWithoutNamesIsNoFilter() {
        assertThat(NameFilter.parse(null)).isNull();
        assertThat(NameFilter.parse("other=a&name=a")).isNull();
    }

    private static NameFilter filter(String query) {
        return Objects.requireNonNull(NameFilter.parse(query));
    }
}

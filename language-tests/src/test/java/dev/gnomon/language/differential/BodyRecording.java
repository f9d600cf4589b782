// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.Timer;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What a body records in a metric field of its object. */
final class BodyRecording {
    private final DeclaredField declared;
    private final List<String> values = new ArrayList<>();
    private final boolean isSet;
    private final double amount;

    BodyRecording(DeclaredField declared, Random random) {
        this.declared = declared;
        declared.metric().labels().forEach(label -> values.add("value " + random.nextInt(3)));
        this.isSet = random.nextBoolean();
        this.amount = random.nextInt(12) / 4.0;
    }

    /** Records it in the field of {@code self}, and in the reference. */
    void make(Object self, OwnLedger ledger) {
        Object held = held(self);
        Object series = held instanceof MetricFamily<?> family
                ? family.labelValues(values.toArray(String[]::new))
                : Objects.requireNonNull(held, () -> this + " is not assigned");
        if (series instanceof Counter counter) {
            counter.increment(amount);
        } else if (series instanceof Gauge gauge && isSet) {
            gauge.set(amount);
        } else if (series instanceof Gauge gauge) {
            gauge.add(amount);
        } else if (series instanceof Histogram histogram) {
            histogram.observe(amount);
        } else if (series instanceof Summary summary) {
            summary.observe(amount);
        } else {
            ((Timer) series).record(Duration.ofMillis((long) (amount * 1000)));
        }
        ledger.record(declared.metric(), values, series instanceof Gauge && isSet ? "set" : "add", amount);
    }

    private Object held(Object self) {
        Class<?> owner = self.getClass();
        while (!owner.getName().equals(declared.field().getDeclaringClass().getName())) {
            owner = owner.getSuperclass();
        }
        try {
            Field real = owner.getDeclaredField(declared.field().getName());
            real.setAccessible(true);
            return real.get(self);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(this + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return declared.field().getName() + values + (isSet ? " is " : " has another ") + amount;
    }
}

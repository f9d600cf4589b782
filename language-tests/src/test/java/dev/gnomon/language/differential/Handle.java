// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;
import dev.gnomon.metrics.annotation.MetricType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The handle of a type that declares a metric, for one registry, and what the reference counts in its place. */
final class Handle {
    private final Class<?> generated;
    private final MetricRegistry registry;
    private final Object bound;
    private final OwnMetric metric;
    private final List<RecordingMethod> methods;
    private final KeptValues kept = new KeptValues();
    private final OwnLedger ledger;

    private Handle(
            Class<?> generated,
            MetricRegistry registry,
            Object bound,
            OwnMetric metric,
            List<RecordingMethod> methods,
            OwnLedger ledger) {
        this.generated = generated;
        this.registry = registry;
        this.bound = bound;
        this.metric = metric;
        this.methods = methods;
        this.ledger = ledger;
    }

    /** That of {@code type}, generated in {@code loader}; absent where it declares no metric. */
    static Optional<Handle> of(Class<?> type, ClassLoader loader, MetricRegistry registry, OwnLedger ledger) {
        return Words.on(type, "Metric").map(words -> {
            MetricType kind = MetricType.valueOf(words.text("type"));
            List<RecordingMethod> methods = RecordingMethod.of(type, kind, words.texts("labels"));
            List<DeclaredLabel> labels = methods.get(0).labels();
            List<String> names = labels.stream().map(DeclaredLabel::name).toList();
            OwnMetric metric = OwnMetric.of(words, kind, "", words.text("name"), names);
            ledger.declare(metric, labels);
            try {
                Class<?> generated = loader.loadClass(type.getName() + "Handle");
                Method of = generated.getDeclaredMethod("of", MetricRegistry.class);
                of.setAccessible(true);
                return new Handle(generated, registry, of.invoke(null, registry), metric, methods, ledger);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("no handle of " + type, e);
            }
        });
    }

    /** Records something at random, and answers what. */
    String record(Random random) {
        RecordingMethod method = methods.get(random.nextInt(methods.size()));
        @Nullable Object[] arguments = method.arguments(random);
        try {
            // The static methods record into the registry that is installed.
            if (registry == Metrics.registry() && random.nextBoolean()) {
                accessible(generated, method).invoke(null, arguments);
            } else {
                accessible(bound.getClass(), method).invoke(bound, arguments);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(generated + " has no " + method, e);
        }
        List<String> values = new ArrayList<>();
        for (DeclaredLabel label : method.labels()) {
            values.add(kept.admitted(metric, label, label.value(arguments)));
        }
        ledger.record(metric, values, method.name(), method.amount(arguments));
        return metric.name() + "." + method.name() + Arrays.deepToString(arguments);
    }

    private static Method accessible(Class<?> owner, RecordingMethod method) throws NoSuchMethodException {
        Method real = owner.getMethod(method.name(), method.parameters().toArray(Class<?>[]::new));
        real.setAccessible(true);
        return real;
    }
}

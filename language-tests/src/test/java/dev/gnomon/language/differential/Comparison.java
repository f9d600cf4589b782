// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One run: random calls of random objects, and recordings by random handles, each of which is made of the generated code
 * and told to the reference. After every step, and now and then within a call, all series of all registries are compared.
 */
final class Comparison {
    private static final int REGISTRIES = 2;

    private final Random random;
    private final Choices choose;
    private final Map<MetricRegistry, Ledger> registries = new LinkedHashMap<>();
    private final List<Handle> handles = new ArrayList<>();
    private final History history = new History(registries);
    private final Results results;
    private final Calls calls;

    /**
     * Prepares a run.
     *
     * @param types all types that may declare something, as the reference knows them
     * @param loader of the same types, compiled with the processor
     */
    Comparison(Random random, List<Class<?>> types, ClassLoader loader) {
        this.random = random;
        this.choose = new Choices(random);
        List<MeasuredClass> measured =
                types.stream().map(MeasuredClass::of).flatMap(Optional::stream).toList();
        for (int i = 0; i < REGISTRIES; i++) {
            registries.put(MetricRegistry.create(loader), new Ledger(measured));
        }
        List<Subject> subjects = new ArrayList<>();
        for (Class<?> type : types) {
            registries.forEach((registry, ledger) -> {
                if (type.getSimpleName().matches("(Type|Parent)\\d+")) {
                    subjects.add(Subject.make(type, loader, registry, ledger));
                }
                Handle.of(type, loader, registry, ledger.own()).ifPresent(handles::add);
            });
        }
        this.results = new Results(random, history);
        this.calls = new Calls(random, loader, subjects, results, history);
    }

    /** Takes so many steps, and answers how often all series were compared. */
    int run(int steps) {
        MetricRegistry former = Metrics.install(choose.from(List.copyOf(registries.keySet())));
        try {
            history.compare();
            for (int i = 0; i < steps; i++) {
                step();
                history.compare();
            }
            return history.comparisons();
        } finally {
            Metrics.install(former);
        }
    }

    private void step() {
        boolean isDone = switch (random.nextInt(8)) {
            case 0 -> results.settle();
            case 1 -> results.subscribe(0);
            case 2 -> results.endSubscription();
            case 3 -> calls.addLabelFromOutside();
            case 4 -> {
                history.note(0, choose.from(handles).record(random));
                yield true;
            }
            default -> false;
        };
        if (!isDone) {
            calls.call();
        }
    }
}

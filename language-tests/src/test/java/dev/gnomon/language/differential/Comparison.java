// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One run: random calls of random objects, each of which is made of the generated code and told to the reference. After
 * every step, and now and then within a call, all series of all registries are compared.
 */
final class Comparison {
    private static final int REGISTRIES = 2;
    private static final int DEEPEST_CALL = 3;

    private final Random random;
    private final Choices choose;
    private final ClassLoader loader;
    private final Map<MetricRegistry, Ledger> registries = new LinkedHashMap<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private int comparisons;

    /**
     * Prepares a run.
     *
     * @param types all types that may declare something, as the reference knows them
     * @param loader of the same types, compiled with the processor
     */
    Comparison(Random random, List<Class<?>> types, ClassLoader loader) {
        this.random = random;
        this.choose = new Choices(random);
        this.loader = loader;
        List<MeasuredClass> measured =
                types.stream().map(MeasuredClass::of).flatMap(Optional::stream).toList();
        for (int i = 0; i < REGISTRIES; i++) {
            registries.put(MetricRegistry.create(loader), new Ledger(measured));
        }
        for (Class<?> type : types) {
            if (type.getSimpleName().startsWith("Type")) {
                registries.forEach((registry, ledger) -> subjects.add(Subject.make(type, loader, registry, ledger)));
            }
        }
    }

    void run(int steps) {
        compare();
        for (int i = 0; i < steps; i++) {
            if (choose.one(5) && !stages.isEmpty()) {
                Stage stage = choose.from(stages);
                note(0, "stage " + stages.indexOf(stage) + " is " + stage.settle(random));
            } else {
                Subject subject = choose.from(subjects);
                call(subject, choose.from(subject.methods()), subject.object(), 0);
            }
            compare();
        }
    }

    int comparisons() {
        return comparisons;
    }

    /** Calls {@code method} of {@code target}, which is the subject's object or, within one of its bodies, itself. */
    private void call(Subject subject, Method method, Object target, int depth) {
        Optional<DeclaredCall> declared = target == subject.object() ? subject.call(method) : Optional.empty();
        Class<?> type = subject.signatures().erase(method.getGenericReturnType());
        Ending ending = ending(type);
        note(depth, subject + "." + method.getName() + " " + ending + (declared.isEmpty() ? ", not measured" : ""));
        declared.ifPresent(subject.ledger()::begin);
        Script.expect(self -> {
            meanwhile(subject, self, depth);
            return ending.take();
        });
        invoke(method, target, subject.signatures(), ending);
        assertThat(Script.isWaiting()).as("the call is not passed on").isFalse();
        declared.ifPresent(call -> end(call, subject.ledger(), ending));
    }

    private void end(DeclaredCall call, Ledger ledger, Ending ending) {
        if (call.later() && ending.stage() != null) {
            ending.stage().whenEnded(failure -> ledger.end(call, failure));
        } else {
            ledger.end(call, ending.thrown());
        }
    }

    /** What a body does before it returns or throws. */
    private void meanwhile(Subject subject, Object self, int depth) {
        while (depth < DEEPEST_CALL && choose.one(4)) {
            if (random.nextBoolean()) {
                call(subject, choose.from(subject.methods()), self, depth + 1);
            } else {
                Subject other = choose.from(subjects);
                call(other, choose.from(other.methods()), other.object(), depth + 1);
            }
        }
        if (choose.one(8)) {
            compare();
        }
    }

    private Ending ending(Class<?> type) {
        if (choose.one(3)) {
            return Ending.throwing(Failures.any(random));
        }
        if (!CompletionStage.class.isAssignableFrom(type)) {
            return Ending.returning(Values.of(type));
        }
        if (choose.one(10)) {
            return Ending.returning(null);
        }
        List<Stage> known = stages.stream()
                .filter(stage -> type.isInstance(stage.returned()))
                .toList();
        Stage stage = !known.isEmpty() && choose.one(3) ? choose.from(known) : Stage.of(type, random);
        if (!stages.contains(stage)) {
            stages.add(stage);
        }
        if (choose.one(4)) {
            stage.settle(random);
        }
        return Ending.later(stage);
    }

    /** The caller gets what the body returned or threw, and nothing else. */
    private void invoke(Method method, Object target, Signatures signatures, Ending ending) {
        Object result = null;
        Throwable thrown = null;
        try {
            result = real(method).invoke(target, Values.arguments(method, signatures));
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
        assertThat(thrown).isSameAs(ending.thrown());
        if (thrown == null) {
            assertThat(result).isEqualTo(ending.returned());
        }
    }

    private Method real(Method reflected) throws ReflectiveOperationException {
        Class<?>[] parameters = reflected.getParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] =
                    parameters[i].isPrimitive() ? parameters[i] : Class.forName(parameters[i].getName(), false, loader);
        }
        Method real = loader.loadClass(reflected.getDeclaringClass().getName())
                .getDeclaredMethod(reflected.getName(), parameters);
        real.setAccessible(true);
        return real;
    }

    private void compare() {
        comparisons++;
        registries.forEach(
                (registry, ledger) -> assertThat(Series.difference(Series.of(registry.snapshot()), ledger.series()))
                        .as("%s", this)
                        .isEmpty());
    }

    private void note(int depth, String what) {
        history.add("  ".repeat(depth) + what);
    }

    @Override
    public String toString() {
        return "after the last of these steps:\n" + String.join("\n", history);
    }

    /**
     * How a body ends.
     *
     * @param value what it returns, if it throws nothing
     * @param stage the stage it returns, if it returns one
     * @param thrown what it throws
     */
    private record Ending(
            @Nullable Object value,
            @Nullable Stage stage,
            @Nullable Throwable thrown) {
        static Ending throwing(Throwable thrown) {
            return new Ending(null, null, thrown);
        }

        static Ending returning(@Nullable Object value) {
            return new Ending(value, null, null);
        }

        static Ending later(Stage stage) {
            return new Ending(null, stage, null);
        }

        @Nullable
        Object returned() {
            return stage == null ? value : stage.returned();
        }

        @Nullable
        Object take() throws Throwable {
            if (thrown != null) {
                throw thrown;
            }
            return returned();
        }

        @Override
        public String toString() {
            return thrown == null ? "returns" + (stage == null ? "" : " a stage") : "throws " + thrown;
        }
    }
}

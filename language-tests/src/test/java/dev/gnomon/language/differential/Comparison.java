// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static dev.gnomon.language.differential.DeclaredCall.Lasts.AS_LONG_AS_A_SUBSCRIPTION;
import static dev.gnomon.language.differential.DeclaredCall.Lasts.UNTIL_THE_STAGE_COMPLETES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.CallLabels;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
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
    private final List<Published> publications = new ArrayList<>();
    private final List<Publication.Watcher> watchers = new ArrayList<>();

    /** The measured calls that this thread is inside of, the innermost first. */
    private final Deque<RunningCall> calls = new ArrayDeque<>();

    private final List<Captured> captured = new ArrayList<>();
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
            } else if (choose.one(6) && !publications.isEmpty()) {
                Published published = choose.from(publications);
                note(0, "publisher " + publications.indexOf(published) + " is subscribed to");
                watchers.add(published
                        .publication()
                        .watch(published.given(), published.begin().get()));
            } else if (choose.one(5) && !watchers.isEmpty()) {
                note(
                        0,
                        "a subscription is "
                                + watchers.remove(random.nextInt(watchers.size()))
                                        .end(random));
            } else if (choose.one(5) && !captured.isEmpty()) {
                Captured call = choose.from(captured);
                note(0, "call " + captured.indexOf(call) + " of those that others label");
                addLabel(1, call.labels(), call.call());
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
        @Nullable Object[] arguments = Values.arguments(method, subject.signatures(), random);
        Ending ending = ending(type);
        note(
                depth,
                subject + "." + method.getName() + Arrays.deepToString(arguments) + " " + ending
                        + (declared.isEmpty() ? ", not measured" : ""));
        Optional<List<String>> known = declared.map(call -> subject.ledger().prepare(call, arguments));
        boolean isSubscribed = declared.stream().anyMatch(call -> call.lasts() == AS_LONG_AS_A_SUBSCRIPTION);
        Supplier<RunningCall> begin = () -> subject.ledger().begin(declared.orElseThrow(), known.orElseThrow());
        Optional<RunningCall> running = declared.filter(call -> !isSubscribed).map(call -> begin.get());
        running.ifPresent(calls::push);
        Script.expect(self -> {
            meanwhile(subject, self, depth);
            return ending.take();
        });
        Object result = invoke(method, target, arguments, ending, isSubscribed);
        assertThat(Script.isWaiting()).as("the call is not passed on").isFalse();
        if (running.isPresent()) {
            calls.pop();
            end(declared.get(), running.get(), ending);
        }
        if (isSubscribed && ending.thrown() != null) {
            begin.get().end(ending.thrown());
        }
        if (ending.publication() != null && result != null) {
            publications.add(new Published(ending.publication(), result, isSubscribed ? begin : () -> null));
        }
    }

    private static void end(DeclaredCall declared, RunningCall call, Ending ending) {
        if (declared.lasts() == UNTIL_THE_STAGE_COMPLETES && ending.stage() != null) {
            ending.stage().whenEnded(call::end);
        } else {
            call.end(ending.thrown());
        }
    }

    /** What a body does before it returns or throws. */
    private void meanwhile(Subject subject, Object self, int depth) {
        while (choose.one(4)) {
            addLabel(depth + 1, Metrics.currentCall(), calls.peek());
        }
        if (choose.one(4)) {
            captured.add(new Captured(Metrics.currentCall(), calls.peek()));
        }
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

    /** Labels a call, or none; what it does not declare is not recorded. */
    private void addLabel(int depth, CallLabels labels, @Nullable RunningCall call) {
        String name = choose.one(6) ? "undeclared" : choose.from(Choices.BODY_LABELS);
        String value = choose.one(5) ? null : "value " + random.nextInt(3);
        note(depth, name + " is " + value);
        labels.addLabel(name, value);
        if (call != null) {
            call.add(name, value);
        }
    }

    private Ending ending(Class<?> type) {
        if (choose.one(3)) {
            return Ending.throwing(Failures.any(random));
        }
        if (Publication.isOne(type)) {
            return choose.one(10) ? Ending.returning(null) : Ending.publishing(new Publication(), type);
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

    /** The caller gets what the body returned or threw, and nothing else; answers what it got. */
    private @Nullable Object invoke(
            Method method, Object target, @Nullable Object[] arguments, Ending ending, boolean isSubscribed) {
        Object result = null;
        Throwable thrown = null;
        try {
            result = real(method).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
        assertThat(thrown).isSameAs(ending.thrown());
        // A publisher is measured by another around it.
        if (thrown == null && (!isSubscribed || result == null)) {
            assertThat(result).isEqualTo(ending.returned());
        }
        return result;
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
     * A call that others label, as long as it runs.
     *
     * @param labels what the body passed on
     * @param call the call that this should be; nothing where the body was not inside of one
     */
    private record Captured(CallLabels labels, @Nullable RunningCall call) {}

    /**
     * What somebody may subscribe to.
     *
     * @param publication what a body returned
     * @param given what its caller got
     * @param begin begins a call for a subscription, if that is measured
     */
    private record Published(Publication publication, Object given, Supplier<? extends @Nullable RunningCall> begin) {}
}

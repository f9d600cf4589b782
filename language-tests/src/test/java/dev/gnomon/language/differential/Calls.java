// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static dev.gnomon.language.differential.DeclaredCall.Lasts.AS_LONG_AS_A_SUBSCRIPTION;
import static dev.gnomon.language.differential.DeclaredCall.Lasts.UNTIL_THE_STAGE_COMPLETES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.CallLabels;
import dev.gnomon.metrics.Metrics;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random calls, and what their bodies do, each made of the generated code and told to the reference. */
final class Calls {
    private static final int DEEPEST_CALL = 3;

    private final Random random;
    private final Choices choose;
    private final ClassLoader loader;
    private final History history;
    private final List<Subject> subjects;
    private final Results results;

    /** The measured calls that this thread is inside of, the innermost first. */
    private final Deque<RunningCall> running = new ArrayDeque<>();

    private final List<Captured> captured = new ArrayList<>();

    /** @param loader of the types, compiled with the processor */
    Calls(Random random, ClassLoader loader, List<Subject> subjects, Results results, History history) {
        this.random = random;
        this.choose = new Choices(random);
        this.loader = loader;
        this.subjects = subjects;
        this.results = results;
        this.history = history;
    }

    /** Calls any method of any object. */
    void call() {
        Subject subject = choose.from(subjects);
        call(subject, choose.from(subject.methods()), subject.object(), 0);
    }

    /** Labels a call that a body has passed on, running or not; answers whether there was one. */
    boolean addLabelFromOutside() {
        if (captured.isEmpty()) {
            return false;
        }
        Captured call = choose.from(captured);
        history.note(0, "call " + captured.indexOf(call) + " of those that others label");
        addLabel(1, call.labels(), call.call());
        return true;
    }

    /** Calls {@code method} of {@code target}, which is the subject's object or, within one of its bodies, itself. */
    private void call(Subject subject, Method method, Object target, int depth) {
        Optional<DeclaredCall> declared = target == subject.object() ? subject.call(method) : Optional.empty();
        Class<?> type = subject.signatures().erase(method.getGenericReturnType());
        @Nullable Object[] arguments = Values.arguments(method, subject.signatures(), random);
        Ending ending = results.ending(type);
        history.note(
                depth,
                subject + "." + method.getName() + Arrays.deepToString(arguments) + " " + ending
                        + (declared.isEmpty() ? ", not measured" : ""));
        Optional<Known> known = declared.map(call -> subject.ledger().prepare(call, arguments));
        boolean isSubscribed = declared.stream().anyMatch(call -> call.lasts() == AS_LONG_AS_A_SUBSCRIPTION);
        Supplier<RunningCall> begin = () -> subject.ledger().begin(declared.orElseThrow(), known.orElseThrow());
        Optional<RunningCall> begun = declared.filter(call -> !isSubscribed).map(call -> begin.get());
        begun.ifPresent(running::push);
        Script.expect(self -> {
            play(subject, self, depth);
            return ending.take();
        });
        Object result = invoke(method, target, arguments, ending, isSubscribed);
        assertThat(Script.isWaiting()).as("the call is not passed on").isFalse();
        if (begun.isPresent()) {
            running.pop();
            end(declared.get(), begun.get(), ending);
        }
        if (isSubscribed && ending.thrown() != null) {
            begin.get().end(ending.thrown());
        }
        if (ending.publication() != null && result != null) {
            results.add(ending.publication(), result, isSubscribed ? begin : () -> null);
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
    private void play(Subject subject, Object self, int depth) {
        while (choose.one(4)) {
            addLabel(depth + 1, Metrics.currentCall(), running.peek());
        }
        if (choose.one(4)) {
            captured.add(new Captured(Metrics.currentCall(), running.peek()));
        }
        recordInFields(subject, self, depth + 1);
        while (depth < DEEPEST_CALL && choose.one(4)) {
            if (random.nextBoolean()) {
                call(subject, choose.from(subject.methods()), self, depth + 1);
            } else {
                Subject other = choose.from(subjects);
                call(other, choose.from(other.methods()), other.object(), depth + 1);
            }
        }
        if (choose.one(6)) {
            results.subscribe(depth + 1);
        }
        // Only now: what a call within this one did has no part in its own labels.
        if (choose.one(4)) {
            addLabel(depth + 1, Metrics.currentCall(), running.peek());
        }
        if (choose.one(8)) {
            history.compare();
        }
    }

    private void recordInFields(Subject subject, Object self, int depth) {
        List<DeclaredField> fields =
                subject.declared().map(MeasuredClass::fields).orElse(List.of());
        while (!fields.isEmpty() && choose.one(3)) {
            BodyRecording recording = new BodyRecording(choose.from(fields), random);
            history.note(depth, recording.toString());
            recording.make(self, subject.ledger().own());
        }
    }

    /** Labels a call, or none; what it does not declare is not recorded. */
    private void addLabel(int depth, CallLabels labels, @Nullable RunningCall call) {
        String name = choose.one(6) ? "undeclared" : choose.from(RandomWords.BODY_LABELS);
        String value = choose.one(5) ? null : "value " + random.nextInt(3);
        history.note(depth, name + " is " + value);
        labels.addLabel(name, value);
        if (call != null) {
            call.add(name, value);
        }
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

    /**
     * A call that others label, as long as it runs.
     *
     * @param labels what the body passed on
     * @param call the call that this should be; nothing where the body was not inside of one
     */
    private record Captured(CallLabels labels, @Nullable RunningCall call) {}
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.vocabulary.ErrorFamilies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The ways a call can end, numbered: success, cancellation, and each error of its closed set.
 *
 * <p>Immutable. {@link #of} walks up the superclasses of the failure and of what it wraps, one map
 * look-up each, and allocates nothing.
 */
public final class FailureKinds {
    public static final int SUCCESS = 0;
    public static final int CANCELLED = 1;

    private static final int FIRST_ERROR = 2;

    /** More wrappers than any program nests, and the end of a chain of causes that is a circle. */
    private static final int DEEPEST_WRAPPING = 16;

    /** Those of a method that declares nothing. */
    static final FailureKinds COMMON = new FailureKinds(ErrorFamilies.COMMON, List.of());

    private final List<Class<? extends Throwable>> declared;
    private final List<Class<? extends Throwable>> expected;
    private final List<String> errors;
    private final Map<Class<?>, Integer> kinds;

    FailureKinds(CallDefinition definition) {
        this(definition.allErrors(), definition.expected());
    }

    FailureKinds(List<Class<? extends Throwable>> declared, List<Class<? extends Throwable>> expected) {
        this.declared = declared;
        this.expected = expected;
        Map<Class<?>, String> labels = labels(declared);
        Set<String> distinct = new LinkedHashSet<>(declared.size());
        for (Class<?> error : declared) {
            distinct.add(labels.getOrDefault(error, ErrorFamilies.OTHER));
        }
        distinct.remove(ErrorFamilies.OTHER);
        distinct.add(ErrorFamilies.OTHER);
        this.errors = List.copyOf(distinct);
        this.kinds = new HashMap<>();
        for (Map.Entry<Class<?>, String> label : labels.entrySet()) {
            kinds.put(label.getKey(), FIRST_ERROR + errors.indexOf(label.getValue()));
        }
    }

    /** Whether these are the ends of calls that fail with {@code errors}, or as {@code ordinary} says do not fail. */
    boolean areOf(List<Class<? extends Throwable>> errors, List<Class<? extends Throwable>> ordinary) {
        return declared.equals(errors) && expected.equals(ordinary);
    }

    int size() {
        return FIRST_ERROR + errors.size();
    }

    /** The values of the label {@code error}, {@link ErrorFamilies#OTHER} last. */
    List<String> errors() {
        return errors;
    }

    static int ofError(int index) {
        return FIRST_ERROR + index;
    }

    /** How a call ended that threw {@code failure}, or whose stage completed with it. Never throws. */
    int of(@Nullable Throwable failure) {
        try {
            return failure == null ? other() : classify(failure);
        } catch (Throwable hostile) {
            // getCause() can be overridden, and the stack can be at its end.
            return other();
        }
    }

    /** The innermost cause decides; if it means nothing here, the wrapper around it does, and so on outwards. */
    private int classify(Throwable failure) {
        int wrappers = wrappers(failure);
        for (int depth = wrappers; depth >= 0; depth--) {
            int kind = kindOf(inside(failure, depth));
            if (kind != other()) {
                return kind;
            }
        }
        return other();
    }

    private int kindOf(Throwable failure) {
        if (failure instanceof CancellationException) {
            return CANCELLED;
        }
        for (int i = 0; i < expected.size(); i++) { // an iterator would be allocated
            if (expected.get(i).isInstance(failure)) {
                return SUCCESS;
            }
        }
        for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
            Integer kind = kinds.get(type);
            if (kind != null) {
                return kind;
            }
        }
        return other();
    }

    private int other() {
        return FIRST_ERROR + errors.size() - 1;
    }

    /** How many wrappers are around the innermost cause. */
    private static int wrappers(Throwable failure) {
        Throwable wrapper = failure;
        int count = 0;
        while (count < DEEPEST_WRAPPING && isWrapper(wrapper)) {
            Throwable cause = wrapper.getCause();
            if (cause == null) {
                break;
            }
            wrapper = cause;
            count++;
        }
        return count;
    }

    /** What this many wrappers are around; the failure that was seen last, if a cause is gone meanwhile. */
    private static Throwable inside(Throwable failure, int wrappers) {
        Throwable inside = failure;
        for (int i = 0; i < wrappers; i++) {
            Throwable cause = inside.getCause();
            if (cause == null) {
                break;
            }
            inside = cause;
        }
        return inside;
    }

    private static boolean isWrapper(Throwable failure) {
        return failure instanceof CompletionException || failure instanceof ExecutionException;
    }

    private static Map<Class<?>, String> labels(List<Class<? extends Throwable>> errors) {
        Map<String, Class<?>> named = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Class<?> error : errors) {
            Class<?> other = named.putIfAbsent(error.getSimpleName(), error);
            if (other != null && other != error) {
                ambiguous.add(error.getSimpleName());
            }
        }
        Map<Class<?>, String> labels = new HashMap<>();
        for (Class<?> error : errors) {
            String simple = error.getSimpleName();
            // An anonymous class has no simple name.
            labels.put(error, simple.isEmpty() || ambiguous.contains(simple) ? error.getName() : simple);
        }
        return labels;
    }
}

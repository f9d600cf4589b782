// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method of a measured type, its own or inherited.
 *
 * @param name its name in Java
 * @param returnType its return type, as a member of the measured type
 * @param result what the return type says about the end of a call
 * @param signature what it takes and throws
 * @param traits its modifiers and place
 * @param annotations what is carried over: {@code @Deprecated}, {@code @SuppressWarnings}
 * @param errors the classes of its {@code throws} clause
 * @param metering what {@code @Metered} says, on the method or on its type
 * @param labels the parameters that are labels, in order
 * @param eventTimes where a handler finds the instant of its event's emission; more than one is a mistake
 * @param unmetered whether the method is {@code @Unmetered}
 * @param position the method's name
 */
public record MeasuredMethod(
        String name,
        TypeName returnType,
        Result result,
        Signature signature,
        Set<Trait> traits,
        List<AnnotationSpec> annotations,
        List<ClassName> errors,
        Optional<Metering> metering,
        List<MeasuredLabel> labels,
        List<EventTime> eventTimes,
        boolean unmetered,
        Position position) {
    /** Copies the collections. */
    public MeasuredMethod {
        traits = Set.copyOf(traits);
        annotations = List.copyOf(annotations);
        errors = List.copyOf(errors);
        labels = List.copyOf(labels);
        eventTimes = List.copyOf(eventTimes);
    }

    /** The method with its parameters' simple types, as messages name it. */
    public String display() {
        StringBuilder display = new StringBuilder(name).append('(');
        for (int i = 0; i < signature.parameters().size(); i++) {
            display.append(i == 0 ? "" : ", ");
            display.append(TypeNames.simple(signature.parameters().get(i).type()));
        }
        return display.append(')').toString();
    }

    /** Whether the method has metrics of its own. */
    public boolean isAction() {
        return metering.isPresent() && !unmetered;
    }

    /** Whether a call ends only when the returned stage completes, or a subscription terminates. */
    public boolean endsLater() {
        return isSubscribed() || (result == Result.STAGE && !endsWithCreation());
    }

    /** Whether a call begins only when somebody subscribes to what the method returned. */
    public boolean isSubscribed() {
        return result.isSubscribed() && !endsWithCreation();
    }

    /** Whether a call ends when the method returns, whatever it returns. */
    public boolean endsWithCreation() {
        return metering.map(Metering::creation).orElse(false);
    }

    /** The names of the labels that the method's body sets. */
    public List<String> bodyLabels() {
        return metering.map(stated -> stated.labels().value()).orElse(List.of());
    }
}

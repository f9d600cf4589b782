// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import com.google.errorprone.annotations.FormatMethod;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.Amount;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.MetricClasses;
import dev.gnomon.metrics.processor.model.RecordingKind;
import dev.gnomon.metrics.processor.model.RecordingMethod;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that the methods of an interface record its metric. */
final class RecordingRules {
    private final DeclaredMetric handle;
    private final MetricType type;
    private final Findings findings;

    RecordingRules(DeclaredMetric handle, Findings findings) {
        this.handle = handle;
        this.type = handle.metricType();
        this.findings = findings;
    }

    void check(RecordingMethod method) {
        Optional<RecordingKind> recording = RecordingKind.find(type, method.name());
        if (recording.isEmpty()) {
            refuse(
                    method,
                    "does not record a %s. Name it %s, or make it a default method.",
                    MetricClasses.series(type).simpleName(),
                    RecordingKind.of(type).stream()
                            .filter(kind -> kind != RecordingKind.SERIES)
                            .map(RecordingKind::method)
                            .collect(Collectors.joining(" or ")));
        } else if (method.traits().contains(Trait.UNREACHABLE)) {
            refuse(
                    method,
                    "mentions a type that the handle in the same package cannot access. Make the type package-private"
                            + " or wider.");
        } else {
            checkAmount(method, recording.get());
            checkResult(method, recording.get());
        }
    }

    private void checkAmount(RecordingMethod method, RecordingKind recording) {
        List<Amount> amounts = recording.amounts(type);
        if (amounts.contains(method.amount())) {
            return;
        }
        if (method.amount() == Amount.NONE) {
            refuse(method, "takes no amount. Add %s as the first parameter.", example(amounts.get(0)));
            return;
        }
        String parameter = method.amountParameter().map(found -> found.name()).orElse("");
        if (method.amount() == Amount.BOXED && amounts.contains(Amount.WHOLE)) {
            refuse(
                    method,
                    "takes a number that may be null. Annotate %s with @Label if it is a label, or make it primitive.",
                    parameter);
        } else {
            refuse(
                    method,
                    "takes %s, but %s of a %s takes %s. Annotate %s with @Label if it is a label%s.",
                    method.amount().display(),
                    recording.method(),
                    MetricClasses.series(type).simpleName(),
                    amounts.get(0).display(),
                    parameter,
                    amounts.get(0) == Amount.NONE ? ", or remove it" : ", or make it " + example(amounts.get(0)));
        }
    }

    private void checkResult(RecordingMethod method, RecordingKind recording) {
        if (!method.returnType().withoutAnnotations().equals(recording.result(type))) {
            refuse(
                    method,
                    "returns %s, but %s of a %s returns %s. Change its return type.",
                    TypeNames.simple(method.returnType()),
                    recording.method(),
                    MetricClasses.series(type).simpleName(),
                    TypeNames.simple(recording.result(type)));
        }
    }

    private static String example(Amount amount) {
        return switch (amount) {
            case NONE, WHOLE -> "a long";
            case REAL, BOXED -> "a double";
            case DURATION -> "a Duration";
            case SUPPLIER -> "a DoubleSupplier";
        };
    }

    @FormatMethod
    private void refuse(RecordingMethod method, String format, Object... arguments) {
        findings.add(
                Code.GN142,
                method.position(),
                "%s.%s %s",
                handle.display(),
                method.name(),
                String.format(format, arguments));
    }
}

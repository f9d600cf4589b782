// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.model.TypeKind;
import dev.gnomon.metrics.processor.model.TypeNames;
import java.util.Set;

/** Checks that a measured method can be overridden and that the end of its calls can be observed. */
final class MethodRules {
    private final MeasuredType type;
    private final Findings findings;

    MethodRules(MeasuredType type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    void check(MeasuredMethod method) {
        if (method.traits().contains(Trait.UNNAMEABLE)) {
            findings.add(
                    Code.GN107,
                    method.position(),
                    "%s has a name that Java cannot write, so the decorator cannot override it. In Kotlin, take a"
                            + " plain value instead of a value class, and do not name the function with a keyword of"
                            + " Java.",
                    display(method));
        } else if (type.isMeasured(method) && canBeOverridden(method)) {
            checkResult(method);
        }
    }

    private boolean canBeOverridden(MeasuredMethod method) {
        Set<Trait> traits = method.traits();
        if (traits.contains(Trait.PRIVATE)) {
            findings.add(
                    Code.GN111,
                    method.position(),
                    "%s is private, so the decorator cannot override it. %s move @Metered to the method that calls it.",
                    display(method),
                    type.kind() == TypeKind.INTERFACE ? "Make it a default method, or" : "Make it package-private, or");
            return false;
        }
        if (traits.contains(Trait.STATIC)) {
            findings.add(
                    Code.GN112,
                    method.position(),
                    "%s is static, so the decorator cannot override it. Make it an instance method, or remove"
                            + " @Metered.",
                    display(method));
            return false;
        }
        if (traits.contains(Trait.FINAL)) {
            String remedy = method.isAction() ? "Remove final." : "Remove final, or annotate it with @Unmetered.";
            findings.add(
                    Code.GN113,
                    method.position(),
                    "%s is final, so the decorator cannot override it. %s",
                    display(method),
                    remedy);
            return false;
        }
        if (traits.contains(Trait.UNREACHABLE)) {
            findings.add(
                    Code.GN107,
                    method.position(),
                    "%s mentions a type that the decorator in the same package cannot access. Make the type"
                            + " package-private or wider%s.",
                    display(method),
                    method.isAction() ? "" : ", or annotate the method with @Unmetered");
            return false;
        }
        return true;
    }

    private void checkResult(MeasuredMethod method) {
        switch (method.result()) {
            case COROUTINE ->
                findings.add(
                        Code.GN302,
                        method.position(),
                        "%s is a coroutine, which cannot be measured yet. %s.",
                        display(method),
                        withoutMeasuring(method));
            case OTHER_PUBLISHER -> checkPublisher(method);
            case UNOBSERVABLE -> checkFuture(method);
            case FLOW_PUBLISHER, REACTIVE_PUBLISHER, MONO, FLUX -> checkBodyLabels(method);
            case LAZY -> checkLazy(method);
            case NONE, VALUE, STAGE -> {}
        }
    }

    /** An inherited request is not reported: this type cannot change its return type. */
    private void checkLazy(MeasuredMethod method) {
        boolean isForeign = method.traits().contains(Trait.INHERITED) && !method.isAction();
        if (!isForeign && !method.endsWithCreation() && !method.traits().contains(Trait.SUPPRESSED)) {
            findings.add(
                    Code.GN120,
                    method.position(),
                    "%s returns %s, so its calls end when the method returns: the time to read the elements is not"
                            + " measured. Return a collection, or say that this is meant with %s.",
                    display(method),
                    TypeNames.simple(method.returnType()),
                    method.isAction() ? "@Metered(async = AsyncMode.CREATION)" : "@SuppressWarnings(\"gnomon\")");
        }
    }

    private void checkPublisher(MeasuredMethod method) {
        if (!method.endsWithCreation()) {
            findings.add(
                    Code.GN302,
                    method.position(),
                    "%s returns %s, but only a result declared as Publisher, Mono or Flux, with its type argument,"
                            + " can be observed. %s. To measure only until the method returns, write @Metered(async ="
                            + " AsyncMode.CREATION).",
                    display(method),
                    TypeNames.simple(method.returnType()),
                    method.traits().contains(Trait.INHERITED)
                            ? withoutMeasuring(method)
                            : "Return one of these, or " + lowerCase(withoutMeasuring(method)));
        }
    }

    private void checkFuture(MeasuredMethod method) {
        if (!method.endsWithCreation()) {
            findings.add(
                    Code.GN114,
                    method.position(),
                    "%s returns %s, whose completion cannot be observed. %s. To measure only until the method"
                            + " returns, write @Metered(async = AsyncMode.CREATION).",
                    display(method),
                    TypeNames.simple(method.returnType()),
                    method.traits().contains(Trait.INHERITED)
                            ? withoutMeasuring(method)
                            : "Return a CompletionStage, or " + lowerCase(withoutMeasuring(method)));
        }
    }

    private void checkBodyLabels(MeasuredMethod method) {
        if (method.isSubscribed() && !method.bodyLabels().isEmpty()) {
            findings.add(
                    Code.GN302,
                    method.metering().orElseThrow().labels().position(),
                    "The body of %s returns before anyone subscribes, so it cannot add labels to a subscription. Use"
                            + " @Label on parameters instead, or remove labels.",
                    display(method));
        }
    }

    /** The edit that leaves the method out. */
    private String withoutMeasuring(MeasuredMethod method) {
        if (method.traits().contains(Trait.INHERITED)) {
            return "Override it in " + type.display() + " with @Unmetered";
        }
        if (!method.isAction()) {
            return "Annotate it with @Unmetered";
        }
        return type.isRequest(method) ? "Replace @Metered by @Unmetered" : "Remove @Metered";
    }

    private static String lowerCase(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String display(MeasuredMethod method) {
        return type.display() + "." + method.display();
    }
}

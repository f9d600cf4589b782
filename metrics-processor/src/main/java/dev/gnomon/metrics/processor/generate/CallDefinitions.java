// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static dev.gnomon.metrics.processor.generate.RuntimeNames.CALL_DEFINITION;
import static dev.gnomon.metrics.processor.generate.RuntimeNames.METERED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Metering;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedLabel;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.SampleRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The definition of one call. */
final class CallDefinitions {
    private final MeasuredType type;
    private final NamedCall call;
    private final MeasuredMethod method;

    CallDefinitions(MeasuredType type, NamedCall call) {
        this.type = type;
        this.call = call;
        this.method = call.method();
    }

    Chain definition() {
        Chain chain = named();
        if (!type.isRequest(method)) {
            chain.call(".request(false)");
        }
        if (call.kind() != CallKind.REQUEST) {
            addOwn(chain);
        }
        Set<ClassName> expected = new LinkedHashSet<>(type.service().expected());
        method.metering().map(Metering::expected).ifPresent(expected::addAll);
        addClasses(chain, "expected", List.copyOf(expected));
        return chain;
    }

    private Chain named() {
        return switch (call.kind()) {
            case REQUEST -> new Chain("$T.request($S)", CALL_DEFINITION, call.action());
            case ACTION -> new Chain("$T.action($S)", CALL_DEFINITION, call.action());
            case NAMED ->
                new Chain(
                        "$T.named($S, $S)",
                        CALL_DEFINITION,
                        call.action(),
                        method.metering()
                                .flatMap(metering -> metering.name().value())
                                .orElseThrow());
            case HANDLER -> new Chain("$T.handler($S, $S)", CALL_DEFINITION, call.action(), call.event());
            case PUBLISHER -> new Chain("$T.publisher($S, $S)", CALL_DEFINITION, call.action(), call.event());
        };
    }

    /** What only a method with metrics of its own has; a publisher needs no {@code @Metered} to have them. */
    private void addOwn(Chain chain) {
        Optional<Metering> metering = method.metering();
        if (!call.prefix().isEmpty()) {
            chain.call(".prefix($S)", call.prefix());
        }
        addLabels(chain);
        chain.numbers(
                "buckets",
                metering.map(stated -> stated.buckets().value())
                        .filter(buckets -> !buckets.isEmpty())
                        .orElse(type.service().buckets().value()));
        metering.flatMap(stated -> stated.sample().value())
                .filter(share -> share != 1)
                .ifPresent(share -> chain.call(".sample($L)", share(share)));
        if (call.eventTime().isPresent()) {
            chain.call(".latency(true)");
        }
        if (metering.filter(Metering::nativeHistogram).isPresent()) {
            chain.call(".nativeHistogram(true)");
        }
        addClasses(chain, "errors", method.errors());
        if (method.endsLater()) {
            chain.call(".asynchronous(true)");
        }
    }

    private void addLabels(Chain chain) {
        chain.labels(call.labels().stream().map(this::label).toList());
        if (!method.bodyLabels().isEmpty()) {
            chain.call(
                    ".bodyLabels($L)",
                    CodeBlock.join(
                            method.bodyLabels().stream()
                                    .map(label -> CodeBlock.of("$S", label))
                                    .toList(),
                            ", "));
        }
    }

    private CodeBlock label(NamedLabel label) {
        return LabelArguments.isDeclaredClosed(call, label)
                ? LabelDefinitions.of(label)
                : LabelDefinitions.open(
                        label, Math.max(label.max(), label.label().values().size()));
    }

    private static CodeBlock share(double share) {
        return share == SampleRules.ADAPTIVE ? CodeBlock.of("$T.ADAPTIVE", METERED) : CodeBlock.of("$L", share);
    }

    private static void addClasses(Chain chain, String method, List<ClassName> classes) {
        if (!classes.isEmpty()) {
            chain.call(
                    ".$L($L)",
                    method,
                    CodeBlock.join(
                            classes.stream()
                                    .map(each -> CodeBlock.of("$T.class", each))
                                    .toList(),
                            ", "));
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.model.DeclaredMetric;
import dev.gnomon.metrics.processor.model.MeasuredField;
import dev.gnomon.metrics.processor.model.MeasuredType;
import dev.gnomon.metrics.processor.model.Stated;
import dev.gnomon.metrics.processor.model.StatedMetric;
import dev.gnomon.metrics.processor.model.Trait;
import dev.gnomon.metrics.processor.naming.NamedCall;
import dev.gnomon.metrics.processor.naming.NamedHandle;
import dev.gnomon.metrics.processor.naming.NamedMetric;
import dev.gnomon.metrics.processor.naming.NamedType;
import dev.gnomon.metrics.vocabulary.CallKind;
import dev.gnomon.metrics.vocabulary.CallMetric;
import dev.gnomon.metrics.vocabulary.CallMetrics;
import dev.gnomon.metrics.vocabulary.WireNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that only several types together can break: what the registry would refuse at start. */
public final class CompilationValidator {
    private final Findings findings;
    private final Map<String, NamedType> services = new HashMap<>();
    private final Map<ClassName, NamedType> decorators = new HashMap<>();
    private final Map<ClassName, NamedHandle> handles = new HashMap<>();
    private final Map<String, Declared> families = new HashMap<>();
    private final Map<String, MeasuredType> gauges = new HashMap<>();

    private CompilationValidator(Findings findings) {
        this.findings = findings;
    }

    /** The findings for all types and handles of a compilation, ordered by name. */
    public static Findings validate(List<NamedType> types, List<NamedHandle> handles) {
        Findings findings = new Findings();
        CompilationValidator validator = new CompilationValidator(findings);
        types.forEach(validator::checkNames);
        types.forEach(validator::declareCalls);
        types.forEach(validator::checkNamedCalls);
        types.forEach(type -> type.shownMetrics().forEach(metric -> validator.checkMetric(type, metric)));
        handles.forEach(validator::checkHandle);
        return findings;
    }

    private void checkNames(NamedType named) {
        NamedType sameService =
                named.isService() ? services.putIfAbsent(named.type().service().name(), named) : null;
        if (sameService != null) {
            findings.add(
                    Code.GN204,
                    named.type().service().namePosition(),
                    "%s and %s are both the service \"%s\". Name one of them with @Metrics(service = ...).",
                    sameService.type().type().canonicalName(),
                    named.type().type().canonicalName(),
                    named.type().service().name());
        }
        NamedType sameDecorator = decorators.putIfAbsent(named.decorator(), named);
        if (sameDecorator != null) {
            findings.add(
                    Code.GN206,
                    named.type().position(),
                    "%s and %s would both have the decorator %s. Rename one of them.",
                    sameDecorator.type().display(),
                    named.type().display(),
                    named.decorator().simpleName());
        }
    }

    /** What all types share, so that nobody else may declare it. */
    private void declareCalls(NamedType named) {
        if (named.type().service().measured()) {
            declare(CallKind.REQUEST, named.type().service().prefix(), "every @Metrics type declares");
        }
        for (NamedCall call : named.calls()) {
            switch (call.kind()) {
                case REQUEST, NAMED -> {}
                case ACTION -> declare(call.kind(), call.prefix(), "every @Metered method declares");
                case HANDLER -> declare(call.kind(), call.prefix(), "every handler of an event declares");
                case PUBLISHER -> declare(call.kind(), call.prefix(), "every publisher of an event declares");
            }
        }
    }

    private void declare(CallKind kind, String prefix, String who) {
        for (CallMetric metric : CallMetrics.of(kind, prefix, "").all()) {
            families.putIfAbsent(family(metric.name()), new Declared(metric.name(), who, Map.of()));
        }
    }

    private void checkNamedCalls(NamedType named) {
        named.calls().stream().filter(call -> call.kind() == CallKind.NAMED).forEach(call -> checkNamed(named, call));
    }

    /** Methods of several services share metrics of one name only if they have the same labels. */
    private void checkNamed(NamedType named, NamedCall call) {
        Stated<Optional<String>> stem = call.method().metering().orElseThrow().name();
        String who = named.type().display() + "." + call.method().display() + " declares";
        Optional<String> conflict = Optional.empty();
        for (CallMetric metric : CallMetrics.of(
                        CallKind.NAMED, call.prefix(), stem.value().orElseThrow())
                .all()) {
            Declared declared = new Declared(metric.name(), who, Map.of("other labels", call.labelNames()));
            Declared first = families.putIfAbsent(family(metric.name()), declared);
            if (first != null && conflict.isEmpty()) {
                conflict = conflict(first, declared).map(text -> sentence(declared, first, text));
            }
        }
        conflict.ifPresent(text -> findings.add(Code.GN205, stem.position(), "%s", text));
    }

    private static String sentence(Declared second, Declared first, String conflict) {
        return "%s the metric \"%s\", and %s %s.".formatted(second.who(), second.name(), first.who(), conflict);
    }

    private void checkMetric(NamedType named, NamedMetric metric) {
        MeasuredField field = metric.field();
        boolean agrees = declare(
                new Declared(
                        metric.name(),
                        field.display() + " declares",
                        shape(
                                metric.type(),
                                field.metric(),
                                field.metric().labels().value())),
                field.metric().name().position());
        if (agrees && metric.type() == MetricType.GAUGE && !field.family()) {
            checkGauge(named, metric);
        }
    }

    /** Two services add up in any other metric that they share, but a gauge is what was set last. */
    private void checkGauge(NamedType named, NamedMetric metric) {
        MeasuredField field = metric.field();
        MeasuredType first = gauges.putIfAbsent(metric.name(), named.type());
        if (first != null
                && !first.type().equals(named.type().type())
                && !field.traits().contains(Trait.SUPPRESSED)) {
            findings.add(
                    Code.GN212,
                    field.position(),
                    "%s and %s both set the gauge \"%s\", each over what the other has set. %s the field a"
                            + " MetricFamily<Gauge> with a label that tells them apart.",
                    first.display(),
                    named.type().display(),
                    metric.name(),
                    // What a superclass declares under a prefix of its own the subclass cannot name otherwise.
                    field.prefix().isPresent() ? "Make" : "Give one of them another prefix, or make");
        }
    }

    private void checkHandle(NamedHandle named) {
        DeclaredMetric handle = named.handle();
        NamedHandle sameName = handles.putIfAbsent(named.name(), named);
        if (sameName != null) {
            findings.add(
                    Code.GN206,
                    handle.position(),
                    "%s and %s would both have the handle %s. Rename one of them.",
                    sameName.handle().display(),
                    handle.display(),
                    named.name().simpleName());
        }
        // Of a label that is only a name, nothing else is to be the same, as for a field.
        List<Object> labels = named.metricLabels().stream()
                .map(label -> label.max() == 0
                        ? label.name()
                        : List.of(label.name(), label.label().values(), label.max()))
                .collect(Collectors.toList());
        declare(
                new Declared(
                        named.metric(),
                        handle.display() + " declares",
                        shape(handle.metricType(), handle.metric(), labels)),
                handle.metric().name().position());
    }

    /** Whether what is declared is new, or agrees with what was. */
    private boolean declare(Declared declared, Position position) {
        Declared first = families.putIfAbsent(family(declared.name()), declared);
        Optional<String> conflict = first == null ? Optional.empty() : conflict(first, declared);
        if (first != null && conflict.isPresent()) {
            findings.add(Code.GN205, position, "%s", sentence(declared, first, conflict.get()));
        }
        return conflict.isEmpty();
    }

    /** Two declarations share a metric only if they agree in everything a scrape shows. */
    private static Map<String, Object> shape(MetricType type, StatedMetric metric, List<?> labels) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("another type", type);
        shape.put("other labels", labels);
        shape.put("another description", metric.description());
        shape.put("another unit", metric.unit().value());
        shape.put("other buckets", metric.buckets().value());
        shape.put("other quantiles", metric.quantiles().value());
        shape.put("another value of nativeHistogram", metric.nativeHistogram().value());
        return shape;
    }

    private static Optional<String> conflict(Declared first, Declared second) {
        if (!first.name().equals(second.name())) {
            return Optional.of("\"" + first.name() + "\", which is the same name on the wire. Rename one of them");
        }
        if (first.shape().isEmpty()) {
            return Optional.of("it too. Give it another name");
        }
        return second.shape().entrySet().stream()
                .filter(aspect -> !aspect.getValue().equals(first.shape().get(aspect.getKey())))
                .findFirst()
                .map(aspect -> "it too, with " + aspect.getKey() + ". Rename one of them, or declare both alike");
    }

    /** The name of the family on the wire, where OpenMetrics drops the suffix of a counter. */
    private static String family(String name) {
        return WireNames.family(name, MetricType.COUNTER);
    }

    /**
     * A metric that exists.
     *
     * @param name its full name
     * @param who the one who declares it, with the verb
     * @param shape what a second declaration must agree with; empty where none may be
     */
    private record Declared(String name, String who, Map<String, Object> shape) {}
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.diagnostic;

/**
 * The stable codes of all findings. GN1xx: types, methods and fields; GN2xx: names and values; GN3xx: features that are
 * not supported; GN4xx: injection. A code never changes its meaning.
 */
public enum Code {
    /** The class is final, a record or an enum, so it has no subclass. */
    GN101(Severity.ERROR),
    /** The class is abstract, so a decorator would have nothing to call. */
    GN102(Severity.ERROR),
    /** The type is private or local, or an inner class that needs an outer instance. */
    GN103(Severity.ERROR),
    /** Every constructor of the class is private. */
    GN104(Severity.ERROR),
    /** The type is sealed and would not permit its decorator. */
    GN105(Severity.ERROR),
    /** Nothing of the type is measured. */
    GN106(Severity.ERROR),
    /** A constructor or method mentions a type that the decorator cannot name. */
    GN107(Severity.ERROR),
    /** No method of the publisher publishes. */
    GN108(Severity.ERROR),
    /** The class inherits metered methods but is not measured. */
    GN109(Severity.WARNING),
    /** The metered method is private. */
    GN111(Severity.ERROR),
    /** The metered method is static. */
    GN112(Severity.ERROR),
    /** The method to measure is final. */
    GN113(Severity.ERROR),
    /** The end of the call cannot be seen from the method's result. */
    GN114(Severity.ERROR),
    /** The method is metered and unmetered. */
    GN115(Severity.ERROR),
    /** The annotation stands where nothing reads it. */
    GN116(Severity.ERROR),
    /** The annotation cannot carry ours to what is measured. */
    GN117(Severity.ERROR),
    /** An element has the name of one of ours, but another type. */
    GN118(Severity.ERROR),
    /** Two annotations of the application carry the same one of ours to one declaration. */
    GN119(Severity.ERROR),
    /** The method returns a stream or an iterator, and is measured without the time it takes to read it. */
    GN120(Severity.WARNING),
    /** The metric field cannot be assigned by the decorator. */
    GN121(Severity.ERROR),
    /** The metric field's type is not a metric. */
    GN122(Severity.ERROR),
    /** The element does not apply to this type of metric. */
    GN123(Severity.ERROR),
    /** The metric field has labels but holds one series, or is a family without labels. */
    GN124(Severity.ERROR),
    /** The value of the label cannot be read, or its name is not known. */
    GN131(Severity.ERROR),
    /** The instant of the event cannot be read. */
    GN132(Severity.ERROR),
    /** The method states a name and an event. */
    GN133(Severity.ERROR),
    /** The method repeats {@code @Metered} but not the labels of the overridden method. */
    GN134(Severity.WARNING),
    /** The type that declares a metric cannot have a handle. */
    GN141(Severity.ERROR),
    /** The method does not fit the type of its metric. */
    GN142(Severity.ERROR),
    /** The recording methods of one metric have different labels. */
    GN143(Severity.ERROR),
    /** The closed label sets of a metric have too many combinations. */
    GN144(Severity.ERROR),
    /** The name, prefix or label value is refused. */
    GN201(Severity.ERROR),
    /** The bucket bounds are refused. */
    GN202(Severity.ERROR),
    /** Two methods of one type would have the same series. */
    GN203(Severity.ERROR),
    /** Two types have one service name. */
    GN204(Severity.ERROR),
    /** Two metrics have one name. */
    GN205(Severity.ERROR),
    /** Two measured types would have decorators of one name. */
    GN206(Severity.ERROR),
    /** The aggregate Dagger module, or the index, would hide one of another compilation. */
    GN207(Severity.ERROR),
    /** The quantiles are refused. */
    GN208(Severity.ERROR),
    /** The named module does not provide its index. */
    GN209(Severity.WARNING),
    /** Two labels of a method have one name, or there are too many. */
    GN210(Severity.ERROR),
    /** The limit of a label, or the share of timed calls, is refused. */
    GN211(Severity.ERROR),
    /** Two services set one gauge. */
    GN212(Severity.WARNING),
    /** The annotation, or an element of it, is not supported yet. */
    GN301(Severity.ERROR),
    /** The method's result is of a kind that is not supported yet. */
    GN302(Severity.ERROR),
    /** The measured type was generated after the index was written. */
    GN303(Severity.ERROR),
    /** The type mentions a class that does not exist. */
    GN304(Severity.ERROR),
    /** Dagger would inject the generic class itself, past its decorator. */
    GN401(Severity.WARNING),
    /** A component injects a measured type past its decorator. */
    GN403(Severity.WARNING),
    /** A factory for assisted injection makes a measured class past its decorator. */
    GN404(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** Whether the compilation fails. */
    public Severity severity() {
        return severity;
    }
}

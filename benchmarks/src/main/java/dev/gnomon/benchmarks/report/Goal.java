// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * What a figure of ours is to reach.
 *
 * @param figure what is looked at
 * @param upper whether the limit is the most, or else the least, that it may be
 * @param limit the limit
 * @param unit of the limit, empty for a ratio
 * @param value the figure in a run, if that has it
 */
record Goal(String figure, boolean upper, double limit, String unit, Function<Run, OptionalDouble> value) {
    private static final String CALL = "record.MeteredCallBenchmark.";
    private static final String COUNTER = "record.CounterBenchmark.";
    private static final String SHARED_COUNTER = "record.SharedCounterBenchmark.";
    private static final String CLOSED = "lookup.ClosedLabelBenchmark.";
    private static final String LABELS = "lookup.OpenLabelsBenchmark.";

    /** All of them. */
    static final List<Goal> ALL = List.of(
            atMost(1.10, "metered call / floor, one thread", ratio(CALL, "gnomon", "floor")),
            atMost(
                    1.15,
                    "metered call / floor, two threads on one series",
                    ratio("record.SharedMeteredCallBenchmark.", "gnomon", "floor")),
            atMost(
                    1.5,
                    "metered call on a virtual thread of its own / floor",
                    ratio("record.VirtualThreadPerCallBenchmark.", "gnomon", "floor")),
            atMost(
                    1.6,
                    "metered asynchronous call that is complete at once / floor",
                    ratio("record.AsyncCallBenchmark.", "gnomon", "floor")),
            atLeast(1.6, "client_java's metered call / ours", ratio(CALL, "clientJava", "gnomon")),
            atLeast(
                    3.3,
                    "Micrometer's metered call, as its aspects work / ours",
                    ratio(CALL, "micrometerAspect", "gnomon")),
            atLeast(8, "what client_java adds to the floor / what ours adds", Goal::overhead),
            atMost(2.5, "ns", "counter increment", run -> run.score(COUNTER + "gnomon")),
            atMost(
                    2.5,
                    "ns",
                    "counter increment through a generated handle",
                    run -> run.score(COUNTER + "gnomonHandle")),
            atMost(0.4, "counter increment / client_java's", ratio(COUNTER, "gnomon", "clientJava")),
            twoThreads("counter increment", "gnomon"),
            twoThreads("increment through a generated handle", "gnomonHandle"),
            atMost(
                    1.3,
                    "generated handle of a counter with an enum label / without label, one value",
                    ratio(CLOSED, "gnomonHandle{values=1}", "floorHandle{values=1}")),
            atMost(
                    1.3,
                    "generated handle of a counter with an enum label / without label, four values",
                    ratio(CLOSED, "gnomonHandle{values=4}", "floorHandle{values=4}")),
            atMost(
                    0.35,
                    "counter with three open labels / client_java's, same strings",
                    ratio(LABELS, "gnomon{strings=same}", "clientJava{strings=same}")),
            atMost(
                    0.35,
                    "counter with three open labels / client_java's, equal strings",
                    ratio(LABELS, "gnomon{strings=equal}", "clientJava{strings=equal}")),
            atMost(10, "ns", "increment by name", run -> run.score("lookup.NameBenchmark.gnomon")),
            atMost(
                    30,
                    "ns",
                    "increment by name with two label pairs, equal strings",
                    run -> run.score("lookup.NameAndLabelsBenchmark.gnomon{strings=equal}")),
            atMost(
                    0.35,
                    "histogram observation / client_java's",
                    ratio("record.HistogramBenchmark.", "gnomon", "clientJava")),
            atMost(
                    0.5,
                    "B",
                    "allocation per recording, the most of all benchmarks but those of virtual threads",
                    Goal::allocation),
            atMost(
                    1.0,
                    "scrape while two threads record / client_java's",
                    ratio(
                            "encode.ScrapeWhileRecordedBenchmark.gnomon{recorders=2}",
                            "encode.ScrapeWhileRecordedBenchmark.clientJava{recorders=2}")),
            atMost(
                    1.10,
                    "recording while scraped / while not",
                    run -> run.besideFirst("encode.RecordWhileScrapedBenchmark.gnomon{scrapesPerSecond=4}")),
            atMost(
                    1.0,
                    "memory of a metered method, one thread / client_java's",
                    ratio("footprint.Footprint.gnomon{threads=1}", "footprint.Footprint.clientJava{threads=1}")),
            atMost(
                    1.05,
                    "memory of a metered method, 10,000 virtual threads / 100",
                    ratio(
                            "footprint.Footprint.gnomon{virtualThreads=10000}",
                            "footprint.Footprint.gnomon{virtualThreads=100}")),
            atMost(
                    50,
                    "ms",
                    "registering a thousand metered methods, cold",
                    run -> run.score("footprint.RegistrationBenchmark.gnomon")));

    /** Whether {@code reached} is on the right side of the limit. */
    boolean isMetBy(double reached) {
        return upper ? reached <= limit : reached >= limit;
    }

    private static Goal atMost(double limit, String figure, Function<Run, OptionalDouble> value) {
        return atMost(limit, "", figure, value);
    }

    private static Goal atMost(double limit, String unit, String figure, Function<Run, OptionalDouble> value) {
        return new Goal(figure, true, limit, unit, value);
    }

    /** Two threads are to lose nothing but what the machine itself loses. */
    private static Goal twoThreads(String figure, String method) {
        return atMost(
                1.05,
                figure + ", two threads / one thread, beside the floor's",
                quotient(
                        ratio(SHARED_COUNTER + method, COUNTER + method),
                        ratio(SHARED_COUNTER + "floor", COUNTER + "floor")));
    }

    private static Goal atLeast(double limit, String figure, Function<Run, OptionalDouble> value) {
        return new Goal(figure, false, limit, "", value);
    }

    private static Function<Run, OptionalDouble> ratio(String benchmark, String method, String other) {
        return ratio(benchmark + method, benchmark + other);
    }

    private static Function<Run, OptionalDouble> ratio(String key, String otherKey) {
        return quotient(run -> run.score(key), run -> run.score(otherKey));
    }

    private static Function<Run, OptionalDouble> quotient(
            Function<Run, OptionalDouble> dividend, Function<Run, OptionalDouble> divisor) {
        return run -> {
            OptionalDouble above = dividend.apply(run);
            OptionalDouble below = divisor.apply(run);
            return above.isPresent() && below.isPresent()
                    ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                    : OptionalDouble.empty();
        };
    }

    private static OptionalDouble overhead(Run run) {
        OptionalDouble floor = run.score(CALL + "floor");
        OptionalDouble ours = run.score(CALL + "gnomon");
        OptionalDouble peer = run.score(CALL + "clientJava");
        if (floor.isEmpty() || ours.isEmpty() || peer.isEmpty()) {
            return OptionalDouble.empty();
        }
        // Ours cannot be told from the floor if it is less than a tenth of a nanosecond above it.
        double added = Math.max(0.1, ours.getAsDouble() - floor.getAsDouble());
        return OptionalDouble.of((peer.getAsDouble() - floor.getAsDouble()) / added);
    }

    /**
     * Bytes that a thread of the run itself allocates by the way are spread over the operations; hence not zero. Virtual
     * threads are objects themselves.
     */
    private static OptionalDouble allocation(Run run) {
        return run.figures().stream()
                .filter(figure -> figure.method().startsWith("gnomon"))
                .filter(figure -> figure.benchmark().startsWith("record.")
                        || figure.benchmark().startsWith("lookup."))
                .filter(figure -> !figure.benchmark().contains("Virtual"))
                .flatMapToDouble(figure ->
                        figure.allocated() == null ? DoubleStream.empty() : DoubleStream.of(figure.allocated()))
                .max();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * A part of the page: one benchmark class.
 *
 * @param group the stage and the class
 * @param title the heading
 * @param text what is measured
 * @param axis what the chart's axis shows, without its unit
 */
record Section(String group, String title, String text, String axis) {
    private static final String WHO_WRITES_OTHERWISE =
            "OpenTelemetry's SDK, Dropwizard's core and avaje-metrics do not write this format.";

    private static final String WHAT_SCRAPED_RECORDERS_DO =
            "The threads record by handles into counters and histograms, which the peers have too, and no metered calls. "
                    + WHO_WRITES_OTHERWISE;

    private static final String WHO_HAS_OTHER_SERIES =
            "Dropwizard has neither labels nor buckets, and avaje no counters of requests apart from its timers: with them it"
                    + " would not be the same series.";

    /** In the order of the page. */
    static final List<Section> ALL = List.of(
            new Section(
                    "record.MeteredCallBenchmark",
                    "A metered call",
                    "One successful call of a method that does nothing: it is in flight, then a request with its outcome, its"
                            + " duration in a sum and in one of eleven buckets. The floor is two readings of the clock, which"
                            + " every timed call has. Of the peers, Dropwizard keeps a reservoir in place of buckets;"
                            + " avaje's enhancement keeps neither buckets nor calls in flight.",
                    "time per call"),
            new Section(
                    "record.SharedMeteredCallBenchmark",
                    "The same call by two threads",
                    "Two threads call at once and record in the same series. The time is that of a call as each thread"
                            + " sees it.",
                    "time per call"),
            new Section(
                    "record.AsyncCallBenchmark",
                    "An asynchronous call",
                    "A method returns a stage that is complete already. The peers end the call in `whenComplete`, written by"
                            + " hand.",
                    "time per call"),
            new Section(
                    "record.BodyLabelBenchmark",
                    "A call with a label",
                    "A metered method adds a label, of two values in turn, that only its body knows: the series is looked up when"
                            + " the call ends. The peers look up their counter and their histogram by the label then, written"
                            + " by hand; OpenTelemetry builds its attributes, and Dropwizard, which has no labels, a name."
                            + " Once a process has such a method of ours, each metered call looks for one that it is inside of:"
                            + " the call beside is one without labels in such a process, to be compared with ours in the first"
                            + " table. A label from an argument is known before the call: ours looks its series up once, when the"
                            + " call begins, and is in flight with the label, too. By hand, that is the same as before.",
                    "time per call"),
            new Section(
                    "record.VirtualThreadPerCallBenchmark",
                    "A call on a virtual thread of its own",
                    "Each call has a new virtual thread, and the time holds the thread's start and end. The floor is the same"
                            + " thread, with two readings of the clock.",
                    "time per thread"),
            new Section(
                    "record.VirtualThreadBenchmark",
                    "Many calls on one virtual thread",
                    "One virtual thread makes a thousand calls.",
                    "time per call"),
            new Section(
                    "record.CounterBenchmark",
                    "A counter",
                    "An increment by one, through whatever the library gives to keep in a field. Ours is a `Counter`, or the"
                            + " handle that is generated for a type with `@Metric`; its static method looks for the installed"
                            + " registry each time. The floor is a number that each thread has for itself, written so that"
                            + " others may read it: the least that an exact counter does.",
                    "time per increment"),
            new Section(
                    "record.SharedCounterBenchmark",
                    "A counter shared by two threads",
                    "The same counter, incremented by two threads at once. The time is that of an increment as each thread"
                            + " sees it. The threads of the floor share nothing: what it takes more than with one thread is"
                            + " what the machine itself loses when another of its cores is busy.",
                    "time per increment"),
            new Section(
                    "record.HistogramBenchmark",
                    "A histogram",
                    "A value observed in a histogram of eleven buckets; the values go through all of them. Dropwizard's is a"
                            + " reservoir, avaje's a timer.",
                    "time per observation"),
            new Section(
                    "record.SummaryBenchmark",
                    "A summary",
                    "A value observed in a summary that shows the median, the 95th and the 99th percentile of the last"
                            + " minutes, each library's window as it is by default. Dropwizard's is a reservoir of about"
                            + " a thousand values; OpenTelemetry and avaje have no summaries.",
                    "time per observation"),
            new Section(
                    "record.GaugeBenchmark", "A gauge", "A gauge is set. avaje has none that is set.", "time per call"),
            new Section(
                    "lookup.OpenLabelsBenchmark",
                    "A counter with three labels",
                    "The label values come with each request, in 64 combinations, and the series is looked up by them. They are"
                            + " the strings that the series was made with, as constants are, or equal ones, as what was"
                            + " parsed is: these have to be compared letter by letter. The floor reads three hash codes,"
                            + " compares three values with those that were there first, and has nothing to look for.",
                    "time per increment"),
            new Section(
                    "lookup.ManyOpenLabelsBenchmark",
                    "A counter with three labels and a thousand series",
                    "As before, with 1,000 combinations. The first 128 series of a metric of ours are in the shards of threads,"
                            + " the others are numbers that all threads share, as in the peers.",
                    "time per increment"),
            new Section(
                    "lookup.ClosedLabelBenchmark",
                    "A counter with a label of a closed set",
                    "The label's values are those of an enum: one and the same, or four in turn. Ours is a `MetricFamily`"
                            + " that is given the index of the value, or a generated handle that is given the value. The floor"
                            + " is as many counters of ours without a label, in an array, or as many generated handles of"
                            + " counters without one.",
                    "time per increment"),
            new Section(
                    "lookup.NameBenchmark",
                    "A counter by its name",
                    "The counter is looked up by name for each increment. client_java and OpenTelemetry have no such call.",
                    "time per increment"),
            new Section(
                    "lookup.NameAndLabelsBenchmark",
                    "A counter by its name and two labels",
                    "As before, with two label names and values in 64 combinations; client_java and OpenTelemetry have no such"
                            + " call.",
                    "time per increment"),
            new Section(
                    "collect.CollectBenchmark",
                    "A reading of 10,000 series",
                    "Everything is read into the objects that an exporter writes. Nobody records meanwhile. Dropwizard has no"
                            + " such objects, its exporters ask each metric, and to read avaje's metrics is to set them back to"
                            + " zero: neither is measured.",
                    "time per reading"),
            new Section(
                    "encode.ScrapeBenchmark",
                    "A scrape of 10,000 series",
                    "Everything is read and written in Prometheus's text format. Nobody records meanwhile. "
                            + WHO_WRITES_OTHERWISE,
                    "time per scrape"),
            new Section(
                    "encode.ScrapeWhileRecordedBenchmark",
                    "A scrape while threads record",
                    "The same scrape, while threads record in the same series as fast as they can. Where there are fewer"
                            + " cores than threads, the time holds the scraper's waiting for one. "
                            + WHAT_SCRAPED_RECORDERS_DO,
                    "time per scrape"),
            new Section(
                    "encode.RecordWhileScrapedBenchmark",
                    "Recording while it is scraped",
                    "Two threads record into 10,000 series, each time into a counter and a histogram, while nobody scrapes"
                            + " and while somebody does four times a second, sixty times as often as Prometheus by default."
                            + " Every other iteration is scraped, and compared with the mean of its neighbours, the one before"
                            + " and the one after it in the same JVM, which are not: the medians of the two kinds of iterations"
                            + " differ by more than that where the speed of the machine's memory changes meanwhile. "
                            + WHAT_SCRAPED_RECORDERS_DO,
                    "time per recording"),
            new Section(
                    "compile.CompileBenchmark",
                    "Compiling",
                    "A compilation in memory of 50 injectable types with two metered methods each, in a JVM that has compiled"
                            + " before. The floor is javac without a processor; Dagger's writes a factory for each type. Neither"
                            + " client_java nor Micrometer, OpenTelemetry, Dropwizard or avaje has one for metered methods: they"
                            + " have aspects, agents and enhanced byte code, or are called by hand.",
                    "time per compilation"),
            new Section(
                    "footprint.RegistrationBenchmark",
                    "Registering a thousand metered methods",
                    "Once in each fresh JVM, as a process starts: the loading of the library's classes is part of it. Ours makes"
                            + " the definitions of a hundred services with ten methods each and asks an empty registry for the"
                            + " recorder of each method, as the constructors of generated decorators do. It does not load a"
                            + " hundred generated classes, nor their index, in which `MetricRegistry.create()` finds the"
                            + " definitions before. The peers make the same series by hand. OpenTelemetry makes a series when it is"
                            + " first recorded and not before. "
                            + WHO_HAS_OTHER_SERIES,
                    "time for all"),
            new Section(
                    "footprint.Footprint",
                    "Memory of a metered method",
                    "By how much all live objects of a JVM grow when a thousand methods are registered and so many threads"
                            + " call each of them, divided by the methods. Virtual threads have ended by then, the others"
                            + " are alive. Ours holds errors and the service's metrics besides, OpenTelemetry's the attributes of each"
                            + " method. The whole heap is weighed, by"
                            + " the JVM's own histogram of classes after a full collection, without what fills gaps and what"
                            + " the scheduler of virtual threads keeps; the graph of objects behind the registry, which JOL"
                            + " weighs, would miss what libraries keep with the threads and in static fields. Each weight is of"
                            + " a JVM of its own; of several, the median counts. "
                            + WHO_HAS_OTHER_SERIES,
                    "memory per method"));

    /** What its chart is called. */
    String chart() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg";
    }
}

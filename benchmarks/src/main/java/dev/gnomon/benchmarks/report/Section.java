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
            "The threads record into counters and histograms through handles, which the peers have too, and make no metered calls. "
                    + WHO_WRITES_OTHERWISE;

    private static final String WHO_HAS_OTHER_SERIES =
            "Dropwizard has neither labels nor buckets, and avaje has no request counters apart from its timers: they could not"
                    + " have the same series.";

    /** In the order of the page. */
    static final List<Section> ALL = List.of(
            new Section(
                    "record.MeteredCallBenchmark",
                    "A metered call",
                    "One successful call of a method that does nothing. The call is counted as in flight, then as a"
                            + " request with its outcome; its duration goes into a sum and into one of eleven buckets. The floor"
                            + " is two readings of the clock, which every timed call needs. Dropwizard keeps a reservoir instead"
                            + " of buckets; avaje's enhancement keeps neither buckets nor calls in flight.",
                    "time per call"),
            new Section(
                    "record.SharedMeteredCallBenchmark",
                    "The same call by two threads",
                    "Two threads call at once and record in the same series. The time is that of one call in one"
                            + " thread.",
                    "time per call"),
            new Section(
                    "record.AsyncCallBenchmark",
                    "An asynchronous call",
                    "A method returns a completed stage. The code for the peers is written by hand and ends the call"
                            + " in `whenComplete`.",
                    "time per call"),
            new Section(
                    "record.BodyLabelBenchmark",
                    "A call with a label",
                    "A metered method sets a label that only its body knows, with two values in turn; the series is"
                            + " looked up when the call ends. The code for the peers is written by hand and looks up a counter"
                            + " and a histogram by the label at that point; OpenTelemetry builds its attributes, and Dropwizard,"
                            + " which has no labels, a name. Once a process has such a method of ours, each metered call checks"
                            + " for an enclosing one: the row for the call beside it shows a call without labels in such a"
                            + " process, to be compared with ours in the first table. A label from an argument is known before"
                            + " the call: ours looks its series up once, when the call begins, and the calls in flight have the"
                            + " label too.",
                    "time per call"),
            new Section(
                    "record.VirtualThreadPerCallBenchmark",
                    "A call on a virtual thread of its own",
                    "Each call runs on a new virtual thread, and the time includes the start and end of the thread."
                            + " The floor is the same thread with two readings of the clock.",
                    "time per thread"),
            new Section(
                    "record.VirtualThreadBenchmark",
                    "Many calls on one virtual thread",
                    "One virtual thread makes a thousand calls.",
                    "time per call"),
            new Section(
                    "record.CounterBenchmark",
                    "A counter",
                    "An increment by one, through the object that an application keeps in a field. Ours is a"
                            + " `Counter`, or the generated handle of a type with `@Metric`; the handle's static method looks up"
                            + " the installed registry each time. The floor is a number per thread that other threads can read:"
                            + " the least work of an exact counter.",
                    "time per increment"),
            new Section(
                    "record.SharedCounterBenchmark",
                    "A counter shared by two threads",
                    "Two threads increment the same counter at once. The time is that of one increment in one thread."
                            + " The threads of the floor share nothing: the difference to the floor with one thread is the speed"
                            + " that the machine loses when its other core is busy.",
                    "time per increment"),
            new Section(
                    "record.HistogramBenchmark",
                    "A histogram",
                    "An observation in a histogram of eleven buckets, with values in all of them. Dropwizard has a"
                            + " reservoir, avaje a timer.",
                    "time per observation"),
            new Section(
                    "record.SummaryBenchmark",
                    "A summary",
                    "An observation in a summary that shows the median, the 95th and the 99th percentile of the last"
                            + " minutes, in each library's default window. Dropwizard has a reservoir of about a thousand"
                            + " values; OpenTelemetry and avaje have no summaries.",
                    "time per observation"),
            new Section(
                    "record.GaugeBenchmark",
                    "A gauge",
                    "A gauge is set. avaje has no gauge that can be set.",
                    "time per call"),
            new Section(
                    "lookup.OpenLabelsBenchmark",
                    "A counter with three labels",
                    "Each request brings its label values, in 64 combinations, and the series is looked up by them."
                            + " The values are the same strings that made the series, as constants are, or equal strings, as"
                            + " parsed input is, which must be compared character by character. The floor reads three hash"
                            + " codes, compares three values with the first ones, and looks nothing up.",
                    "time per increment"),
            new Section(
                    "lookup.ManyOpenLabelsBenchmark",
                    "A counter with three labels and a thousand series",
                    "The same with 1,000 combinations. The first 128 series of a metric of ours are in the shards of"
                            + " threads; the others are numbers that all threads share, as in the peers.",
                    "time per increment"),
            new Section(
                    "lookup.ClosedLabelBenchmark",
                    "A counter with a label of a closed set",
                    "The values of the label are those of an enum: always the same one, or four in turn. Ours is a"
                            + " `MetricFamily` that gets the index of the value, or a generated handle that gets the value. The"
                            + " floor is an array of our counters, or generated handles, without a label.",
                    "time per increment"),
            new Section(
                    "lookup.NameBenchmark",
                    "A counter by its name",
                    "The counter is looked up by name for each increment. client_java and OpenTelemetry have no such call.",
                    "time per increment"),
            new Section(
                    "lookup.NameAndLabelsBenchmark",
                    "A counter by its name and two labels",
                    "The same with two label names and values, in 64 combinations. client_java and OpenTelemetry have"
                            + " no such call.",
                    "time per increment"),
            new Section(
                    "collect.CollectBenchmark",
                    "A reading of 10,000 series",
                    "Everything is read into the objects that an exporter writes, while no thread records. Dropwizard"
                            + " has no such objects, because its exporters ask each metric, and reading avaje's metrics resets"
                            + " them; neither is measured.",
                    "time per reading"),
            new Section(
                    "encode.ScrapeBenchmark",
                    "A scrape of 10,000 series",
                    "Everything is read and written in Prometheus's text format, while no thread records. "
                            + WHO_WRITES_OTHERWISE,
                    "time per scrape"),
            new Section(
                    "encode.ScrapeWhileRecordedBenchmark",
                    "A scrape while threads record",
                    "The same scrape, while threads record in the same series as fast as they can. With fewer cores than"
                            + " threads, the time includes the scraper's wait for a core. "
                            + WHAT_SCRAPED_RECORDERS_DO,
                    "time per scrape"),
            new Section(
                    "encode.RecordWhileScrapedBenchmark",
                    "Recording while it is scraped",
                    "Two threads record into a counter and a histogram of 10,000 series, with no scrape and with four"
                            + " scrapes a second, sixty times the default of Prometheus. Every other iteration is scraped and is"
                            + " compared with the mean of its two neighbours in the same JVM, which are not scraped, because the"
                            + " speed of the machine's memory drifts by more than the difference. "
                            + WHAT_SCRAPED_RECORDERS_DO,
                    "time per recording"),
            new Section(
                    "compile.CompileBenchmark",
                    "Compiling",
                    "A compilation in memory of 50 injectable types with two metered methods each, in a JVM that has"
                            + " compiled before. The floor is javac without a processor; Dagger writes a factory for each type."
                            + " client_java, Micrometer, OpenTelemetry, Dropwizard and avaje have no processor for metered"
                            + " methods: they use aspects, agents or enhanced byte code, or are called by hand.",
                    "time per compilation"),
            new Section(
                    "footprint.RegistrationBenchmark",
                    "Registering a thousand metered methods",
                    "One registration in a fresh JVM, including the loading of the library's classes. Ours makes the"
                            + " definitions of a hundred services with ten methods each and asks an empty registry for the"
                            + " recorder of each method, as the constructors of generated decorators do. It does not load a"
                            + " hundred generated classes, nor the index in which `MetricRegistry.create()` finds definitions."
                            + " The code for the peers makes the same series by hand. OpenTelemetry makes a series when it is"
                            + " first recorded. "
                            + WHO_HAS_OTHER_SERIES,
                    "time for all"),
            new Section(
                    "footprint.Footprint",
                    "Memory of a metered method",
                    "The growth of all live objects of a JVM after a thousand methods are registered and each of the"
                            + " threads has called each method, divided by the number of methods. Virtual threads have ended by"
                            + " then; platform threads are alive. Ours includes errors and service metrics, OpenTelemetry's the"
                            + " attributes of each method. The whole heap is measured by the JVM's class histogram after a full"
                            + " collection, without filler objects and without the scheduler of virtual threads. JOL, which"
                            + " measures the object graph of the registry, would miss what libraries keep with threads and in"
                            + " static fields. Each figure is the median of several JVMs. "
                            + WHO_HAS_OTHER_SERIES,
                    "memory per method"));

    /** What its chart is called. */
    String chart() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg";
    }
}

package app;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.Gauge;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;
import jakarta.inject.Inject;

class Caches {
    @Metrics(prefix = "cache_")
    static class Cache {
        @MetricField
        Gauge size;

        @MetricField
        Counter hits;

        @MetricField(labels = "of")
        MetricFamily<Gauge> ages;

        @MetricField
        @SuppressWarnings("gnomon")
        Gauge users;

        public void clear() {}
    }

    @Metrics(prefix = "disk_")
    static class DiskCache extends Cache {
        public void flush() {}
    }

    static class Plain {
        @MetricField
        Gauge cache_size;

        @MetricField
        Gauge cache_hits_total;

        @MetricField(name = "plain")
        Gauge one;

        @MetricField(name = "plain")
        Gauge other;

        @Inject
        Plain() {}
    }

    @SuppressWarnings("gnomon")
    static class Quiet {
        @MetricField
        Gauge cache_size;

        @Inject
        Quiet() {}
    }
}

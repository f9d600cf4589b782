module shop.users {
    requires transitive dev.gnomon.metrics.runtime;

    exports shop.users;

    provides dev.gnomon.metrics.index.MetricIndex with
            shop.users.GeneratedMetricsIndex_372fad53;
}

package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics(prefix = "sql_")
class SqlPool extends Pool {}

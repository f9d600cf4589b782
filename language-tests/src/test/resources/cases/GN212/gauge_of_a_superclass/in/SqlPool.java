package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
class SqlPool extends Pool {}

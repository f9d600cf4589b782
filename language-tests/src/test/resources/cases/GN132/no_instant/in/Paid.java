package app;

import dev.gnomon.metrics.annotation.EventTime;

record Paid(String order, @EventTime String at) {}

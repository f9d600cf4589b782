package app;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;

record Paid(String order, @EventTime Instant at) {}

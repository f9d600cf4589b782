package app;

import dev.gnomon.metrics.annotation.EventTime;
import java.time.Instant;

record Paid(@EventTime Instant at, @EventTime long millis) {}

package app;

import directory.Directory;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Users extends Directory {
    String find(String id);
}

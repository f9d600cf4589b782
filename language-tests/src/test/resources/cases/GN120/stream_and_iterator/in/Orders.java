package app;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.Iterator;
import java.util.stream.Stream;

@Metrics
class Orders {
    @Metered
    public Stream<String> open() {
        return Stream.of("a", "b").map(String::toUpperCase);
    }

    public Iterator<String> closed() {
        return open().iterator();
    }
}

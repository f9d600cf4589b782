package app;

import dev.gnomon.metrics.annotation.AsyncMode;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.List;
import java.util.stream.Stream;

@Metrics
class Orders {
    @Metered(async = AsyncMode.CREATION)
    public Stream<String> open() {
        return Stream.of("a", "b").map(String::toUpperCase);
    }

    public List<String> closed() {
        return open().toList();
    }
}

package app;

import dev.gnomon.metrics.annotation.AsyncMode;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Metrics
class Orders implements Iterable<String> {
    @Metered(async = AsyncMode.CREATION)
    public Stream<String> open() {
        return Stream.of("a", "b");
    }

    @Override
    @SuppressWarnings("gnomon")
    public Iterator<String> iterator() {
        return open().iterator();
    }

    @Unmetered
    public Spliterator<String> parts() {
        return open().spliterator();
    }

    @Metered
    public IntStream sizes() {
        return open().mapToInt(String::length);
    }

    public List<String> all() {
        return open().toList();
    }
}

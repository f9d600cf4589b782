package shop.catalogue;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

@Metrics(service = "catalogue", buckets = {0.01, 0.1})
public class Catalogue<T extends Comparable<? super T>> {
    @Metered
    public List<T> find(Predicate<? super T> wanted) {
        return List.of();
    }

    @Metered
    public List<T> find(String... names) {
        return List.of();
    }

    @Metered
    protected <S extends T, X extends Exception> T put(S item, Class<X> veto) throws X {
        return item;
    }

    @Deprecated
    public void addAll(Collection<? extends T> items) {}
}

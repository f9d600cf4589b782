package shop.catalogue;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.ServiceRecorder;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;

/**
 * A {@link Catalogue} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class CatalogueMetricsDecorator<T extends Comparable<? super T>> extends Catalogue<T> {
    private final CallRecorder findPredicate;

    private final CallRecorder findStringArray;

    private final CallRecorder put;

    private final CallRecorder addAll;

    public CatalogueMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.findPredicate = service.call(Definitions.FIND_PREDICATE);
        this.findStringArray = service.call(Definitions.FIND_STRING_ARRAY);
        this.put = service.call(Definitions.PUT);
        this.addAll = service.call(Definitions.ADD_ALL);
    }

    @Override
    public List<T> find(Predicate<? super T> wanted) {
        if (findPredicate == null) {
            // The constructor of Catalogue is still running
            return super.find(wanted);
        }
        long start = findPredicate.begin();
        List<T> result;
        try {
            result = super.find(wanted);
        } catch (Throwable failure) {
            findPredicate.failure(start, failure);
            throw failure;
        }
        findPredicate.success(start);
        return result;
    }

    @Override
    public List<T> find(String... names) {
        if (findStringArray == null) {
            // The constructor of Catalogue is still running
            return super.find(names);
        }
        long start = findStringArray.begin();
        List<T> result;
        try {
            result = super.find(names);
        } catch (Throwable failure) {
            findStringArray.failure(start, failure);
            throw failure;
        }
        findStringArray.success(start);
        return result;
    }

    @Override
    protected <S extends T, X extends Exception> T put(S item, Class<X> veto) throws X {
        if (put == null) {
            // The constructor of Catalogue is still running
            return super.put(item, veto);
        }
        long start = put.begin();
        T result;
        try {
            result = super.put(item, veto);
        } catch (Throwable failure) {
            put.failure(start, failure);
            throw failure;
        }
        put.success(start);
        return result;
    }

    @Override
    @Deprecated
    public void addAll(Collection<? extends T> items) {
        if (addAll == null) {
            // The constructor of Catalogue is still running
            super.addAll(items);
            return;
        }
        long start = addAll.begin();
        try {
            super.addAll(items);
        } catch (Throwable failure) {
            addAll.failure(start, failure);
            throw failure;
        }
        addAll.success(start);
    }

    /**
     * What {@link Catalogue} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition FIND_PREDICATE = CallDefinition.action("find_predicate").buckets(0.01, 0.1);

        static final CallDefinition FIND_STRING_ARRAY = CallDefinition.action("find_string_array").buckets(0.01, 0.1);

        static final CallDefinition PUT = CallDefinition.action("put").request(false).buckets(0.01, 0.1);

        static final CallDefinition ADD_ALL = CallDefinition.request("add_all");

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("catalogue", "shop.catalogue.Catalogue")
                .buckets(0.01, 0.1)
                .calls(FIND_PREDICATE, FIND_STRING_ARRAY, PUT, ADD_ALL);

        private Definitions() {
        }
    }
}

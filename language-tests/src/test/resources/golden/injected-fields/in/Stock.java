package shop.stock;

import dev.gnomon.metrics.Summary;
import dev.gnomon.metrics.annotation.MetricField;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
class Stock extends Base<String> {
    @MetricField(name = "stock_size", quantiles = 0.5)
    Summary size;

    @Inject
    Stock() {}

    @Override
    String find(String shelf) {
        lookups.labelValues(shelf, "yes").increment();
        return shelf;
    }
}

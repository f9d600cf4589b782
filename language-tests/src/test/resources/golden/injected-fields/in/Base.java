package shop.stock;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.annotation.MetricField;

abstract class Base<T> {
    @MetricField
    protected Counter size;

    @MetricField(
            name = "lookup",
            labels = {"shelf", "found"})
    MetricFamily<Counter> lookups;

    abstract T find(String shelf);
}

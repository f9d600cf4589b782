package shop;

import dev.gnomon.metrics.Histogram;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.MetricField;
import dev.gnomon.metrics.annotation.Metrics;

// @start region="native"
@Metrics
public class Parcels {
    @MetricField(unit = "grams", buckets = {100, 1000, 5000}, nativeHistogram = true)
    Histogram weight;

    @Metered(nativeHistogram = true)
    public void ship(int grams) {
        weight.observe(grams);
    }
}
// @end

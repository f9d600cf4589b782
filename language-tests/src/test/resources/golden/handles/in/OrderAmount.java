package shop.metrics;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(
        type = MetricType.HISTOGRAM,
        name = "order_amount",
        unit = "euros",
        buckets = {10, 100, 1000})
public interface OrderAmount {
    void observe(double amount, @Label("currency") Currency c, boolean gift);

    enum Currency {
        EUR,
        USD
    }
}

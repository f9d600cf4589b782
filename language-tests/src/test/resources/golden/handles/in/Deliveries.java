package shop.metrics;

import dev.gnomon.metrics.annotation.Label;
import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(type = MetricType.COUNTER, name = "deliveries_total", description = "Orders delivered")
interface Deliveries {
    void increment(@Label(value = "country", from = "address().country()") Order order, @Label(max = 20) String carrier);

    record Order(Address address) {}

    record Address(String country) {}
}

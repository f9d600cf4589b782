package app;

import dev.gnomon.metrics.annotation.Metric;
import dev.gnomon.metrics.annotation.MetricType;

@Metric(type = MetricType.COUNTER, name = "routes_total")
interface Routes {
    void increment(City from, City to);

    enum City {
        C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23, C24
    }
}

package shop.orders;

import dev.gnomon.metrics.annotation.EventTime;

public record OrderPlaced(String order, @EventTime long millis) {}

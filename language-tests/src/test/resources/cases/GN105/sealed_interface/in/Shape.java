package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
sealed interface Shape permits Shape.Circle {
    double area();

    record Circle(double radius) implements Shape {
        @Override
        public double area() {
            return Math.PI * radius * radius;
        }
    }
}

package app;

import dev.gnomon.metrics.annotation.Metrics;

@Metrics
interface Shape {
    double area();

    record Circle(double radius) implements Shape {
        @Override
        public double area() {
            return Math.PI * radius * radius;
        }
    }
}

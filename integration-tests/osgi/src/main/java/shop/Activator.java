// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.MetricRegistry;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.util.Hashtable;
import java.util.function.DoubleSupplier;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the number of requests as services, by the loader that found the index; each reading is after one more call. */
public final class Activator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        offer(context, "bundle", MetricRegistry.create(Activator.class.getClassLoader()));
        offer(context, "default", MetricRegistry.create());
    }

    @Override
    public void stop(BundleContext context) {}

    private static void offer(BundleContext context, String loader, MetricRegistry registry) {
        // Before a decorator registers its metrics itself: what the index alone has declared.
        double declared = series(registry);
        Users users = new UsersMetricsDecorator(registry);
        DoubleSupplier requests = () -> {
            users.find("ada");
            return requests(registry);
        };
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("loader", loader);
        properties.put("declared", declared);
        context.registerService(DoubleSupplier.class, requests, properties);
    }

    private static double series(MultiCollector registry) {
        return registry.collect().stream()
                .filter(metric -> metric.getMetadata().getName().startsWith("action_"))
                .mapToInt(metric -> metric.getDataPoints().size())
                .sum();
    }

    private static double requests(MultiCollector registry) {
        return registry.collect().stream()
                .filter(metric -> metric.getMetadata().getName().equals("action_requests"))
                .flatMap(metric -> ((CounterSnapshot) metric).getDataPoints().stream())
                .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                .sum();
    }
}

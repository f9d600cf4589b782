// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import dev.gnomon.example.database.Database;
import dev.gnomon.example.gateway.ApiServer;
import dev.gnomon.example.profiles.ColdStorage;
import dev.gnomon.example.profiles.DatabaseColdStorage;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.Metrics;
import dev.gnomon.metrics.exporter.prometheus.PrometheusServer;
import java.io.IOException;
import java.util.function.Function;

/** A running gateway: the database, the services, the API on one port and the metrics on another. */
public final class Gateway implements AutoCloseable {
    private final Database database;
    private final BackgroundWork background;
    private final PrometheusServer metrics;
    private final ApiServer api;

    private Gateway(Database database, BackgroundWork background, PrometheusServer metrics, ApiServer api) {
        this.database = database;
        this.background = background;
        this.metrics = metrics;
        this.api = api;
    }

    /**
     * Starts a gateway; port 0 lets the system choose.
     *
     * @throws IOException when the API's port is taken
     * @throws java.io.UncheckedIOException when the metrics' port is taken
     */
    public static Gateway start(int apiPort, int metricsPort) throws IOException {
        return start(apiPort, metricsPort, DatabaseColdStorage::new);
    }

    static Gateway start(int apiPort, int metricsPort, Function<Database, ColdStorage> storage) throws IOException {
        Database database = Database.open();
        try {
            MetricRegistry registry = MetricRegistry.create();
            Metrics.install(registry);
            GatewayComponent component =
                    DaggerGatewayComponent.factory().create(registry, database, storage.apply(database));
            PrometheusServer metrics =
                    PrometheusServer.builder(registry).port(metricsPort).build().start();
            try {
                ApiServer api = ApiServer.start(component.api(), apiPort);
                component.backgroundWork().start();
                return new Gateway(database, component.backgroundWork(), metrics, api);
            } catch (IOException | RuntimeException e) {
                metrics.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where the API is. */
    public int apiPort() {
        return api.port();
    }

    /** Where the metrics are. */
    public int metricsPort() {
        return metrics.port();
    }

    /** Stops everything, within about four seconds. */
    @Override
    public void close() {
        api.close();
        background.close();
        metrics.close();
        database.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package quickstart;

// @start region="main"
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.exporter.prometheus.PrometheusServer;

public final class Main {
    public static void main(String[] args) throws Exception {
        MetricRegistry registry = MetricRegistry.create();
        UserService users = new UserServiceMetricsDecorator(registry);

        int port = args.length == 0 ? 9464 : Integer.parseInt(args[0]);
        try (PrometheusServer server = PrometheusServer.builder(registry).port(port).build().start()) {
            System.out.println(users.getUser("ada"));
            try {
                users.getUser("nobody");
            } catch (UserNotFound e) {
                System.out.println("nobody is not a user");
            }
            System.out.println("http://127.0.0.1:" + server.port() + "/metrics");
            Thread.currentThread().join(); // until the process is stopped
        }
    }
}
// @end

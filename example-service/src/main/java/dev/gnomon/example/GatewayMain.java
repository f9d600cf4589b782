// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * Runs a gateway until it is told to stop.
 *
 * <p>The ports are the arguments, or the environment's {@code GATEWAY_PORT} and {@code METRICS_PORT}, or 8080 and 9464.
 * SIGTERM and SIGINT stop it; it then ends with 0. A port that is taken ends it with 1, a port that is none with 2.
 */
public final class GatewayMain {
    private GatewayMain() {}

    /** Runs a gateway.
     *
     * @param arguments the port of the API and that of the metrics, both or none */
    public static void main(String[] arguments) throws InterruptedException {
        int apiPort = port(arguments, 0, "GATEWAY_PORT", 8080);
        int metricsPort = port(arguments, 1, "METRICS_PORT", 9464);
        try {
            Gateway gateway = Gateway.start(apiPort, metricsPort);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(gateway), "stop"));
            System.out.println("The gateway answers on port " + gateway.apiPort() + ", its metrics are on port "
                    + gateway.metricsPort());
            new CountDownLatch(1).await();
        } catch (IOException | UncheckedIOException e) {
            System.err.println(
                    "The gateway could not start on ports " + apiPort + " and " + metricsPort + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private static int port(String[] arguments, int index, String variable, int otherwise) {
        String text = arguments.length > index ? arguments[index] : System.getenv(variable);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        System.err.println(variable + " is \"" + text + "\", which is no port");
        System.exit(2);
        return otherwise;
    }

    private static void stop(Gateway gateway) {
        gateway.close();
        System.out.println("The gateway has stopped");
        Runtime.getRuntime().halt(0); // being told to stop is no failure, though the JVM would end with 143
    }
}

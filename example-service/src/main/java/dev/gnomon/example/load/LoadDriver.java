// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.load;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * Drives load against a gateway until SIGTERM or SIGINT stops it; it then exits with 0.
 *
 * <p>The arguments are the gateway's address and the number of requests a second, 1 to 1000; by default
 * {@code http://127.0.0.1:8080} and 75.
 */
public final class LoadDriver {
    private LoadDriver() {}

    /** Drives load.
     *
     * @param arguments the gateway's address and the rate */
    public static void main(String[] arguments) throws InterruptedException {
        URI gateway = URI.create(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 75;
        if (rate < 1 || rate > 1000) {
            System.err.println("The rate is " + rate + ", not 1 to 1000 requests a second");
            System.exit(2);
        }
        Requests requests = new Requests(gateway);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(requests), "stop"));
        drive(requests, 1_000_000_000L / rate);
    }

    private static void drive(Requests requests, long intervalNanos) throws InterruptedException {
        long due = System.nanoTime();
        for (long sent = 1; ; sent++) {
            requests.sendOne();
            due = Math.max(due + intervalNanos, System.nanoTime()); // what is missed is not made up for
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            if (sent % 1000 == 0) {
                System.out.println(requests.tally());
            }
        }
    }

    private static void stop(Requests requests) {
        System.out.println("The load has stopped. " + requests.tally());
        Runtime.getRuntime().halt(0); // being told to stop is no failure, though the JVM would end with 143
    }
}

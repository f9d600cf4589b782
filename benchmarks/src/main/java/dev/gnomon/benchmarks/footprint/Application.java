// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import dev.gnomon.benchmarks.peer.Bounds;
import java.time.Duration;

/** The methods of an application, ten to a service. Made before anything is timed, names and all. */
final class Application {
    static final int METHODS_PER_SERVICE = 10;

    private final String[] services;
    private final String[] owners;
    private final String[] actions = new String[METHODS_PER_SERVICE];
    private final double[] seconds = Bounds.secondsArray();
    private final Duration[] durations = Bounds.durations();

    /** One with so many methods, a multiple of ten. */
    Application(int methods) {
        services = new String[methods / METHODS_PER_SERVICE];
        owners = new String[services.length];
        for (int i = 0; i < services.length; i++) {
            services[i] = "Service" + i;
            owners[i] = "com.example.Service" + i;
        }
        for (int i = 0; i < actions.length; i++) {
            actions[i] = "call_" + i;
        }
    }

    int services() {
        return services.length;
    }

    String service(int index) {
        return services[index];
    }

    String owner(int index) {
        return owners[index];
    }

    String action(int index) {
        return actions[index];
    }

    double[] seconds() {
        return seconds;
    }

    Duration[] durations() {
        return durations;
    }
}

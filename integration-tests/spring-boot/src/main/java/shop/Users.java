// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
public class Users {
    @Metered
    public User find(String id) {
        return new User(id, "Ada Lovelace");
    }

    public record User(String id, String name) {}
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package quickstart;

// @start region="service"
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;

@Metrics
public class UserService {
    @Metered
    public String getUser(String id) throws UserNotFound {
        if (!id.equals("ada")) {
            throw new UserNotFound();
        }
        return "Ada Lovelace";
    }
}
// @end

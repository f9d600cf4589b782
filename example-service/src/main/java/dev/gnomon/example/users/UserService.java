// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.users;

import dev.gnomon.example.database.Database;
import dev.gnomon.metrics.annotation.Metered;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.annotation.Unmetered;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

// @start region="service"
/** The users. */
@Metrics(prefix = "api_gateway_")
@Singleton
public class UserService {
    private final Database database;

    @Inject
    UserService(Database database) {
        this.database = database;
    }
    // @end

    // @start region="sampling"
    /** The user with this identifier. */
    @Metered(sample = Metered.ADAPTIVE)
    public User getUser(String id) throws UserNotFound {
        return database.find(
                        "SELECT id, name, email FROM users WHERE id = ?",
                        row -> new User(row.getString(1), row.getString(2), row.getString(3)),
                        id)
                .orElseThrow(() -> new UserNotFound(id));
    }
    // @end

    /** Registers a new user. */
    @Metered
    public User registerUser(Registration registration) throws InvalidRegistration {
        String name = registration.name();
        String email = registration.email();
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidRegistration("A name has 1 to 100 characters");
        }
        if (email == null || email.length() > 100 || email.indexOf('@') < 1) {
            throw new InvalidRegistration("That is no e-mail address");
        }
        User user = new User(UUID.randomUUID().toString(), name, email);
        database.update("INSERT INTO users (id, name, email) VALUES (?, ?, ?)", user.id(), name, email);
        return user;
    }

    // @start region="expected"
    /** Removes a user. A missing user is an ordinary answer. */
    @Metered(expected = UserNotFound.class)
    public void removeUser(String id) throws UserNotFound {
        if (database.update("DELETE FROM users WHERE id = ?", id) == 0) {
            throw new UserNotFound(id);
        }
    }
    // @end

    // @start region="unmetered"
    /** Whether there are users. A health check calls this every second, so it is not measured as a request. */
    @Unmetered
    public boolean isReady() {
        return database.find("SELECT 1 FROM users LIMIT 1", row -> row.getLong(1))
                .isPresent();
    }
    // @end

    /** The number of users: a request of the service, but not an action. */
    public long countUsers() {
        return database.find("SELECT count(*) FROM users", row -> row.getLong(1))
                .orElseThrow();
    }
}

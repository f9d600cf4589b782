// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A database in memory, with its schema and first data. Thread-safe; each call takes a connection from the pool. */
public final class Database implements AutoCloseable {
    private final HikariDataSource connections;

    private Database(HikariDataSource connections) {
        this.connections = connections;
    }

    /** Makes a new private database. */
    public static Database open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_ON_EXIT=FALSE");
        config.setMaximumPoolSize(8);
        config.setMaxLifetime(0); // the data live as long as a connection to them
        config.setPoolName("gateway");
        Database database = new Database(new HikariDataSource(config));
        database.runScript("schema.sql");
        return database;
    }

    private void runScript(String name) {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Database.class.getName());
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> find(String query, Row<T> row, Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = prepare(connection, query, arguments);
                ResultSet results = statement.executeQuery()) {
            return results.next() ? Optional.of(row.read(results)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String query, Row<T> row, Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = prepare(connection, query, arguments);
                ResultSet results = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (results.next()) {
                found.add(row.read(results));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Changes rows and returns their number. */
    public int update(String command, Object... arguments) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = prepare(connection, command, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Closes the connections and discards the data. */
    @Override
    public void close() {
        connections.close();
    }
}

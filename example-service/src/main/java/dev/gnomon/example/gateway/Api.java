// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import dev.gnomon.example.orders.NewOrder;
import dev.gnomon.example.orders.OrderService;
import dev.gnomon.example.profiles.ProfileService;
import dev.gnomon.example.users.Registration;
import dev.gnomon.example.users.UserService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The routes, and the services behind them. */
public final class Api {
    private final UserService users;
    private final ProfileService profiles;
    private final OrderService orders;

    @Inject
    Api(UserService users, ProfileService profiles, OrderService orders) {
        this.users = users;
        this.profiles = profiles;
        this.orders = orders;
    }

    List<Route> routes() {
        return List.of(
                Route.now("GET", "/", 200, request -> Map.of("try", "/users/u1")),
                Route.now("GET", "/ready", 200, request -> Map.of("ready", users.isReady())),
                Route.now("GET", "/users", 200, request -> Map.of("count", users.countUsers())),
                Route.now("POST", "/users", 201, request -> users.registerUser(request.body(Registration.class))),
                Route.now("GET", "/users/{id}", 200, request -> users.getUser(request.id())),
                Route.now("DELETE", "/users/{id}", 200, this::removeUser),
                Route.later("GET", "/profiles/{id}", 200, request -> profiles.getProfile(request.id())),
                Route.now("POST", "/orders", 201, request -> orders.placeOrder(request.body(NewOrder.class))),
                Route.now("GET", "/orders/{id}", 200, request -> orders.getOrder(request.id())),
                Route.later("GET", "/orders/of/{id}", 200, request -> Collected.of(orders.findOrders(request.id()))));
    }

    private Object removeUser(Request request) throws Exception {
        users.removeUser(request.id());
        return Map.of("removed", request.id());
    }
}

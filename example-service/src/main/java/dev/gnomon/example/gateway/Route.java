// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.gateway;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A method and a path, with the endpoint that serves them.
 *
 * @param method the HTTP method
 * @param prefix the path, up to the identifier if it has one
 * @param takesId whether an identifier follows
 * @param status the HTTP status of a success
 * @param endpoint the code that serves the route
 */
record Route(String method, String prefix, boolean takesId, int status, Endpoint endpoint) {
    /** Serves a route. The future is that of the service, so that cancelling it cancels the work. */
    @FunctionalInterface
    interface Endpoint {
        CompletableFuture<?> answer(Request request) throws Exception;
    }

    /** Serves a route synchronously. */
    @FunctionalInterface
    interface Immediate {
        Object answer(Request request) throws Exception;
    }

    /** A route whose template may end with {@code {id}}. */
    static Route later(String method, String template, int status, Endpoint endpoint) {
        boolean takesId = template.endsWith("{id}");
        String prefix = takesId ? template.substring(0, template.length() - "{id}".length()) : template;
        return new Route(method, prefix, takesId, status, endpoint);
    }

    /** A route that is served synchronously. */
    static Route now(String method, String template, int status, Immediate immediate) {
        return later(method, template, status, request -> CompletableFuture.completedFuture(immediate.answer(request)));
    }

    /** The identifier in the path, empty if the route takes none; {@code null} if the path belongs to another route. */
    @Nullable
    String match(String path) {
        if (!takesId) {
            return path.equals(prefix) ? "" : null;
        }
        if (!path.startsWith(prefix)) {
            return null;
        }
        String id = path.substring(prefix.length());
        return id.isEmpty() || id.indexOf('/') >= 0 ? null : id;
    }
}

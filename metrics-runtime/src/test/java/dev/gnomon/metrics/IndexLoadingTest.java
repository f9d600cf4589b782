// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gnomon.metrics.index.MetricIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLoadingTest {
    @TempDir
    Path directory;

    @Test
    void theFirstScrapeShowsEverythingAtZero() throws IOException {
        List<String> lines = ScrapeText.lines(load(Examples.Index.class.getName()));

        assertThat(lines)
                .contains(
                        "gw_service_requests_total{service=\"OrderService\"} 0.0",
                        "gw_service_requests_total{service=\"UserService\"} 0.0",
                        "gw_service_active_requests{service=\"UserService\"} 0.0",
                        "gw_service_errors_total{service=\"UserService\"} 0.0",
                        "gw_service_response_time_seconds_bucket{service=\"UserService\",le=\"0.5\"} 0",
                        "gw_service_response_time_seconds_bucket{service=\"UserService\",le=\"+Inf\"} 0",
                        "gw_service_response_time_seconds_count{service=\"UserService\"} 0")
                .contains(
                        request("success", 0),
                        request("failure", 0),
                        request("cancelled", 0),
                        "gw_action_active_requests{action=\"get_user\",service=\"UserService\"} 0.0",
                        error("IOException", 0),
                        error("NullPointerException", 0),
                        error("other", 0),
                        "gw_action_duration_seconds_bucket{action=\"get_user\",service=\"UserService\",le=\"0.1\"} 0",
                        "gw_action_duration_seconds_sum{action=\"get_user\",service=\"UserService\"} 0.0")
                .contains(
                        "gw_cache_hit_ratio 0.0",
                        "gw_lookups_total 0.0",
                        "gw_sizes_bytes_bucket{le=\"10.0\"} 0",
                        "gw_sizes_bytes_count 0")
                .contains(
                        "metrics_callback_errors_total 0.0",
                        "metrics_validation_errors_total{reason=\"not_finite\"} 0.0",
                        "metrics_resource_errors_total{reason=\"label_combinations\"} 0.0");
    }

    @Test
    void aMethodThatIsNoActionHasNoMetricsOfItsOwn() throws IOException {
        assertThat(ScrapeText.lines(load(Examples.Index.class.getName())))
                .noneMatch(line -> line.contains("action=\"ping\""));
    }

    @Test
    void theIndexAndTheDecoratorShareTheirRecorders() throws IOException {
        MetricRegistry registry = load(Examples.Index.class.getName());
        var first = registry.service(Examples.USERS).call(Examples.GET_USER);
        var second = registry.service(Examples.USERS).call(Examples.GET_USER);

        assertThat(first).isSameAs(second);
        first.success(first.begin());
        second.failure(second.begin(), new IOException());
        assertThat(ScrapeText.lines(registry))
                .contains(request("success", 1), request("failure", 1), error("IOException", 1));
    }

    @Test
    void theContextClassLoaderIsAskedFirst() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader(Examples.Index.class.getName()));
        try {
            assertThat(MetricRegistry.create().find("gw_cache_hit_ratio")).isPresent();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aRegistryNeedsNoIndex() throws IOException {
        assertThat(load("# none").find("gw_cache_hit_ratio")).isEmpty();
    }

    @Test
    void anIndexThatFailsIsNamedTogetherWithTheRemedy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load(Examples.BrokenIndex.class.getName()))
                .withMessageContaining(Examples.BrokenIndex.class.getName())
                .withMessageContaining("NoSuchMethodError")
                .withMessageContaining("Rebuild")
                .withCauseInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void anIndexThatDoesNotExistIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load("app.Missing"))
                .withMessageContaining("META-INF/services/" + MetricIndex.class.getName())
                .withMessageContaining("app.Missing");
    }

    @Test
    void twoIndexesWithOneServiceNameAreAConflict() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> load(Examples.Index.class.getName() + "\n" + Examples.ConflictingIndex.class.getName()))
                .withMessageContaining("app.UserService")
                .withMessageContaining("other.UserService");
    }

    private static String request(String outcome, int count) {
        return "gw_action_requests_total{action=\"get_user\",outcome=\"" + outcome + "\",service=\"UserService\"} "
                + (double) count;
    }

    private static String error(String error, int count) {
        return "gw_action_errors_total{action=\"get_user\",error=\"" + error + "\",service=\"UserService\"} "
                + (double) count;
    }

    private MetricRegistry load(String providers) throws IOException {
        return MetricRegistry.create(loader(providers));
    }

    private ClassLoader loader(String providers) throws IOException {
        Path file = directory.resolve("META-INF/services/" + MetricIndex.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, providers);
        return new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Metrics;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where the modules are that an application needs at run time. */
public final class ModulePath {
    private ModulePath() {}

    /** Those modules and {@code more}, as the option of javac and java takes them. */
    public static String with(List<Path> more) {
        List<Path> path = new ArrayList<>(more);
        Stream.of(
                        MetricRegistry.class,
                        Metrics.class,
                        MetricSnapshots.class,
                        PrometheusProperties.class,
                        NullMarked.class,
                        Inject.class)
                .map(ModulePath::location)
                .forEach(path::add);
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

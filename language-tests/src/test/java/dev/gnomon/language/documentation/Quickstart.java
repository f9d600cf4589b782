// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gnomon.metrics.MetricRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The service of the quickstart, compiled here and now; what was generated for it, and what a scrape of it yields. */
final class Quickstart {
    private static final String SOURCES = "quickstart/src/main/java/quickstart/";

    private static final String PROCESSOR = "dev.gnomon.metrics.processor.MetricsProcessor";

    private final Path generated;
    private final Path classes;

    private Quickstart(Path generated, Path classes) {
        this.generated = generated;
        this.classes = classes;
    }

    /** Compiles the service, though not {@code Main}, with every lint and every warning an error. */
    static Quickstart compile(Path repository, Path directory) throws IOException {
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    null,
                    List.of("-Xlint:all,-processing", "-Werror", "--release", "17", "-processor", PROCESSOR),
                    null,
                    files.getJavaFileObjects(
                            repository.resolve(SOURCES + "UserService.java"),
                            repository.resolve(SOURCES + "UserNotFound.java")));
            assertThat(task.call())
                    .as("the quickstart compiles without a warning")
                    .isTrue();
        }
        return new Quickstart(generated, classes);
    }

    /** The lines of a source file that the processor wrote. */
    List<String> generatedSource(String fileName) throws IOException {
        return Files.readAllLines(generated.resolve("quickstart").resolve(fileName));
    }

    /**
     * The counters, gauges and histogram counts after what {@code Main} does, a user found and one not found, in the
     * order and the spelling of the text format. The times it took are left out, for they are never the same.
     */
    List<String> samples() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Quickstart.class.getClassLoader())) {
            MetricRegistry registry = MetricRegistry.create(loader);
            Object users = loader.loadClass("quickstart.UserServiceMetricsDecorator")
                    .getConstructor(MetricRegistry.class)
                    .newInstance(registry);
            Method getUser = loader.loadClass("quickstart.UserService").getMethod("getUser", String.class);
            assertThat(getUser.invoke(users, "ada")).isEqualTo("Ada Lovelace");
            assertThatThrownBy(() -> getUser.invoke(users, "nobody")).cause().hasToString("quickstart.UserNotFound");
            return registry.snapshot().stream().flatMap(Quickstart::samples).toList();
        }
    }

    private static Stream<String> samples(MetricSnapshot metric) {
        String name = metric.getMetadata().getPrometheusName();
        if (metric instanceof CounterSnapshot counter) {
            return counter.getDataPoints().stream().map(each -> sample(name + "_total", each, each.getValue()));
        }
        if (metric instanceof GaugeSnapshot gauge) {
            return gauge.getDataPoints().stream().map(each -> sample(name, each, each.getValue()));
        }
        if (metric instanceof HistogramSnapshot histogram) {
            return histogram.getDataPoints().stream().map(each -> sample(name + "_count", each, each.getCount()));
        }
        throw new IllegalStateException("A metric of an unexpected type: " + metric);
    }

    private static String sample(String name, DataPointSnapshot point, Object value) {
        String labels = point.getLabels().stream()
                .map(label -> label.getName() + "=\"" + label.getValue() + '"')
                .collect(Collectors.joining(","));
        return name + (labels.isEmpty() ? " " : "{" + labels + "} ") + value;
    }
}

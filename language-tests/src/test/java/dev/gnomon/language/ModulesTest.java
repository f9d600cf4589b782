// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.annotation.Metrics;
import dev.gnomon.metrics.processor.MetricsProcessor;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application split across modules of the Java module system, each compiled by itself, as each jar is. */
class ModulesTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void theServicesOfAllModulesMeetInOneRegistry() throws Exception {
        service("users", "Users", "PROVIDES");
        service("orders", "Orders", "PROVIDES");
        assertThat(runMain())
                .isEqualTo("before: {service=\"Orders\"} 0.0, {service=\"Users\"} 0.0; after: {service=\"Orders\"} 2.0,"
                        + " {service=\"Users\"} 1.0");
    }

    @Test
    void theServiceOfAModuleThatProvidesNoIndexAppearsWithItsDecorator() throws Exception {
        service("users", "Users", "PROVIDES");
        service("orders", "Orders", "");
        assertThat(runMain())
                .isEqualTo("before: {service=\"Users\"} 0.0; after: {service=\"Orders\"} 2.0, {service=\"Users\"} 1.0");
    }

    private void service(String name, String type, String provides) throws Exception {
        module("shop." + name, """
                @SuppressWarnings("gnomon")
                module shop.%s {
                    requires transitive dev.gnomon.metrics.annotations;
                    requires transitive dev.gnomon.metrics.runtime;
                    exports shop.%s;
                    %s
                }
                """.formatted(name, name, provides), type, """
                package shop.%s;

                import dev.gnomon.metrics.annotation.Metered;
                import dev.gnomon.metrics.annotation.Metrics;

                @Metrics
                public class %s {
                    /** Makes one. */
                    public %s() {}

                    @Metered
                    public void get() {}
                }
                """.formatted(name, type, type));
    }

    /** Calls the users once and the orders twice; answers the services' requests before and after, as text. */
    private String runMain() throws Exception {
        module("shop.main", """
                module shop.main {
                    requires shop.users;
                    requires shop.orders;
                    requires transitive dev.gnomon.metrics.runtime;
                    exports shop.main;
                }
                """, "Main", """
                package shop.main;

                import dev.gnomon.metrics.MetricRegistry;
                import io.prometheus.metrics.model.snapshots.CounterSnapshot;
                import java.util.stream.Collectors;
                import shop.orders.OrdersMetricsDecorator;
                import shop.users.UsersMetricsDecorator;

                public final class Main {
                    private Main() {}

                    public static String run(ClassLoader loader) {
                        MetricRegistry registry = MetricRegistry.create(loader);
                        String before = requests(registry);
                        new UsersMetricsDecorator(registry).get();
                        OrdersMetricsDecorator orders = new OrdersMetricsDecorator(registry);
                        orders.get();
                        orders.get();
                        return "before: " + before + "; after: " + requests(registry);
                    }

                    private static String requests(MetricRegistry registry) {
                        CounterSnapshot requests = (CounterSnapshot) registry.find("service_requests").orElseThrow();
                        return requests.getDataPoints().stream()
                                .map(point -> point.getLabels() + " " + point.getValue())
                                .sorted()
                                .collect(Collectors.joining(", "));
                    }
                }
                """);
        return run("shop.main", "shop.main.Main");
    }

    /** Compiles a module of one class; the descriptor says PROVIDES where it is to provide the generated index. */
    private void module(String name, String descriptor, String type, String source) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("sources").resolve(name));
        Path info = sources.resolve("module-info.java");
        Path file = sources.resolve(type + ".java");
        Files.writeString(file, source);
        Files.writeString(info, descriptor.replace("PROVIDES", ""));
        Path output = Files.createDirectories(modules().resolve(name));
        compile(output, info, file);
        if (descriptor.contains("PROVIDES")) {
            String index = Files.readString(output.resolve("META-INF/services/dev.gnomon.metrics.index.MetricIndex"))
                    .strip();
            Files.writeString(
                    info,
                    descriptor.replace(
                            "PROVIDES", "provides dev.gnomon.metrics.index.MetricIndex with " + index + ";"));
            compile(output, info, file);
        }
    }

    private Path modules() {
        return directory.resolve("modules");
    }

    private void compile(Path output, Path... files) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "-Xlint:all,-processing",
                    "-Werror",
                    "-d",
                    output.toString(),
                    "--module-path",
                    paths().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjects(files));
            task.setProcessors(List.of(new MetricsProcessor()));
            assertThat(task.call()).as("%s", diagnostics.getDiagnostics()).isTrue();
        }
    }

    private String run(String module, String main) throws Exception {
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(paths().toArray(Path[]::new)), ModuleFinder.of(), Set.of(module));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        ClassLoader loader = layer.findLoader(module);
        return String.valueOf(
                loader.loadClass(main).getMethod("run", ClassLoader.class).invoke(null, loader));
    }

    /** The compiled modules, and ours with what they require. */
    private Stream<Path> paths() throws Exception {
        List<Path> paths = new ArrayList<>();
        for (Class<?> type : List.of(
                MetricRegistry.class,
                Metrics.class,
                MetricSnapshots.class,
                Nullable.class,
                Class.forName("io.prometheus.metrics.config.PrometheusProperties"))) {
            paths.add(location(type));
        }
        if (Files.isDirectory(modules())) {
            try (Stream<Path> compiled = Files.list(modules())) {
                compiled.filter(path -> Files.exists(path.resolve("module-info.class")))
                        .forEach(paths::add);
            }
        }
        return paths.stream();
    }

    private static Path location(Class<?> type) throws URISyntaxException, IOException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toRealPath();
    }
}

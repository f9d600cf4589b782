// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.processor.MetricsProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of several named modules, compiled one after the other and run by a Java of its own. */
class ModulesTest {
    private static final String MAIN = "shop.app.internal.Main";

    private static final Map<String, String> USERS =
            Map.of("module-info.java", """
                    module shop.users {
                        requires transitive dev.gnomon.metrics.runtime;

                        exports shop.users;

                        provides dev.gnomon.metrics.index.MetricIndex with
                                shop.users.UsersMetricsIndex;
                    }
                    """, "shop/users/Users.java", """
                    package shop.users;

                    import dev.gnomon.metrics.annotation.Metered;
                    import dev.gnomon.metrics.annotation.Metrics;

                    @Metrics
                    public class Users implements Directory {
                        public Users() {}

                        @Override
                        public String find(String id) {
                            return id;
                        }

                        @Metered
                        public int count() {
                            return 1;
                        }
                    }
                    """, "shop/users/Directory.java", """
                    package shop.users;

                    import dev.gnomon.metrics.annotation.Metered;

                    public interface Directory {
                        @Metered
                        String find(String id);
                    }
                    """);

    private static final Map<String, String> APP =
            Map.of("module-info.java", """
                    module shop.app {
                        requires shop.users;
                        requires dev.gnomon.metrics.runtime;

                        provides dev.gnomon.metrics.index.MetricIndex with
                                shop.app.internal.AppMetricsIndex;
                    }
                    """, "shop/app/internal/Admins.java", """
                    package shop.app.internal;

                    import dev.gnomon.metrics.annotation.Metrics;
                    import shop.users.Users;

                    @Metrics
                    class Admins extends Users {}
                    """, "shop/app/internal/Main.java", """
                    package shop.app.internal;

                    import dev.gnomon.metrics.MetricRegistry;
                    import io.prometheus.metrics.model.snapshots.CounterSnapshot;
                    import shop.users.UsersMetricsDecorator;

                    final class Main {
                        private Main() {}

                        public static void main(String[] arguments) {
                            MetricRegistry registry = MetricRegistry.create();
                            show("before", registry);
                            new UsersMetricsDecorator(registry).find("a");
                            new AdminsMetricsDecorator(registry).find("b");
                            new AdminsMetricsDecorator(registry).count();
                            show("after", registry);
                        }

                        private static void show(String when, MetricRegistry registry) {
                            var requests = (CounterSnapshot) registry.find("action_requests_total").orElse(null);
                            if (requests == null) {
                                System.out.println(when + " nothing");
                                return;
                            }
                            for (var series : requests.getDataPoints()) {
                                if (series.getLabels().get("outcome").equals("success")) {
                                    System.out.println(when + " " + series.getLabels().get("service") + "."
                                            + series.getLabels().get("action") + " " + series.getValue());
                                }
                            }
                        }
                    }
                    """);

    private static final List<String> COUNTED = List.of(
            "before Admins.count 0.0",
            "before Admins.find 0.0",
            "before Directory.find 0.0",
            "before Users.count 0.0",
            "before Users.find 0.0",
            "after Admins.count 1.0",
            "after Admins.find 1.0",
            "after Directory.find 0.0",
            "after Users.count 0.0",
            "after Users.find 1.0");

    private static final String WITHOUT_INDEX = """
            @SuppressWarnings("gnomon")
            module shop.app {
                requires shop.users;
                requires dev.gnomon.metrics.runtime;
            }
            """;

    @TempDir
    static Path directory;

    private static List<Path> jars = List.of();

    @BeforeAll
    static void compile() throws IOException {
        Path users = compile("users", USERS, List.of(), "-Agnomon.index=UsersMetricsIndex");
        Path app = compile("app", APP, List.of(users), "-Agnomon.index=AppMetricsIndex");
        jars = List.of(users, app);
    }

    @Test
    void eachModuleProvidesItsIndexAndAllAreSeenFromTheFirstScrape() throws Exception {
        assertThat(run(Map.of(), "--module-path", ModulePath.with(jars), "--module", "shop.app/" + MAIN))
                .containsExactlyInAnyOrderElementsOf(COUNTED);
    }

    @Test
    void theServiceOfAModuleThatProvidesNoIndexAppearsWithItsDecorator() throws Exception {
        Map<String, String> sources = new HashMap<>(APP);
        sources.put("module-info.java", WITHOUT_INDEX);
        Path users = jars.get(0);
        List<Path> path = List.of(users, compile("without-index", sources, List.of(users)));
        assertThat(run(Map.of(), "--module-path", ModulePath.with(path), "--module", "shop.app/" + MAIN))
                .containsExactlyInAnyOrderElementsOf(COUNTED.stream()
                        .filter(line -> !line.startsWith("before Admins."))
                        .toList());
    }

    @Test
    void theSameJarsOnTheClassPathAreSeenByTheirIndexesToo() throws Exception {
        assertThat(run(Map.of(), "--class-path", ModulePath.with(jars), MAIN))
                .containsExactlyInAnyOrderElementsOf(COUNTED);
    }

    @Test
    void theEnvironmentSwitchesMetricsOff() throws Exception {
        Map<String, String> environment = Map.of("METRICS_DISABLED", "service_*, action_requests_total");
        assertThat(run(environment, "--class-path", ModulePath.with(jars), MAIN))
                .containsExactly("before nothing", "after nothing");
    }

    private static Path compile(String name, Map<String, String> sources, List<Path> modules, String... more)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve(name + "-sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path output = Files.createDirectories(directory.resolve(name));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> messages = new ArrayList<>();
        List<String> options = new ArrayList<>(List.of(
                "-d",
                output.toString(),
                "--module-path",
                ModulePath.with(modules),
                "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic"));
        options.addAll(List.of(more));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    manager,
                    message -> messages.add(message.toString()),
                    options,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new MetricsProcessor()));
            task.call();
        }
        assertThat(messages).as("messages of javac").isEmpty();
        return output;
    }

    private static List<String> run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
        java.environment().putAll(environment);
        Process process = java.start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}

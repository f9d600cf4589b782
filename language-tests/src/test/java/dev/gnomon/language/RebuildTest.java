// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles again after an edit as the older maven-compiler-plugin does: the class files are gone, the generated sources
 * are not, and they lie on the source path.
 */
class RebuildTest {
    private static final String USERS = """
            package app;

            import dev.gnomon.metrics.annotation.Metered;
            import dev.gnomon.metrics.annotation.Metrics;
            import jakarta.inject.Inject;

            @Metrics
            public class Users {
                @Inject
                Users() {}

                @Metered
                public void find() {}
            }
            """;
    private static final String ORDERS = USERS.replace("Users", "Orders");

    @TempDir
    private Path project;

    private Path generated;

    @BeforeEach
    void compileTwoTypes() throws IOException {
        generated = Files.createDirectory(project.resolve("generated"));
        write("Users", USERS);
        write("Orders", ORDERS);
        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("app/GeneratedMetricsModule.java")).exists();
    }

    @Test
    void aMethodIsAdded() throws IOException {
        write("Users", USERS.replace("@Metered", """
                    @Metered
                    public void save() {}

                    @Metered
                """));
        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("app/UsersMetricsDecorator.java"))
                .content()
                .contains("void save()");
    }

    @Test
    void aTypeIsRenamed() throws IOException {
        Files.delete(source("Orders"));
        write("Baskets", ORDERS.replace("Orders", "Baskets"));
        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("app/GeneratedMetricsModule.java"))
                .content()
                .contains("BasketsMetricsModule")
                .doesNotContain("OrdersMetricsModule");
    }

    @Test
    void aTypeIsDeleted() throws IOException {
        Files.delete(source("Orders"));
        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("app/GeneratedMetricsModule.java"))
                .content()
                .doesNotContain("Orders");
        assertThat(project.resolve("classes/app/OrdersMetricsDecorator.class")).doesNotExist();
    }

    private Path source(String name) {
        return project.resolve("src/app/" + name + ".java");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(source(name).getParent());
        Files.writeString(source(name), text);
    }

    /** Compiles all sources into an empty directory; what javac says. */
    private String compile() throws IOException {
        Path classes = project.resolve("classes");
        deleteAll(classes);
        Files.createDirectories(classes);
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(project.resolve("src/app"))) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(project.resolve("src"), generated));
            // Without a policy javac warns of each source that is found so, for every processor.
            List<String> options =
                    List.of("-implicit:class", "-processor", "dev.gnomon.metrics.processor.MetricsProcessor");
            assertThat(javac.getTask(
                                    messages,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources.toList()))
                            .call())
                    .as(messages::toString)
                    .isTrue();
        }
        return messages.toString();
    }

    private static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

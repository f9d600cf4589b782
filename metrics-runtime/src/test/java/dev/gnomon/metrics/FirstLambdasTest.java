// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lambdas that a user writes first, each given to javac by itself. */
class FirstLambdasTest {
    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timer.record(() -> list.add(\"x\"));",
                "boolean added = timer.record(() -> list.add(\"x\"));",
                "timer.record(() -> list.clear());",
                "timer.record(() -> { list.add(\"x\"); });",
                "timer.record(() -> { });",
                "timer.record(() -> { throw new IllegalStateException(); });",
                "timer.record(list::clear);",
                "int size = timer.record(list::size);",
                "String s = timer.record(() -> find(\"x\"));",
                "String s = timer.record(() -> { return find(\"x\"); });",
                "String s = timer.record(this::first);",
                "var s = timer.record(() -> find(\"x\")).length();",
                "return timer.record(() -> find(\"x\"));",
                "Runnable task = list::clear; timer.record(task);",
                "Supplier<String> task = this::first; String s = timer.record(task);",
                "timer.record(Duration.ofMillis(3));",
                "timer.record(3, TimeUnit.MILLISECONDS);",
                "timer.recordNanos(5);",
                "try (Stopwatch watch = timer.start()) { list.clear(); }",
                "try { timer.recordChecked(() -> Files.delete(path)); } catch (IOException e) { return \"\"; }",
                "try { String s = timer.recordChecked(() -> Files.readString(path)); } catch (IOException e) { }",
                "try { String s = timer.recordChecked(this::load); } catch (IOException e) { }",
                "try { timer.recordChecked(this::store); } catch (IOException e) { }",
                "try { timer.recordChecked(() -> { store(); load(); }); } catch (IOException e) { }",
                "try { timer.recordChecked(() -> { throw new IOException(); }); } catch (IOException e) { }",
                "try { String s = timer.recordChecked(callable::call); } catch (Exception e) { }",
                "try { String s = timer.recordChecked(() -> future.get()); } catch (Exception e) { }",
                "String s = timer.recordChecked(() -> find(\"x\"));",
                "timer.recordChecked(() -> list.clear());",
                "Metrics.timer(\"took\").record(() -> list.add(\"x\"));",
                "String s = Metrics.timer(\"took\", \"a\", \"b\").record(() -> find(\"x\"));",
                "CompletableFuture<String> s = CompletableFuture.supplyAsync(() -> find(\"x\"),"
                        + " Metrics.carryingCall(Runnable::run));",
                "Metrics.carryingCall(Executors.newSingleThreadExecutor()).execute(() -> list.add(\"x\"));",
            })
    void compiles(String statement) throws IOException {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timer.record(5);",
                "timer.record(5L);",
                "timer.record(() -> Files.delete(path));",
                "String s = timer.record(() -> Files.readString(path));",
                "timer.recordChecked(() -> Files.delete(path));",
            })
    void doesNotCompile(String statement) throws IOException {
        assertThat(errors(statement)).isNotEmpty();
    }

    private String errors(String statement) throws IOException {
        String source = """
                import dev.gnomon.metrics.*;
                import dev.gnomon.metrics.definition.*;
                import java.io.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.function.*;

                class User {
                    private final MetricRegistry registry = MetricRegistry.createEmpty();
                    private final dev.gnomon.metrics.Timer timer = registry.timer("took");
                    private final List<String> list = new ArrayList<>();
                    private final Path path = Path.of("x");
                    private final Callable<String> callable = () -> "x";
                    private final Future<String> future = new CompletableFuture<>();

                    private String find(String key) {
                        return key;
                    }

                    private String first() {
                        return "";
                    }

                    private String load() throws IOException {
                        return Files.readString(path);
                    }

                    private void store() throws IOException {
                        Files.writeString(path, "x");
                    }

                    String body() {
                        if (true) {
                            %s
                        }
                        return "";
                    }
                }
                """.formatted(statement);
        StringWriter errors = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        errors,
                        compiler.getStandardFileManager(null, null, UTF_8),
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new Source(source)))
                .call();
        return errors.toString();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

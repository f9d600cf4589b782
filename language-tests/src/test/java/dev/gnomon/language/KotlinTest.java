// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measured types in Java that inherit from what the Kotlin compiler made. */
class KotlinTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void interfacesAreMeasuredAsThoseOfJava() throws IOException {
        Readings readings = program("""
                        interface Payments<T : Any> {
                            val open: Int
                            var limit: Long?

                            @Metered
                            @Throws(IOException::class)
                            fun pay(amount: Long, currency: String?): T?

                            @Metered(buckets = [7.0])
                            fun refund(vararg ids: String): List<T>

                            fun note(text: String = "none") {}

                            companion object {
                                const val MAXIMUM = 7
                            }
                        }

                        class Till : Payments<String> {
                            override val open = 1
                            override var limit: Long? = null
                            override fun pay(amount: Long, currency: String?): String? =
                                if (currency == null) throw IOException("no currency") else null
                            override fun refund(vararg ids: String) = ids.toList()
                        }
                        """, """
                        @Metrics
                        interface Euros extends shop.Payments<String> {}
                        """, """
                        class Drawer implements Euros {
                            private final shop.Till till = new shop.Till();

                            @Override
                            public int getOpen() {
                                return till.getOpen();
                            }

                            @Override
                            public Long getLimit() {
                                return till.getLimit();
                            }

                            @Override
                            public void setLimit(Long limit) {
                                till.setLimit(limit);
                            }

                            @Override
                            public String pay(long amount, String currency) throws IOException {
                                return till.pay(amount, currency);
                            }

                            @Override
                            public List<String> refund(String... ids) {
                                return till.refund(ids);
                            }

                            @Override
                            public void note(String text) {}
                        }
                        """).run("""
                        Euros euros = new EurosMetricsDecorator(new Drawer(), registry);
                        euros.setLimit(10L);
                        if (euros.getLimit() != 10 || euros.getOpen() != 1 || euros.refund("a", "b").size() != 2) {
                            throw new AssertionError("arguments and results are passed on");
                        }
                        euros.pay(1, "EUR");
                        try {
                            euros.pay(1, null);
                        } catch (IOException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.requests("Euros", "pay", "success")).isEqualTo(1);
        assertThat(readings.errors("Euros", "pay", "IOException")).isEqualTo(1);
        assertThat(readings.requests("Euros", "refund", "success")).isEqualTo(1);
        assertThat(readings.bounds("action_duration_seconds", "service", "Euros", "action", "refund"))
                .containsExactly(7.0, Double.POSITIVE_INFINITY);
        assertThat(readings.serviceRequests("Euros")).isEqualTo(6);
    }

    @Test
    void nullnessOfKotlinIsCarriedOver() throws IOException {
        CompiledProgram program = program("""
                        interface Names {
                            fun find(id: String, other: String?): String?
                            fun all(): List<String>
                        }
                        """, """
                        @Metrics
                        interface Own extends shop.Names {}
                        """).compiled();
        assertThat(program.source("app.OwnMetricsDecorator").replaceAll("\\s+", " "))
                .contains("@Nullable public String find(@NotNull String arg0, @Nullable String arg1)")
                .contains("@NotNull public List<String> all()");
    }

    @Test
    void openFunctionsOfClassesAreMeasuredAndFinalOnesLeftAlone() throws IOException {
        Readings readings = program("""
                        open class Users {
                            @Metered
                            open fun get(): String = secret()
                            open fun count(): Int = 1
                            fun sealed(): Int = count()
                            internal open fun audit() {}
                            @Metered
                            protected open fun secret(): String = "s"
                        }
                        """, """
                        @Metrics
                        class Own extends shop.Users {}
                        """).run("""
                        Own own = new OwnMetricsDecorator(registry);
                        own.get();
                        own.sealed();
                        """);
        assertThat(readings.requests("Own", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Own", "secret", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Own")).isEqualTo(2);
    }

    @Test
    void suspendFunctionsAreRefused() throws IOException {
        assertThat(errors("""
                        interface Users {
                            suspend fun load(id: String): String
                        }
                        """)).contains("[GN302] Own.load(String, Continuation) is a coroutine");
    }

    @Test
    void functionsWithoutANameInJavaAreRefused() throws IOException {
        String mangled = """
                @JvmInline
                value class Id(val text: String)

                interface Users {
                    fun find(id: Id): String = id.text
                }
                """;
        assertThat(errors(mangled)).contains("[GN107] Own.find-", "has a name that Java cannot write");
        assertThat(errors("""
                        interface Users {
                            fun default(): String = "d"
                        }
                        """)).contains("[GN107] Own.default() has a name that Java cannot write");
    }

    @Test
    void functionsWithoutANameInJavaAreLeftAloneInClasses() throws IOException {
        Readings readings = program("""
                        @JvmInline
                        value class Id(val text: String)

                        open class Users {
                            open fun find(id: Id): String = id.text
                            open fun count(): Int = find(Id("a")).length
                        }
                        """, """
                        @Metrics
                        class Own extends shop.Users {}
                        """).run("new OwnMetricsDecorator(registry).count();");
        assertThat(readings.serviceRequests("Own")).isEqualTo(1);
    }

    private String errors(String kotlin) throws IOException {
        return program(kotlin, "@Metrics\ninterface Own extends shop.Users {}").compile().errors().stream()
                .map(Diagnostic::toString)
                .reduce("", String::concat);
    }

    /** A program of Java types that see the Kotlin types of the package {@code shop}. */
    private Program program(String kotlin, String... java) throws IOException {
        Path source = directory.resolve("shop.kt");
        Path classes = Files.createTempDirectory(directory, "classes");
        Files.writeString(
                source,
                "package shop\n\nimport dev.gnomon.metrics.annotation.Metered\nimport java.io.IOException\n\n"
                        + kotlin);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(code).as("%s", messages.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
        return Program.of(java).seeing(classes);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measured types inherit what the JDK declares, which has every construct that Java has had: the decorator compiles
 * without a warning on every JDK, and counts.
 */
class SupertypesOfTheJdkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.Closeable",
                "java.lang.CharSequence",
                "java.lang.Comparable<String>",
                "java.nio.channels.SeekableByteChannel",
                "java.nio.file.Path",
                "java.sql.CallableStatement",
                "java.sql.Connection",
                "java.sql.ResultSet",
                "java.time.chrono.ChronoLocalDateTime<java.time.LocalDate>",
                "java.util.Comparator<String>",
                "java.util.Iterator<Integer>",
                "java.util.ListIterator<String>",
                "java.util.PrimitiveIterator.OfInt",
                "java.util.Spliterator.OfLong",
                "java.util.concurrent.BlockingDeque<String>",
                "java.util.concurrent.ConcurrentNavigableMap<String, Integer>",
                "java.util.concurrent.Executor",
                "java.util.concurrent.TransferQueue<List<? extends Number>>",
                "java.util.concurrent.locks.ReadWriteLock",
                "java.util.function.BinaryOperator<String>",
                "java.util.function.UnaryOperator<int[]>",
                "java.util.stream.DoubleStream",
                "java.util.stream.Stream<String>",
                "javax.net.ssl.SSLSession",
                "org.w3c.dom.Document"
            })
    void interfacesAreExtended(String supertype) {
        // Whoever extends AutoCloseable and does not say what close() throws is warned of it.
        assertCompiles("@Metrics\n@SuppressWarnings(\"try\")\ninterface Own extends " + supertype + " {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.ByteArrayInputStream(new byte[0])",
                "java.io.PrintStream(System.out)",
                "java.lang.Exception()",
                "java.lang.Object()",
                "java.lang.Thread()",
                "java.text.SimpleDateFormat()",
                "java.util.ArrayDeque<String>()",
                "java.util.ArrayList<String>()",
                "java.util.BitSet()",
                "java.util.EnumMap<TimeUnit, String>(TimeUnit.class)",
                "java.util.LinkedHashMap<String, Integer>()",
                "java.util.Properties()",
                "java.util.Random()",
                "java.util.TreeMap<String, Integer>()",
                "java.util.concurrent.CompletableFuture<String>()",
                "java.util.concurrent.ConcurrentHashMap<String, Integer>()",
                "java.util.concurrent.PriorityBlockingQueue<String>()",
                "java.util.concurrent.locks.ReentrantLock()",
                "java.util.concurrent.Semaphore(1)",
                "java.util.logging.Logger(\"name\", null)",
                "java.util.zip.ZipOutputStream(new java.io.ByteArrayOutputStream())",
                "javax.swing.JPanel()"
            })
    void classesAreExtended(String call) {
        String superclass = call.substring(0, call.indexOf('('));
        assertCompiles("""
                @Metrics
                @SuppressWarnings({"serial", "this-escape"})
                class Own extends %s {
                    Own() {
                        super%s;
                    }

                    public void own() {}
                }
                """.formatted(superclass, call.substring(call.indexOf('('))));
    }

    private static void assertCompiles(String type) {
        Readings readings = Program.of(type).run("registry.snapshot();");
        assertThat(readings.serviceRequests("Own")).isZero();
    }
}

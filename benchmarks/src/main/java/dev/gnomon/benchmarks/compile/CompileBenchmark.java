// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.compile;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.gnomon.metrics.processor.MetricsProcessor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A compilation, in memory, of 50 injectable and measured types with five methods each, two of them metered. The JVM has
 * compiled them before, as a build's daemon has; a processor's time holds javac's for the classes it generates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class CompileBenchmark {
    private static final int TYPES = 50;
    private static final String SOURCE = """
            package com.example;

            import dev.gnomon.metrics.annotation.Metered;
            import dev.gnomon.metrics.annotation.Metrics;
            import jakarta.inject.Inject;

            @Metrics
            public class Service%d {
                @Inject
                public Service%d() {}

                @Metered
                public String find(long id) {
                    return "user " + id;
                }

                @Metered
                public void rename(long id, String name) throws java.io.IOException {
                    if (name.isEmpty()) {
                        throw new java.io.IOException("no name for " + id);
                    }
                }

                public int count() {
                    return 0;
                }

                public void refresh() {}

                public void close() {}
            }
            """;

    private final List<JavaFileObject> sources = IntStream.range(0, TYPES)
            .mapToObj(i -> JavaFileObjects.forSourceString("com.example.Service" + i, SOURCE.formatted(i, i)))
            .toList();

    /** javac alone. */
    @Benchmark
    public int floor() {
        return compile(Compiler.javac().withOptions("-proc:none"));
    }

    /** With our processor. */
    @Benchmark
    public int gnomon() {
        return compile(Compiler.javac().withProcessors(new MetricsProcessor()));
    }

    /** With Dagger's, which writes a factory for each type. */
    @Benchmark
    public int dagger() {
        return compile(Compiler.javac().withProcessors(new ComponentProcessor()));
    }

    /** With both, as an application has them. */
    @Benchmark
    public int gnomonAndDagger() {
        return compile(Compiler.javac().withProcessors(new MetricsProcessor(), new ComponentProcessor()));
    }

    private int compile(Compiler compiler) {
        Compilation compilation = compiler.compile(sources);
        if (compilation.status() == Compilation.Status.FAILURE) {
            throw new IllegalStateException("What was timed did not compile: " + compilation.errors());
        }
        return compilation.generatedFiles().size();
    }
}

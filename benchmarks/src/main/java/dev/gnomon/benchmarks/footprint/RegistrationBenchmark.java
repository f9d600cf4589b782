// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import java.util.concurrent.TimeUnit;
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
 * Registering a thousand metered methods when a process starts: one time in each fresh JVM, so that it holds the loading
 * of the library's classes and runs interpreted for the most part.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 4,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class RegistrationBenchmark {
    private final Application application = new Application(1000);

    @Benchmark
    public Object gnomon() {
        return registered(new GnomonMethods());
    }

    @Benchmark
    public Object clientJava() {
        return registered(new ClientJavaMethods());
    }

    @Benchmark
    public Object micrometer() {
        return registered(new MicrometerMethods());
    }

    private Object registered(Methods methods) {
        methods.register(application);
        return methods;
    }
}

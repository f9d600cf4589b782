// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.concurrency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.StateCase;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;
import org.openjdk.jcstress.infra.runners.TestList;

/** A jcstress test, of production code or of a twin. */
record Trial(TestInfo info) {
    private static final String TWIN = ".Twin";
    private static final int FOOTPRINT_MEGABYTES = 64;
    private static final int STRIDE = 256;
    private static final int STRIDES = 10;

    /** All of production code. */
    static Stream<Trial> ofProduction() {
        return all().filter(trial -> !trial.isTwin());
    }

    static Stream<Trial> ofTwins() {
        return all().filter(Trial::isTwin);
    }

    private static Stream<Trial> all() {
        return TestList.tests().stream().sorted().map(name -> new Trial(TestList.getInfo(name)));
    }

    private boolean isTwin() {
        return info.name().endsWith(TWIN);
    }

    /** The twin that shows what this forbids. */
    Trial twin() {
        TestInfo twin = TestList.getInfo(info.name() + TWIN);
        if (twin == null) {
            throw new AssertionError(info.name() + " has no twin");
        }
        return new Trial(twin);
    }

    /** Without the package, as in {@code Fold.Twin}. */
    String name() {
        return info.name().replaceFirst("^[a-z.]*", "");
    }

    /** What is allowed, and in words. */
    Set<String> accepted() {
        Set<String> accepted = new TreeSet<>();
        for (StateCase one : info.cases()) {
            accepted.add(one.matchPattern() + ": " + one.expect() + ", " + one.description());
        }
        return accepted;
    }

    /** What everything else means, in words. */
    String refused() {
        return info.unmatched().description();
    }

    /** What everything else is: forbidden, or expected of a twin. */
    Expect expectation() {
        return info.unmatched().expect();
    }

    /**
     * Runs it for so long, in this JVM and with its compilers left alone, and answers how often each outcome was seen.
     * Here, because a JVM of its own for each run, as jcstress has it, takes longer to start than the run.
     */
    Map<String, Long> run(int milliseconds) {
        TestResult result;
        try {
            Object runner = Class.forName(info.generatedRunner())
                    .getConstructor(ForkedTestConfig.class)
                    .newInstance(config(milliseconds));
            result = ((Runner<?>) runner).run();
        } catch (ReflectiveOperationException | IOException broken) {
            throw new AssertionError(info.name() + " cannot be run", broken);
        }
        if (result.status() != Status.NORMAL) {
            throw new AssertionError(info.name() + ": " + result.status() + " " + result.getMessages());
        }
        Map<String, Long> seen = new TreeMap<>();
        result.getStateKeys().forEach(outcome -> seen.put(outcome, result.getCount(outcome)));
        return seen;
    }

    /** How many of the outcomes that were seen are none of the accepted. */
    long refusedOf(Map<String, Long> seen) {
        Predicate<String> refused =
                outcome -> info.cases().stream().noneMatch(one -> one.matchesExactly(outcome) || one.matches(outcome));
        return seen.keySet().stream().filter(refused).mapToLong(seen::get).sum();
    }

    /** A configuration can only be read from a stream. */
    @SuppressWarnings("EnumOrdinal") // of the format
    private ForkedTestConfig config(int milliseconds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(SpinLoopStyle.THREAD_SPIN_WAIT.ordinal());
        data.writeInt(milliseconds);
        data.writeInt(1); // iteration
        data.writeUTF(info.generatedRunner());
        data.writeInt(FOOTPRINT_MEGABYTES);
        data.writeInt(STRIDE);
        data.writeInt(STRIDES);
        data.writeBoolean(false); // of a thread to a processor
        return new ForkedTestConfig(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.language.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code records, call by call, what the reference says. A failure names its seed, which
 * {@code -Dgnomon.seed=...} runs again alone.
 */
class DifferentialTest {
    private static final int TYPES = 6;
    private static final int STEPS = 150;

    static LongStream seeds() {
        Long wanted = Long.getLong("gnomon.seed");
        return wanted == null ? LongStream.rangeClosed(1, 8) : LongStream.of(wanted);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void generatedCodeRecordsWhatTheReferenceSays(long seed) throws IOException {
        assertThat(compare(seed, STEPS)).isGreaterThan(STEPS);
    }

    /** With seeds that nobody has seen before. */
    @Test
    @Tag("long")
    void newTypesAndCallsAgreeToo() throws IOException {
        long first = System.nanoTime();
        for (long seed = first; seed < first + 200; seed++) {
            assertThat(compare(seed, 4 * STEPS)).isGreaterThan(4 * STEPS);
        }
    }

    /** Compares one program's run with the reference, and answers how often. */
    private static int compare(long seed, int steps) throws IOException {
        Random random = new Random(seed);
        Map<String, String> sources = RandomTypes.write(random, TYPES);
        try {
            Program program = Program.of();
            sources.forEach(program::with);
            ClassLoader measured = program.compiled().loader();
            Comparison comparison = new Comparison(random, types(sources), measured);
            return comparison.run(steps);
        } catch (AssertionError difference) {
            throw new AssertionError(
                    "-Dgnomon.seed=" + seed + ": " + difference.getMessage() + "\n"
                            + String.join("\n", sources.values()),
                    difference);
        }
    }

    /** The types of the program that may declare something, as reflection sees them. */
    private static List<Class<?>> types(Map<String, String> sources) throws IOException {
        ClassLoader reflected = ReflectedProgram.compile(sources);
        List<Class<?>> types = new ArrayList<>();
        for (String name : sources.keySet()) {
            try {
                Class<?> type = reflected.loadClass(name);
                types.add(type);
                types.addAll(Arrays.asList(type.getDeclaredClasses()));
            } catch (ClassNotFoundException e) {
                throw new LinkageError(name + " is compiled and not there", e);
            }
        }
        return types;
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated source, byte for byte, of representative types: {@code golden/<case>/in} is compiled and must yield
 * {@code golden/<case>/expected}. With {@code -Dgnomon.update=true} the expected files are written anew, and the run
 * fails, so that the difference is looked at.
 */
class GeneratedSourceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void atLeastSixTypesAreCovered() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatedSourceIsAsExpected(String name) throws IOException {
        Map<String, String> generated = generate(files(GOLDEN.resolve(name).resolve("in")));
        Path expected = GOLDEN.resolve(name).resolve("expected");
        if (Boolean.getBoolean("gnomon.update")) {
            update(expected, generated);
        }
        assertThat(generated).isEqualTo(read(expected));
        assertThat(System.getProperty("gnomon.update"))
                .as("expected files were updated")
                .isNull();
    }

    /** What a compilation with the processor cannot show: javac warns of every annotation that no processor claims. */
    @ParameterizedTest
    @MethodSource("cases")
    void sourcesAndGeneratedSourcesTogetherCompileWithEveryLint(String name) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path source : files(GOLDEN.resolve(name).resolve("in"))) {
            sources.add(JavaFileObjects.forResource(source.toUri().toURL()));
        }
        for (Path generated : files(GOLDEN.resolve(name).resolve("expected"))) {
            if (generated.toString().endsWith(".java")) {
                sources.add(JavaFileObjects.forResource(generated.toUri().toURL()));
            }
        }
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none", "-Xlint:all", "-Werror")
                .compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheSourcesDoesNotMatter(String name) throws IOException {
        List<Path> sources = files(GOLDEN.resolve(name).resolve("in"));
        List<Path> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        assertThat(generate(reversed)).isEqualTo(generate(sources));
    }

    /** Every file of ours, with the service file; Dagger's are Dagger's. */
    private static Map<String, String> generate(List<Path> sources) throws IOException {
        Program program = Program.of();
        for (Path source : sources) {
            String text = Files.readString(source);
            String packageName = text.substring("package ".length(), text.indexOf(';'));
            String fileName = source.getFileName().toString().replace(".java", "");
            program.with(packageName + "." + fileName, text);
        }
        CompiledProgram compiled = program.compiled();
        Map<String, String> generated = new TreeMap<>();
        for (String className : compiled.generatedSources()) {
            String source = compiled.source(className);
            if (source.contains("@Generated(\"dev.gnomon.")) {
                generated.put(className.substring(className.lastIndexOf('.') + 1) + ".java", source);
            }
        }
        generated.put("services", compiled.resource("META-INF/services/dev.gnomon.metrics.index.MetricIndex"));
        return generated;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files(folder)) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

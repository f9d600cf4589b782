// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.gnomon.metrics.processor.MetricsProcessor;
import dev.gnomon.metrics.processor.diagnostic.Code;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A directory {@code cases/<CODE>/<name>}: in {@code in} the sources that break the rule, in {@code fixed} the same
 * after the edit that the message asks for. What lies in {@code generated} below them another processor writes
 * meanwhile.
 *
 * @param directory the directory
 */
record Case(Path directory) {
    private static final Path CASES = Repository.ROOT.resolve("language-tests/src/test/resources/cases");
    private static final Comparator<Diagnostic<? extends JavaFileObject>> BY_POSITION = Comparator.comparing(Case::file)
            .thenComparing(Diagnostic::getLineNumber)
            .thenComparing(Diagnostic::getColumnNumber);

    /** All cases, ordered by code and name. */
    static List<Case> all() throws IOException {
        try (Stream<Path> tree = Files.walk(CASES, 2)) {
            return tree.filter(path -> CASES.relativize(path).getNameCount() == 2)
                    .sorted()
                    .map(Case::new)
                    .toList();
        }
    }

    boolean isAbout(Code code) {
        return CASES.relativize(directory).startsWith(code.name());
    }

    boolean hasFix() {
        return Files.exists(directory.resolve("fixed"));
    }

    Path expected() {
        return directory.resolve("expected.txt");
    }

    /** What is reported for the sources as they are, a line for each diagnostic, ordered by position. */
    String diagnostics() throws IOException {
        return compile("in");
    }

    /** What is reported for the sources after the edit. */
    String diagnosticsWhenFixed() throws IOException {
        return compile("fixed");
    }

    private String compile(String part) throws IOException {
        return Compiler.javac()
                .withProcessors(
                        new MetricsProcessor(),
                        ComponentProcessor.forTesting(),
                        new OtherProcessor(files(directory.resolve(part).resolve("generated"))))
                .withOptions("-Xlint:all,-processing")
                .compile(files(directory.resolve(part)).stream()
                        .map(Case::source)
                        .toList())
                .diagnostics()
                .stream()
                .sorted(BY_POSITION)
                .map(Case::line)
                .collect(Collectors.joining());
    }

    private static List<Path> files(Path part) throws IOException {
        if (!Files.exists(part)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        String message = diagnostic.getMessage(Locale.ENGLISH);
        String source = file(diagnostic);
        return source.isEmpty()
                ? "%s: %s\n".formatted(kind, message)
                : "%s:%d:%d: %s: %s\n"
                        .formatted(source, diagnostic.getLineNumber(), diagnostic.getColumnNumber(), kind, message);
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "" : source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return CASES.relativize(directory).toString();
    }
}

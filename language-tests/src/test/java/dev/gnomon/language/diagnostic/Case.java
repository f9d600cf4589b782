// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.gnomon.language.ModulePath;
import dev.gnomon.metrics.processor.MetricsProcessor;
import dev.gnomon.metrics.processor.diagnostic.Code;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A directory {@code cases/<CODE>/<name>}: in {@code in} the sources that break the rule, in {@code fixed} the same
 * after the edit that the message asks for. What lies in {@code generated} below them another processor writes
 * meanwhile; what lies in {@code library} they are compiled against.
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
        Processor[] processors = {
            new MetricsProcessor(),
            ComponentProcessor.forTesting(),
            new OtherProcessor(files(directory.resolve(part).resolve("generated")))
        };
        List<Path> files = files(directory.resolve(part));
        boolean isModule = Files.exists(directory.resolve(part).resolve("module-info.java"));
        List<Diagnostic<? extends JavaFileObject>> diagnostics = isModule
                ? diagnosticsOfModule(files, processors)
                : diagnosticsOnClassPath(directory.resolve(part), files, processors);
        return diagnostics.stream().sorted(BY_POSITION).map(Case::line).collect(Collectors.joining());
    }

    private static List<Diagnostic<? extends JavaFileObject>> diagnosticsOnClassPath(
            Path part, List<Path> files, Processor... processors) throws IOException {
        try (Library library = Library.of(part)) {
            return List.copyOf(Compiler.javac()
                    .withClasspath(library.classPath())
                    .withProcessors(processors)
                    .withOptions("-Xlint:all,-processing")
                    .compile(files.stream().map(Case::source).toList())
                    .diagnostics());
        }
    }

    /** A named module needs files: the compiler of the others keeps all in memory, in one place for all modules. */
    private static List<Diagnostic<? extends JavaFileObject>> diagnosticsOfModule(
            List<Path> files, Processor... processors) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Path output = Files.createTempDirectory("module");
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    output.toString(),
                    "--module-path",
                    ModulePath.with(List.of()),
                    "-Xlint:all,-processing,-requires-automatic");
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(processors));
            task.call();
        } finally {
            try (Stream<Path> written = Files.walk(output)) {
                for (Path each : written.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return diagnostics.getDiagnostics();
    }

    static List<Path> files(Path part) throws IOException {
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

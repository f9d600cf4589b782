// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dagger.internal.codegen.ComponentProcessor;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.processor.MetricsProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A small program of measured types, to be compiled and run. */
public final class Program {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final String IMPORTS = """
            import dev.gnomon.metrics.Counter;
            import dev.gnomon.metrics.Gauge;
            import dev.gnomon.metrics.Histogram;
            import dev.gnomon.metrics.MetricRegistry;
            import dev.gnomon.metrics.Summary;
            import dev.gnomon.metrics.Timer;
            import dev.gnomon.metrics.annotation.*;
            import java.io.IOException;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            """;

    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<File> libraries = new ArrayList<>();
    private final List<Processor> before = new ArrayList<>();
    private String classPath = System.getProperty("java.class.path");

    private Program() {}

    /** A program of top-level types in the package {@code app}, one source text for each, with the usual imports. */
    public static Program of(String... types) {
        Program program = new Program();
        for (String type : types) {
            Matcher name = TYPE.matcher(type);
            if (!name.find()) {
                throw new IllegalArgumentException("no type is declared at the beginning of a line in: " + type);
            }
            program.sources.add(
                    JavaFileObjects.forSourceString("app." + name.group(1), "package app;\n" + IMPORTS + type));
        }
        return program;
    }

    /** Adds a source file as it stands. */
    public Program with(String qualifiedName, String source) {
        sources.add(JavaFileObjects.forSourceString(qualifiedName, source));
        return this;
    }

    /** Puts a program compiled before onto the class path, as a library whose classes lie in {@code directory}. */
    public Program against(CompiledProgram library, Path directory) {
        library.writeTo(directory);
        return seeing(directory);
    }

    /** Has the program see the classes in a directory, beside those of the class path. */
    public Program seeing(Path classes) {
        libraries.add(classes.toFile());
        return this;
    }

    /** Has another processor run before ours. */
    public Program before(Processor processor) {
        before.add(processor);
        return this;
    }

    /** Has the program see our runtime, what that needs, and these libraries, and nothing else that the tests see. */
    Program seeingOnly(Path... only) {
        classPath = ModulePath.with(List.of(only));
        return this;
    }

    /** Compiles the program with our processor and Dagger's, with every lint on and warnings as errors. */
    public Compilation compile() {
        return Compiler.javac()
                .withClasspath(classPath())
                .withProcessors(Stream.concat(
                                before.stream(), Stream.of(new MetricsProcessor(), ComponentProcessor.forTesting()))
                        .toList())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(sources);
    }

    /** Compiles the program with the same processors into a directory, where also a failed compilation leaves what it wrote. */
    List<Diagnostic<? extends JavaFileObject>> compileInto(Path directory) {
        return compileInto(directory, new MetricsProcessor());
    }

    /** Compiles the program with {@code processor} and Dagger's into a directory. */
    List<Diagnostic<? extends JavaFileObject>> compileInto(Path directory, Processor processor) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            manager.setLocation(StandardLocation.CLASS_PATH, classPath());
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
            List<String> options = List.of("-Xlint:all,-processing");
            JavaCompiler.CompilationTask task = javac.getTask(null, manager, diagnostics, options, null, sources);
            task.setProcessors(List.of(processor, ComponentProcessor.forTesting()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics();
    }

    private List<File> classPath() {
        List<File> files = new ArrayList<>(libraries);
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            files.add(new File(entry));
        }
        return files;
    }

    /** Compiles the program, which must succeed without a warning, and makes its classes loadable. */
    public CompiledProgram compiled() {
        Compilation compilation = compile();
        assertThat(compilation.diagnostics())
                .as("diagnostics of the compilation")
                .isEmpty();
        return new CompiledProgram(compilation, libraries);
    }

    /**
     * Compiles the program with a scenario, statements that may use {@code MetricRegistry registry}, runs it against a
     * registry that knows the program's index, and reads the registry.
     */
    public Readings run(String scenario) {
        with("app.Scenario", "package app;\n" + IMPORTS + """
                        public final class Scenario {
                            private Scenario() {}

                            public static void run(MetricRegistry registry) throws java.lang.Throwable {
                        %s
                            }
                        }
                        """.formatted(scenario.indent(8)));
        return runBy("app.Scenario");
    }

    /**
     * Compiles the program, has {@code public static void run(MetricRegistry)} of one of its classes run against a
     * registry that knows the program's index, and reads the registry.
     */
    public Readings runBy(String className) {
        CompiledProgram compiled = compiled();
        MetricRegistry registry = MetricRegistry.create(compiled.loader());
        compiled.call(className, "run", registry);
        return new Readings(registry.snapshot());
    }
}

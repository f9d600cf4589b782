// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The class files of {@code library}, for the sources beside it. What lies in {@code absent} below it the library is
 * compiled against, and the sources are not.
 */
final class Library implements AutoCloseable {
    private final Path classes;

    private Library(Path classes) {
        this.classes = classes;
    }

    /** The library of a part of a case; without sources it is empty. */
    static Library of(Path part) throws IOException {
        Path classes = Files.createTempDirectory("library");
        Path sources = part.resolve("library");
        if (Files.exists(sources)) {
            Path absent = Files.createTempDirectory("absent");
            try {
                compile(Case.files(sources.resolve("absent")), absent, "");
                compile(Case.files(sources), classes, absent.toString());
            } finally {
                delete(absent);
            }
        }
        return new Library(classes);
    }

    /** The class path of the tests, and the library. */
    List<File> classPath() {
        List<File> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
        classPath.add(classes.toFile());
        return classPath;
    }

    @Override
    public void close() throws IOException {
        delete(classes);
    }

    private static void compile(List<Path> sources, Path output, String classPath) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> files = manager.getJavaFileObjectsFromPaths(sources);
            List<String> options = List.of("-proc:none", "-d", output.toString(), "-classpath", classPath);
            if (!javac.getTask(null, manager, null, options, null, files).call()) {
                throw new IllegalStateException("the library does not compile: " + sources);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> written = Files.walk(directory)) {
            for (Path each : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

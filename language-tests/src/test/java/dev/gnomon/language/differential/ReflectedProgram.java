// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A program compiled without the processor, and with annotations that are kept at run time, so that reflection sees
 * them. Its classes are others than those of the measured program; only their names are the same.
 */
final class ReflectedProgram extends ClassLoader {
    private static final Path ANNOTATIONS = Path.of(
            System.getProperty("basedir", "."), "../metrics-annotations/src/main/java/dev/gnomon/metrics/annotation");

    private final Map<String, byte[]> classes = new HashMap<>();

    private ReflectedProgram(Compilation compilation) throws IOException {
        super(ReflectedProgram.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().replace("/CLASS_OUTPUT/", "").replace(".class", "");
            try (InputStream in = file.openInputStream()) {
                classes.put(name.replace('/', '.'), in.readAllBytes());
            }
        }
    }

    /** Compiles {@code sources}, source texts by qualified class name. */
    static ClassLoader compile(Map<String, String> sources) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, source) -> files.add(JavaFileObjects.forSourceString(name, source)));
        try (Stream<Path> annotations = Files.list(ANNOTATIONS)) {
            for (Path annotation : annotations.sorted().toList()) {
                files.add(JavaFileObjects.forSourceString(
                        "dev.gnomon.metrics.annotation."
                                + annotation.getFileName().toString().replace(".java", ""),
                        Files.readString(annotation).replace("RetentionPolicy.CLASS", "RetentionPolicy.RUNTIME")));
            }
        }
        Compilation compilation =
                Compiler.javac().withOptions("-proc:none", "-parameters").compile(files);
        assertThat(compilation.errors()).isEmpty();
        return new ReflectedProgram(compilation);
    }

    /** Own classes first: the class path has the annotations too. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}

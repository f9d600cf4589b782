// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import com.google.testing.compile.Compilation;
import dev.gnomon.metrics.MetricRegistry;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** What a compilation left behind: generated sources to read, and classes to run. */
public final class CompiledProgram {
    private final Compilation compilation;
    private final ClassLoader loader;

    CompiledProgram(Compilation compilation, List<File> libraries) {
        this.compilation = compilation;
        this.loader = new OutputLoader(compilation, above(libraries));
    }

    private static ClassLoader above(List<File> libraries) {
        ClassLoader classPath = CompiledProgram.class.getClassLoader();
        if (libraries.isEmpty()) {
            return classPath;
        }
        List<URL> urls = new ArrayList<>();
        for (File library : libraries) {
            try {
                urls.add(library.toURI().toURL());
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), classPath);
    }

    /** Writes the classes and resources to a directory, as a build does. */
    void writeTo(Path directory) {
        String output = "/CLASS_OUTPUT/";
        try {
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getName().startsWith(output)) {
                    Path target = directory.resolve(file.getName().substring(output.length()));
                    Files.createDirectories(target.getParent());
                    Files.write(target, bytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loader of the program's classes and resources, above the class path. */
    public ClassLoader loader() {
        return loader;
    }

    /** The generated source of a class, such as {@code app.UsersMetricsDecorator}. */
    public String source(String className) {
        return text("/SOURCE_OUTPUT/" + className.replace('.', '/') + ".java");
    }

    /** The qualified names of all generated source files, sorted. */
    public List<String> generatedSources() {
        return compilation.generatedSourceFiles().stream()
                .map(file -> file.getName()
                        .replace("/SOURCE_OUTPUT/", "")
                        .replace(".java", "")
                        .replace('/', '.'))
                .sorted()
                .toList();
    }

    /** The content of a generated resource. */
    public String resource(String path) {
        return text("/CLASS_OUTPUT/" + path);
    }

    /** Calls a public static method that takes a registry, and throws what it throws. */
    public @Nullable Object call(String className, String method, MetricRegistry registry) {
        try {
            return loader.loadClass(className)
                    .getMethod(method, MetricRegistry.class)
                    .invoke(null, registry);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the scenario threw " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no public static " + className + "." + method + "(MetricRegistry)", e);
        }
    }

    private String text(String name) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().equals(name))
                .findFirst()
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError("no " + name + " among " + compilation.generatedFiles()));
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OutputLoader extends ClassLoader {
        private final Map<String, byte[]> output;

        OutputLoader(Compilation compilation, ClassLoader parent) {
            super(parent);
            this.output = compilation.generatedFiles().stream()
                    .filter(file -> file.getName().startsWith("/CLASS_OUTPUT/"))
                    .collect(Collectors.toMap(
                            file -> file.getName().substring("/CLASS_OUTPUT/".length()), CompiledProgram::bytes));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = output.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            byte[] bytes = output.get(name);
            return bytes == null ? null : url(name, bytes);
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            URL url = findResource(name);
            return url == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(url));
        }

        @SuppressWarnings("deprecation") // the successor of this constructor came with JDK 20
        private static URL url(String name, byte[] bytes) {
            try {
                return new URL("memory", "", -1, "/" + name, new MemoryHandler(bytes));
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static final class MemoryHandler extends URLStreamHandler {
        private final byte[] bytes;

        MemoryHandler(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}

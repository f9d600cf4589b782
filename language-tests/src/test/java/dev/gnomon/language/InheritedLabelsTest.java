// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.gnomon.metrics.processor.MetricsProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of a method of an interface that was compiled before, with and without the names of its parameters. */
class InheritedLabelsTest {
    private static final JavaFileObject STORE = JavaFileObjects.forSourceString("lib.Store", """
            package lib;

            import dev.gnomon.metrics.annotation.Label;
            import dev.gnomon.metrics.annotation.Metered;

            public interface Store {
                @Metered
                void put(@Label String shelf, @Label("size") int pieces);
            }
            """);
    private static final JavaFileObject CELLAR = JavaFileObjects.forSourceString("app.Cellar", """
            package app;

            import dev.gnomon.metrics.annotation.Metrics;
            import lib.Store;

            @Metrics
            class Cellar implements Store {
                @Override
                public void put(String place, int pieces) {}
            }
            """);

    @TempDir
    private Path library;

    @Test
    void aLabelIsNamedAsTheClassFileNamesItsParameter() throws IOException {
        Compilation compilation = compileAgainst(Compiler.javac().withOptions("-parameters"));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFile("app.CellarMetricsDecorator"))
                .hasValueSatisfying(source -> assertThat(source)
                        .extracting(InheritedLabelsTest::text)
                        .asString()
                        .contains("LabelDefinition.open(\"shelf\", 100)", "LabelDefinition.open(\"size\", 100)"));
    }

    @Test
    void aLabelThatNoClassFileNamesIsRefused() throws IOException {
        Compilation compilation = compileAgainst(Compiler.javac());

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT))
                    .isEqualTo(
                            "[GN131] Cellar.put(String, int) inherits a label without a name, and the class file that"
                                    + " declares it has no parameter names. State the name there, @Label(\"...\"), or"
                                    + " compile that class with -parameters.");
            assertThat(error.getLineNumber()).isEqualTo(9);
        });
    }

    private Compilation compileAgainst(Compiler ofLibrary) throws IOException {
        for (JavaFileObject file : ofLibrary.compile(STORE).generatedFiles()) {
            Path path = library.resolve(file.getName().replace("/CLASS_OUTPUT/", ""));
            Files.createDirectories(path.getParent());
            try (InputStream content = file.openInputStream()) {
                Files.copy(content, path);
            }
        }
        List<File> path = Stream.concat(
                        Stream.of(library.toString()),
                        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                                .splitAsStream(System.getProperty("java.class.path")))
                .map(File::new)
                .toList();
        return Compiler.javac()
                .withProcessors(new MetricsProcessor())
                .withClasspath(path)
                .compile(CELLAR);
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

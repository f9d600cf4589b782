// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Stands in for any other processor on the path: it writes its sources, of the package {@code app}, in the first round. */
final class OtherProcessor extends AbstractProcessor {
    private final List<Path> sources;
    private boolean written;

    OtherProcessor(List<Path> sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            sources.forEach(this::write);
        }
        return false;
    }

    private void write(Path source) {
        String name = "app." + source.getFileName().toString().replace(".java", "");
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

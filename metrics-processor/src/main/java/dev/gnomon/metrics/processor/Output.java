// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.gnomon.metrics.processor.diagnostic.Code;
import dev.gnomon.metrics.processor.diagnostic.Finding;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.diagnostic.Position;
import dev.gnomon.metrics.processor.diagnostic.Severity;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.element.SourcePosition;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** The way out: findings to javac's messages, sources and the service file to its file manager. */
final class Output {
    private static final String SERVICE_FILE = "META-INF/services/dev.gnomon.metrics.index.MetricIndex";

    private static final String DAGGER_GENERATED = "dagger.internal.DaggerGenerated";

    private final Filer filer;
    private final Messager messager;
    private final Set<Finding> reported = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    Output(Filer filer, Messager messager) {
        this.filer = filer;
        this.messager = messager;
    }

    void report(Findings findings) {
        findings.all().forEach(this::report);
    }

    /** Reports a finding, once: several types may inherit the annotation that it is about. */
    void report(Finding finding) {
        if (!reported.add(finding)) {
            return;
        }
        SourcePosition position = (SourcePosition) finding.position();
        Diagnostic.Kind kind =
                finding.code().severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        messager.printMessage(kind, finding.text(), position.element(), position.annotation(), position.value());
    }

    /**
     * Whether a class is one that this compilation wrote the last time. Build tools delete the class file before they
     * compile again; the older maven-compiler-plugin then leaves the source, and on the source path.
     */
    boolean isOwn(ClassName name) {
        return exists(StandardLocation.CLASS_OUTPUT, name, ".class")
                || exists(StandardLocation.SOURCE_OUTPUT, name, ".java");
    }

    private boolean exists(StandardLocation location, ClassName name, String extension) {
        try {
            filer.getResource(location, name.packageName(), name.simpleName() + extension)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a round brings nothing but what was written here, and what Dagger answered: no other generator is at work. */
    boolean isAllThatIsNew(Round round) {
        return round.roots().stream()
                .allMatch(root ->
                        written.contains(root.toString()) || AnnotationReader.isPresent(root, DAGGER_GENERATED));
    }

    void write(JavaFile file, Position origin) {
        write(file, origin, element(origin));
    }

    void write(JavaFile file, List<Position> origins) {
        write(file, origins.get(0), elements(origins));
    }

    /** Writes the index, and names it for {@link java.util.ServiceLoader}. */
    void writeIndex(JavaFile index, List<Position> origins) {
        write(index, origins);
        String name = index.packageName().isEmpty()
                ? index.typeSpec().name()
                : index.packageName() + "." + index.typeSpec().name();
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", SERVICE_FILE, elements(origins))
                .openWriter()) {
            writer.write(name + "\n");
        } catch (IOException e) {
            fail(SERVICE_FILE, e, origins.get(0));
        }
    }

    private void write(JavaFile file, Position position, Element... origins) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        written.add(name);
        try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
            file.writeTo(writer);
        } catch (FilerException e) {
            report(new Finding(
                    Code.GN206,
                    name + " is to be generated and exists already. Rename the class in the sources.",
                    position));
        } catch (IOException e) {
            fail(name, e, position);
        }
    }

    private void fail(String what, IOException cause, Position position) {
        messager.printMessage(Diagnostic.Kind.ERROR, "Writing " + what + " failed: " + cause, element(position));
    }

    private static Element[] elements(List<Position> origins) {
        return origins.stream().map(Output::element).toArray(Element[]::new);
    }

    private static Element element(Position position) {
        return ((SourcePosition) position).element();
    }
}

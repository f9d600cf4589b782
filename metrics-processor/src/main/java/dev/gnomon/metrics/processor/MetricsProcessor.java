// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.google.auto.service.AutoService;
import dev.gnomon.metrics.processor.diagnostic.Findings;
import dev.gnomon.metrics.processor.read.AnnotatedTypes;
import dev.gnomon.metrics.processor.read.Compilation;
import dev.gnomon.metrics.processor.read.UnsupportedAnnotations;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations of {@code dev.gnomon.metrics.annotation} and writes, for each measured type, a decorator and a
 * Dagger module, and for the compilation an index and a module that includes the others.
 *
 * <p>The option {@code gnomon.module} is the simple name of that module, {@code GeneratedMetricsModule} by default. A
 * second compilation whose types share the package, such as a project's tests, gives its own another name.
 *
 * <p>javac makes one instance per compilation and calls it from one thread. Users name it only on the processor path.
 */
@AutoService(Processor.class)
public final class MetricsProcessor extends AbstractProcessor {
    /** The option that names the aggregate Dagger module, where the default is taken on the class path. */
    static final String MODULE = "gnomon.module";

    private Compilation compilation;
    private Output output;
    private CompilationRun run;

    /** Made by javac. */
    public MetricsProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.gnomon.metrics.annotation.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(MODULE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment.getElementUtils(), environment.getTypeUtils());
        output = new Output(environment.getFiler(), environment.getMessager());
        run = new CompilationRun(
                compilation, output, environment.getOptions().getOrDefault(MODULE, "GeneratedMetricsModule"));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Findings findings = new Findings();
        new UnsupportedAnnotations(compilation, findings).check(round);
        Set<TypeElement> types = new AnnotatedTypes(compilation, findings).find(round);
        output.report(findings);
        if (!round.processingOver()) {
            run.round(types);
        }
        return false;
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor;

import com.google.auto.service.AutoService;
import dev.gnomon.metrics.processor.element.AbsentClasses;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Round;
import dev.gnomon.metrics.processor.injection.DecoratedTypes;
import dev.gnomon.metrics.processor.injection.InjectionReader;
import dev.gnomon.metrics.processor.naming.GeneratedNames;
import dev.gnomon.metrics.processor.validate.InjectionRules;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations of {@code dev.gnomon.metrics.annotation} and writes, for each measured type, a decorator and a
 * Dagger module, for each declared metric a handle, and for the compilation an index and a module that includes the others.
 *
 * <p>The option {@code gnomon.module} is the simple name of that module, {@code GeneratedMetricsModule} by default. A
 * second compilation whose types share the package, such as a project's tests, gives its own another name. The option
 * {@code gnomon.index} names the index, for the descriptor of a named module; by default its name has a digest of the
 * types' names, which changes with them.
 *
 * <p>javac makes one instance per compilation and calls it from one thread. Users name it only on the processor path.
 */
@AutoService(Processor.class)
public final class MetricsProcessor extends AbstractProcessor {
    /** The option that names the aggregate Dagger module, where the default is taken on the class path. */
    static final String MODULE = "gnomon.module";

    /** The option that names the index. */
    static final String INDEX = "gnomon.index";

    private Compilation compilation;
    private Output output;
    private CompilationRun run;
    private InjectionReader injections;

    /** Made by javac. */
    public MetricsProcessor() {}

    /** Any: an annotation of another jar may carry one of ours. None is claimed. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(MODULE, INDEX);
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
        injections =
                new InjectionReader(new DecoratedTypes(compilation, GeneratedNames::decorator, GeneratedNames::module));
        Aggregates aggregates = new Aggregates(
                compilation,
                output,
                environment.getOptions().getOrDefault(MODULE, "GeneratedMetricsModule"),
                Optional.ofNullable(environment.getOptions().get(INDEX)));
        run = new CompilationRun(compilation, output, aggregates);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Round annotated = new Round(compilation, round, annotations);
        injections.note(annotated);
        if (!round.processingOver()) {
            run.round(annotated);
            return false;
        }
        if (!round.errorRaised()) {
            AbsentClasses.read(injections::read, reason -> {})
                    .map(InjectionRules::validate)
                    .ifPresent(output::report);
        }
        run.finish(round.errorRaised());
        return false;
    }
}

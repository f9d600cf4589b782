// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import com.palantir.javapoet.ClassName;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.model.Capabilities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What code generated beside a type meets there. Packages and modules are looked at once, which keeps a compilation linear
 * in the types of a package; the next round, in which a package may have more types, needs another object.
 */
final class Neighbourhood {
    private final Compilation compilation;
    private final @Nullable ModuleElement base;
    private final Map<PackageElement, List<String>> namesOfJavaLang = new HashMap<>();
    private final Map<ModuleElement, Capabilities> capabilities = new HashMap<>();

    Neighbourhood(Compilation compilation) {
        this.compilation = compilation;
        this.base = compilation.elements().getModuleElement("java.base");
    }

    /**
     * The simple names that mean something else in the decorator than an import or {@code java.lang} would have them
     * mean: those of member types and fields, inherited ones too, and of types of the package that {@code java.lang} has
     * as well.
     */
    List<String> ambiguousNames(TypeElement type) {
        List<? extends Element> all = compilation.elements().getAllMembers(type);
        Stream<String> members = Stream.concat(
                        ElementFilter.typesIn(all).stream(), ElementFilter.fieldsIn(all).stream())
                .map(Neighbourhood::simpleName);
        List<String> neighbours =
                namesOfJavaLang.computeIfAbsent(compilation.elements().getPackageOf(type), this::namesOfJavaLang);
        return Stream.concat(members, neighbours.stream()).distinct().sorted().toList();
    }

    private List<String> namesOfJavaLang(PackageElement neighbours) {
        return ElementFilter.typesIn(neighbours.getEnclosedElements()).stream()
                .map(Neighbourhood::simpleName)
                .filter(this::isOfJavaLang)
                .toList();
    }

    private boolean isOfJavaLang(String simpleName) {
        String name = "java.lang." + simpleName;
        // Before Java 9 there is no module to ask. Without one, each module would be searched for a name that none has.
        TypeElement found = base == null
                ? compilation.elements().getTypeElement(name)
                : compilation.elements().getTypeElement(base, name);
        return found != null;
    }

    private static String simpleName(Element element) {
        return element.getSimpleName().toString();
    }

    /** What code generated beside {@code type} can use. */
    Capabilities capabilities(TypeElement type) {
        return capabilities.computeIfAbsent(
                compilation.elements().getModuleOf(type),
                module -> new Capabilities(
                        visible(module, "javax.annotation.processing.Generated"),
                        visible(module, "dagger.Module").isPresent()));
    }

    /** The annotation of a constructor that an injector calls, where {@code type} can see one. */
    Optional<ClassName> inject(TypeElement type) {
        ModuleElement module = compilation.elements().getModuleOf(type);
        return visible(module, "jakarta.inject.Inject").or(() -> visible(module, "javax.inject.Inject"));
    }

    private Optional<ClassName> visible(ModuleElement from, String name) {
        return Optional.ofNullable(compilation.elements().getTypeElement(from, name))
                .map(ClassName::get);
    }
}

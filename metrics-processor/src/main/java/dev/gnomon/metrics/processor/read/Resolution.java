// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import dev.gnomon.metrics.processor.element.AnnotationNames;
import dev.gnomon.metrics.processor.element.AnnotationReader;
import dev.gnomon.metrics.processor.element.Compilation;
import dev.gnomon.metrics.processor.element.Supertypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Whether everything a decorator would repeat is known already. A type that another processor has still to generate is
 * an error type for now, and the measured type waits for the next round. Bodies and private members do not count: they
 * may mention the decorator itself.
 */
public final class Resolution {
    private Resolution() {}

    /** Whether a decorator of {@code type} can be written now. */
    public static boolean isResolved(Compilation compilation, TypeElement type) {
        return isResolved(type.getSuperclass())
                && type.getInterfaces().stream().allMatch(Resolution::isResolved)
                && areBoundsResolved(type.getTypeParameters())
                && hasResolvedExpectations(type)
                && areResolved(ElementFilter.constructorsIn(type.getEnclosedElements()))
                && Stream.concat(Stream.of(type), Supertypes.of(compilation, type).stream())
                        .allMatch(each -> areMethodsResolved(each, new AccessorReader(compilation, type)));
    }

    private static boolean areMethodsResolved(TypeElement type, AccessorReader accessors) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        return areResolved(methods)
                && methods.stream()
                        .allMatch(method -> hasResolvedExpectations(method) && hasResolvedLabels(method, accessors));
    }

    private static boolean hasResolvedLabels(ExecutableElement method, AccessorReader accessors) {
        return method.getParameters().stream().allMatch(parameter -> hasResolvedLabel(parameter, accessors));
    }

    private static boolean hasResolvedLabel(VariableElement parameter, AccessorReader accessors) {
        return AnnotationReader.find(parameter, AnnotationNames.LABEL)
                .flatMap(label -> label.statedText("from").value())
                .flatMap(path -> accessors.follow(path, parameter.asType()).end())
                .filter(end -> end.getKind() == TypeKind.ERROR)
                .isEmpty();
    }

    /** An exception that an annotation names and that does not exist yet would be left out without a word. */
    private static boolean hasResolvedExpectations(Element element) {
        return Stream.of(AnnotationNames.METRICS, AnnotationNames.METERED)
                .flatMap(annotation -> AnnotationReader.find(element, annotation).stream())
                .allMatch(annotation -> annotation.hasResolvedClasses("expected"));
    }

    private static boolean areBoundsResolved(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .allMatch(Resolution::isResolved);
    }

    private static boolean areResolved(List<ExecutableElement> executables) {
        return executables.stream()
                .filter(executable -> !executable.getModifiers().contains(Modifier.PRIVATE))
                .allMatch(Resolution::isResolved);
    }

    private static boolean isResolved(ExecutableElement executable) {
        return isResolved(executable.getReturnType())
                && areBoundsResolved(executable.getTypeParameters())
                && executable.getThrownTypes().stream().allMatch(Resolution::isResolved)
                && executable.getParameters().stream().allMatch(Resolution::isResolved);
    }

    private static boolean isResolved(VariableElement parameter) {
        return isResolved(parameter.asType()) && hasResolvedAnnotations(parameter);
    }

    private static boolean hasResolvedAnnotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .allMatch(Resolution::isResolved);
    }

    private static boolean isResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().allMatch(Resolution::isResolved);
        }
        if (type instanceof ArrayType array) {
            return isResolved(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || isResolved(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || isResolved(wildcard.getSuperBound()));
        }
        return true;
    }
}

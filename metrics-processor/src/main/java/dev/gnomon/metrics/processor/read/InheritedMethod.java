// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method as a member of a type.
 *
 * @param method its declaration
 * @param memberType its type, with the type variables of the supertypes replaced
 * @param thrown what an override may throw: where several supertypes declare the method, what all of them allow
 */
record InheritedMethod(ExecutableElement method, ExecutableType memberType, List<? extends TypeMirror> thrown) {}

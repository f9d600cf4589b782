// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * The libraries that generated code can use.
 *
 * @param generated the {@code @Generated} annotation, where the type's module can see it
 * @param dagger whether Dagger is on the class path
 */
public record Capabilities(Optional<ClassName> generated, boolean dagger) {}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;

/**
 * A constant of generated code that holds a definition.
 *
 * @param owner the class that has it
 * @param name its name
 */
public record Constant(ClassName owner, String name) {}

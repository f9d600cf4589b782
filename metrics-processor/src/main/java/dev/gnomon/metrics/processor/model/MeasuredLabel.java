// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.model;

import dev.gnomon.metrics.processor.diagnostic.Position;
import java.util.Optional;

/**
 * A parameter annotated with {@code @Label}.
 *
 * @param parameter the parameter of the measured method
 * @param declared the name that the parameter has where it is annotated
 * @param name the label's name, where one is stated
 * @param accessors the way from the parameter to the value, where one is stated
 * @param values which values it may have
 * @param max how many distinct values are kept, where it is stated
 * @param obstacle why there is no value to record, as a sentence with the remedy
 * @param position the annotation
 */
public record MeasuredLabel(
        Parameter parameter,
        String declared,
        Stated<Optional<String>> name,
        Stated<Optional<Accessors>> accessors,
        ValueSet values,
        Stated<Optional<Integer>> max,
        Optional<String> obstacle,
        Position position) {}

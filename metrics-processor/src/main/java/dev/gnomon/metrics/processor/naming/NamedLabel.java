// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.processor.model.MeasuredLabel;
import java.util.Optional;

/**
 * A label of a call and the names that stand for it.
 *
 * @param label the parameter
 * @param name the label's name
 * @param max how many distinct values are kept
 * @param reader the method that reads the value from the parameter, where there are accessors on the way
 */
public record NamedLabel(MeasuredLabel label, String name, int max, Optional<String> reader) {}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.annotation.MetricType;
import dev.gnomon.metrics.processor.model.MeasuredField;

/**
 * A metric field and the names that stand for it.
 *
 * @param field the field
 * @param type what metric it is
 * @param name the metric's full name
 * @param constant the constant that holds its definition
 */
public record NamedMetric(MeasuredField field, MetricType type, String name, String constant) {}

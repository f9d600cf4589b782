// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import dev.gnomon.metrics.processor.model.EventTime;
import java.util.Optional;

/**
 * The instant of an event and the name that stands for it.
 *
 * @param time where it is found
 * @param reader the method that reads it from the parameter, where the parameter is not it
 */
public record NamedTime(EventTime time, Optional<String> reader) {}

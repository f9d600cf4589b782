// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The user's declarations as plain records: measured types with their constructors, methods and fields. {@code read}
 * builds them, {@code validate} checks them, and {@code generate} writes source from them. They do not use {@code
 * javax.lang.model}, so that both work without a compiler. Types are JavaPoet type names. Names of metrics and of
 * generated classes do not belong here.
 */
@NullMarked
package dev.gnomon.metrics.processor.model;

import org.jspecify.annotations.NullMarked;

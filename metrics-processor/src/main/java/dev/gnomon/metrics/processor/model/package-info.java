// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the user declared, as plain records: measured types with their constructors, methods and fields. Built by {@code
 * read}, judged by {@code validate}, written out by {@code generate}, and free of {@code javax.lang.model}, so that
 * both work without a compiler. Types are JavaPoet type names. Names of metrics and of generated classes are not
 * decided here.
 */
@NullMarked
package dev.gnomon.metrics.processor.model;

import org.jspecify.annotations.NullMarked;

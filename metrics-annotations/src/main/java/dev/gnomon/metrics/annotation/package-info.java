// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The words a user writes. In come nothing but the JDK's own annotations; out go the declarations that the annotation
 * processor reads by name. Code that does something does not belong here.
 */
@NullMarked
package dev.gnomon.metrics.annotation;

import org.jspecify.annotations.NullMarked;

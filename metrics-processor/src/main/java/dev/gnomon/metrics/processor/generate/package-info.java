// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From the model to Java source with JavaPoet: decorators, Dagger modules, the index. In come valid records and their
 * names; out go files of source that read as if written by hand. Writing them to disk does not belong here.
 */
@NullMarked
package dev.gnomon.metrics.processor.generate;

import org.jspecify.annotations.NullMarked;

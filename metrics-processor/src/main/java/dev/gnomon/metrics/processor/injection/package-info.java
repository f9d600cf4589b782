// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Follows what Dagger's components inject. In come the components, modules and factories of a compilation, once
 * everything has been generated; out go the places where a measured type is used without its decorator. What they mean
 * for the user is said in {@code validate}; the modules that bind decorators are written in {@code generate}.
 */
@NullMarked
package dev.gnomon.metrics.processor.injection;

import org.jspecify.annotations.NullMarked;

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.concurrent.CompletableFuture;

/** A stage of an application's own. */
public final class Task<T> extends CompletableFuture<T> {}

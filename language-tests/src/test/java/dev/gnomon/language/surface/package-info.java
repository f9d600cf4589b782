// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps the public surface reviewed. In come the classes of the published modules, out go the files of {@code docs/api},
 * which list all that users can name. What the listed methods do does not belong here.
 */
@NullMarked
package dev.gnomon.language.surface;

import org.jspecify.annotations.NullMarked;

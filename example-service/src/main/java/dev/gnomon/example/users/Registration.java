// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.users;

import org.jspecify.annotations.Nullable;

/** The data of a registration, complete or not. */
public record Registration(@Nullable String name, @Nullable String email) {}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.profiles;

import dev.gnomon.example.users.User;

/** The public data of a user. */
public record Profile(User user, String summary) {}

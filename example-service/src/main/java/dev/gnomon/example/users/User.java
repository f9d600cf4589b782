// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.users;

/** A registered user. */
public record User(String id, String name, String email) {}

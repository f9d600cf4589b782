// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import java.nio.file.Path;

/** Where the files are that the tests read. */
final class Repository {
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();

    private Repository() {}
}

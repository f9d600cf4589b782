// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds the expected text, whole. {@code -Dgnomon.update=true} rewrites it, and then no test passes. */
final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("gnomon.update");

    private Golden() {}

    static void assertHolds(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
            fail("%s is rewritten; review it, and run again without -Dgnomon.update", file);
        }
        assertThat(file).as("-Dgnomon.update=true writes it").exists();
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of an example that a document shows. */
final class Example {
    private static final Path EXAMPLES = Path.of(System.getProperty("basedir", "."), "src/test/resources/examples");

    private Example() {}

    /** Compiles the example with this name, without an error or a warning. */
    static CompiledProgram compiled(String name) throws IOException {
        Path directory = EXAMPLES.resolve(name);
        Program sources = Program.of();
        List<Path> files;
        try (Stream<Path> tree = Files.walk(directory)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String type = directory.relativize(file).toString().replace('/', '.');
            sources.with(type.substring(0, type.length() - ".java".length()), Files.readString(file));
        }
        return sources.compiled();
    }
}

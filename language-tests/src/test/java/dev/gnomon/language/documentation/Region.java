// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of a file between {@code @start region="name"} and {@code @end}, as javadoc's snippets mark it. */
final class Region {
    private Region() {}

    /** The lines that {@code source}, a path with or without {@code #region}, stands for. */
    static List<String> read(Path repository, String source) throws IOException {
        int hash = source.indexOf('#');
        if (hash < 0) {
            return Files.readAllLines(repository.resolve(source));
        }
        List<String> file = Files.readAllLines(repository.resolve(source.substring(0, hash)));
        return cut(file, source.substring(hash + 1), source);
    }

    private static List<String> cut(List<String> file, String name, String source) {
        List<String> region = new ArrayList<>();
        boolean inside = false;
        for (String line : file) {
            if (inside && line.contains("@end")) {
                return region;
            }
            if (inside) {
                region.add(line);
            }
            inside |= line.contains("@start region=\"" + name + "\"");
        }
        throw new IllegalStateException(source + " is not a region that begins and ends");
    }
}

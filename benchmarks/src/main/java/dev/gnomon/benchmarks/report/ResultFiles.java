// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs as files of JSON. */
final class ResultFiles {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultFiles() {}

    static void write(Path file, Run run) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(run) + "\n");
    }

    /** The latest run on each feature version of the JDK, ordered by it, with the names of their files. */
    static Collection<Named> latest(Path directory) throws IOException {
        SortedMap<Integer, Named> latest = new TreeMap<>();
        for (Path file : files(directory)) {
            Run run = JSON.readValue(file.toFile(), Run.class);
            latest.merge(
                    run.feature(),
                    new Named(file.getFileName().toString(), run),
                    (a, b) -> a.run().date().compareTo(b.run().date()) > 0 ? a : b);
        }
        return latest.values();
    }

    /** What is said of the runs by hand, in {@code notes.md} beside their files; empty if there is nothing. */
    static String notes(Path directory) throws IOException {
        Path notes = directory.resolve("notes.md");
        return Files.exists(notes) ? Files.readString(notes) : "";
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** A run, and the name of its file. */
    record Named(String file, Run run) {}
}

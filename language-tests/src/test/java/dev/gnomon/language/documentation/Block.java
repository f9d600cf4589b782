// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fenced block of a Markdown file.
 *
 * @param document the file, relative to the repository
 * @param line the number of the opening fence's line
 * @param language the word after the fence; empty without one
 * @param source what the comment {@code <!-- from ... -->} before the fence names, if there is one
 * @param lines what stands between the fences
 */
record Block(
        String document,
        int line,
        String language,
        @Nullable String source,
        List<String> lines) {
    private static final Pattern ORIGIN = Pattern.compile("<!-- from (.+) -->");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)");

    /** What a reader takes for the truth about the code. A diagram has no language; commands have another. */
    private static final Set<String> QUOTING_LANGUAGES = Set.of("java", "xml", "text");

    Block {
        lines = List.copyOf(lines);
    }

    /** The fenced blocks of {@code file}, in their order. */
    static List<Block> readAll(Path repository, Path file) throws IOException {
        String document = repository.relativize(file).toString();
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        @Nullable String source = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher origin = ORIGIN.matcher(lines.get(i));
            Matcher fence = FENCE.matcher(lines.get(i));
            if (origin.matches()) {
                source = origin.group(1);
            } else if (fence.matches()) {
                int end = closingFence(document, lines, i + 1);
                blocks.add(new Block(document, i + 1, fence.group(1), source, lines.subList(i + 1, end)));
                source = null;
                i = end;
            } else if (!lines.get(i).isBlank()) {
                source = null;
            }
        }
        return blocks;
    }

    private static int closingFence(String document, List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).equals("```")) {
                return i;
            }
        }
        throw new IllegalStateException(document + ":" + from + ": the fence is not closed");
    }

    /** Whether the block shows something that exists elsewhere. */
    boolean quotes() {
        return source != null || QUOTING_LANGUAGES.contains(language);
    }

    /** The runs of lines between the elisions, which are lines of three dots. */
    List<List<String>> runs() {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : lines) {
            if (line.strip().equals("...")) {
                runs.add(List.copyOf(run));
                run.clear();
            } else {
                run.add(line);
            }
        }
        runs.add(List.copyOf(run));
        runs.removeIf(List::isEmpty);
        return runs;
    }

    @Override
    public String toString() {
        return document + ":" + line + " from " + source;
    }
}

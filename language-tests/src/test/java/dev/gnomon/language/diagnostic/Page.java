// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import dev.gnomon.metrics.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a code. Each of its blocks follows a comment that names the file it shows, whole.
 *
 * @param file the page
 * @param text what it says
 */
record Page(Path file, String text) {
    static final Path DIRECTORY = Repository.ROOT.resolve("docs/diagnostics");

    private static final Pattern BLOCK =
            Pattern.compile("<!-- from (\\S+) -->\\n```(\\w+)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^```\\w", Pattern.MULTILINE);

    static Page of(Code code) throws IOException {
        Path file = DIRECTORY.resolve(code + ".md");
        return new Page(file, Files.readString(file));
    }

    /** The files that the blocks show, in their order. */
    List<String> sources() {
        return BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
    }

    int blocks() {
        return (int) FENCE.matcher(text).results().count();
    }

    /** The page with every block as its file is now. */
    String refreshed() throws IOException {
        Matcher block = BLOCK.matcher(text);
        StringBuilder refreshed = new StringBuilder();
        int from = 0;
        while (block.find()) {
            refreshed.append(text, from, block.start()).append(refreshed(block));
            from = block.end();
        }
        return refreshed.append(text.substring(from)).toString();
    }

    private static String refreshed(MatchResult block) throws IOException {
        String source = Files.readString(Repository.ROOT.resolve(block.group(1)));
        return "<!-- from %s -->\n```%s\n%s```\n".formatted(block.group(1), block.group(2), source);
    }
}

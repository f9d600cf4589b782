// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of annotations that act twice, and the document that explains it. */
class ActingTwiceTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "..", "docs", "injection.md");
    private static final Pattern QUALIFIED = Pattern.compile("`([a-z]+(?:\\.\\w+)*\\.[\\w*]+)`");

    @Test
    void theDocumentListsEachOnceInItsOrder() throws IOException {
        String text = Files.readString(DOCUMENT);
        List<String> listed = QUALIFIED
                .matcher(text.substring(text.indexOf("| annotations | reason |")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(listed).containsExactlyElementsOf(ActingTwice.all());
    }
}

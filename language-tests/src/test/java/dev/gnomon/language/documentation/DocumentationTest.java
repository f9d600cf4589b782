// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of the documents that shows code, configuration or output is what it says it is. A block says so in the
 * comment before it: {@code <!-- from quickstart/pom.xml#dependencies -->} for a file or a region of it, {@code <!--
 * from generated Name.java -->} for what the processor writes for the quickstart, {@code <!-- from scrape -->} for what
 * the quickstart then serves. Of the last two a block may show parts, with lines of three dots in between.
 */
class DocumentationTest {
    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final String GENERATED = "generated ";
    private static final String SCRAPE = "scrape";

    @TempDir
    static Path directory;

    private static Quickstart quickstart;

    @BeforeAll
    static void compileTheQuickstart() throws IOException {
        quickstart = Quickstart.compile(REPOSITORY, directory);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quotations")
    void aBlockIsCutFromItsSource(Block block) throws Exception {
        String source =
                Objects.requireNonNull(block.source(), block + ": a comment before it must say where it is from");

        if (source.startsWith(GENERATED)) {
            assertStandsIn(quickstart.generatedSource(source.substring(GENERATED.length())), block);
        } else if (source.equals(SCRAPE)) {
            assertStandsIn(quickstart.samples(), block);
        } else {
            assertThat(dedented(block.lines())).isEqualTo(dedented(Region.read(REPOSITORY, source)));
        }
    }

    @Test
    void theReadmeShowsTheServiceItsDecoratorAndItsScrape() throws IOException {
        assertThat(Block.readAll(REPOSITORY, REPOSITORY.resolve("README.md")))
                .extracting(Block::source)
                .startsWith(
                        "quickstart/src/main/java/quickstart/UserService.java#service",
                        "generated UserServiceMetricsDecorator.java",
                        "scrape");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkWithinTheRepositoryLeadsToAFile(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                .filteredOn(link -> !link.contains("://"))
                .filteredOn(link -> Files.notExists(document.resolveSibling(link)))
                .isEmpty();
    }

    static List<Block> quotations() throws IOException {
        List<Block> quotations = new ArrayList<>();
        for (Path document : documents()) {
            Block.readAll(REPOSITORY, document).stream().filter(Block::quotes).forEach(quotations::add);
        }
        return quotations;
    }

    /** The Markdown files at the root and under docs, apart from the pages of the diagnostics. */
    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> root = Files.list(REPOSITORY)) {
            root.forEach(documents::add);
        }
        Path docs = REPOSITORY.resolve("docs");
        if (Files.exists(docs)) {
            try (Stream<Path> tree = Files.walk(docs)) {
                tree.filter(file -> !file.startsWith(docs.resolve("diagnostics")))
                        .forEach(documents::add);
            }
        }
        return documents.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .toList();
    }

    private static void assertStandsIn(List<String> actual, Block block) {
        int from = 0;
        for (List<String> run : block.runs()) {
            int found = Collections.indexOfSubList(actual.subList(from, actual.size()), run);
            assertThat(found)
                    .withFailMessage(() -> block + ":\n" + String.join("\n", run)
                            + "\ndoes not stand, in this order, in\n" + String.join("\n", actual))
                    .isNotNegative();
            from += found + run.size();
        }
    }

    private static String dedented(List<String> lines) {
        return String.join("\n", lines).stripIndent().strip();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagnostic says, at its line and column, word for word what the cases expect and the pages explain. */
class DiagnosticsTest {
    private static final Pattern WHOLE_LINE =
            Pattern.compile("[\\w-]+\\.java:\\d+:\\d+: (error|warning): \\[GN\\d{3}] \\S.*[^ .]\\.");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSourcesYieldExactlyTheExpectedDiagnostics(Case each) throws IOException {
        Golden.assertHolds(each.expected(), each.diagnostics());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixes")
    void theFixedSourcesYieldNone(Case each) throws IOException {
        assertThat(each.diagnosticsWhenFixed()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyDiagnosticHasAPlaceACodeAndEndsAsASentence(Case each) throws IOException {
        assertThat(Files.readAllLines(each.expected()))
                .isNotEmpty()
                .allMatch(WHOLE_LINE.asMatchPredicate(), WHOLE_LINE.pattern());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyCodeHasACaseAndAFix(Code code) throws IOException {
        List<Case> cases = cases().stream().filter(each -> each.isAbout(code)).toList();
        assertThat(cases).isNotEmpty().anyMatch(Case::hasFix);
        for (Case each : cases) {
            assertThat(each.expected()).content().contains("[" + code + "]");
        }
    }

    @Test
    void everyCaseIsAboutACode() throws IOException {
        assertThat(cases()).allMatch(each -> Stream.of(Code.values()).anyMatch(each::isAbout));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyCodeHasAPageOfCompiledExamples(Code code) throws IOException {
        Page page = Page.of(code);
        Golden.assertHolds(page.file(), page.refreshed());
        assertThat(page.text()).startsWith("# " + code + ": ");
        assertThat(page.sources())
                .hasSize(page.blocks())
                .allMatch(source -> source.contains("/cases/" + code + "/"))
                .anyMatch(source -> source.contains("/in/"))
                .anyMatch(source -> source.endsWith("/expected.txt"))
                .anyMatch(source -> source.contains("/fixed/"));
    }

    @Test
    void theIndexListsEveryPageByItsTitle() throws IOException {
        StringBuilder index = new StringBuilder();
        for (Code code : Code.values()) {
            String title = Page.of(code).text().lines().findFirst().orElseThrow();
            index.append("| [%s](%s.md) | %s |%n".formatted(code, code, title.substring(title.indexOf(": ") + 2)));
        }
        assertThat(Page.DIRECTORY.resolve("README.md")).content().contains(index);
        try (Stream<Path> pages = Files.list(Page.DIRECTORY)) {
            assertThat(pages).hasSize(Code.values().length + 1);
        }
    }

    static List<Case> cases() throws IOException {
        return Case.all();
    }

    static List<Case> fixes() throws IOException {
        return Case.all().stream().filter(Case::hasFix).toList();
    }
}

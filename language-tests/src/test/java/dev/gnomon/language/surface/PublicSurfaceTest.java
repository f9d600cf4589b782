// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published modules export is what was reviewed. A module is published if it has a descriptor. */
class PublicSurfaceTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final String DESCRIPTOR = "src/main/java/module-info.java";
    private static final Pattern NAME = Pattern.compile("^module (dev\\.gnomon\\.(\\S+)) \\{", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");

    /**
     * @param folder where its sources are
     * @param artifact the name under which it is published
     */
    record Published(Path folder, String name, String artifact) {
        static Published in(Path folder) throws IOException {
            Matcher matcher = NAME.matcher(Files.readString(folder.resolve(DESCRIPTOR)));
            assertThat(matcher.find()).as("the module of %s has a name", folder).isTrue();
            return new Published(folder, matcher.group(1), matcher.group(2).replace('.', '-'));
        }

        @Override
        public String toString() {
            return artifact;
        }
    }

    static List<Published> published() throws IOException {
        try (Stream<Path> modules =
                Files.find(ROOT, 2, (folder, attributes) -> Files.exists(folder.resolve(DESCRIPTOR)))) {
            List<Published> published = new ArrayList<>();
            for (Path folder : modules.sorted().toList()) {
                published.add(Published.in(folder));
            }
            return published;
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void theSurfaceIsTheReviewedOne(Published module) throws IOException {
        Path file = ROOT.resolve("docs/api").resolve(module.artifact() + ".txt");
        String actual = PublicSurface.of(module.name()).text();
        if (Boolean.getBoolean("gnomon.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
            fail("%s is rewritten; review it, and run again without -Dgnomon.update", file);
        }
        assertThat(file).as("-Dgnomon.update=true writes it").exists();
        assertThat(actual.lines().toList())
                .as("%s; if the change is meant, -Dgnomon.update=true writes it anew", file)
                .isEqualTo(Files.readAllLines(file));
    }

    @ParameterizedTest
    @MethodSource("published")
    void osgiBundlesExportWhatModulesExport(Published module) throws IOException {
        Properties bnd = new Properties();
        try (Reader text = Files.newBufferedReader(module.folder().resolve("bnd.bnd"))) {
            bnd.load(text);
        }
        assertThat(bnd.getProperty("Export-Package").replaceAll(";[^,]*", "").split(",\\s*"))
                .containsExactlyInAnyOrderElementsOf(
                        PublicSurface.of(module.name()).exports());
    }

    /** The BOM has no parent from which it could have its version. */
    @ParameterizedTest
    @MethodSource("published")
    void theBomManagesItInTheVersionOfTheBuild(Published module) throws IOException {
        String version = firstVersion(Files.readString(ROOT.resolve("pom.xml")));
        String bom = Files.readString(ROOT.resolve("metrics-bom/pom.xml"));
        assertThat(firstVersion(bom)).isEqualTo(version);
        assertThat(bom).contains("<artifactId>" + module.artifact() + "</artifactId>");
    }

    private static String firstVersion(String pom) {
        Matcher version = Pattern.compile("<version>(.+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics-exporter-prometheus", "metrics-runtime"})
    void theTypesThatNativeImagesKeepExist(String artifact) throws IOException {
        String file = "META-INF/native-image/dev.gnomon/" + artifact + "/reachability-metadata.json";
        try (InputStream metadata = getClass().getClassLoader().getResourceAsStream(file)) {
            assertThat(metadata).as(file).isNotNull();
            String text = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
            List<String> types =
                    TYPE.matcher(text).results().map(type -> type.group(1)).toList();
            assertThat(types).isNotEmpty().allSatisfy(Class::forName);
        }
    }
}

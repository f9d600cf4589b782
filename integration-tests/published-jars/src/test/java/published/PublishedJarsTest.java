// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What users, and the tools they use, find in the published artifacts. */
class PublishedJarsTest {
    private static final Path FOLDER = Path.of("target/published");

    @ParameterizedTest
    @ValueSource(
            strings = {"metrics-annotations", "metrics-exporter-prometheus", "metrics-processor", "metrics-runtime"})
    void aJarHoldsItsLicenceAModuleAndABundle(String artifact) throws IOException {
        Path file = FOLDER.resolve(artifact + ".jar");
        String module = "dev.gnomon." + artifact.replace('-', '.');
        Set<String> exports = ModuleFinder.of(file).find(module).orElseThrow().descriptor().exports().stream()
                .map(exported -> exported.source())
                .collect(Collectors.toCollection(TreeSet::new));
        try (JarFile jar = new JarFile(file.toFile())) {
            assertTrue(text(jar, "META-INF/LICENSE").contains("Apache License"));
            Attributes headers = jar.getManifest().getMainAttributes();
            assertEquals("dev.gnomon." + artifact, headers.getValue("Bundle-SymbolicName"));
            assertEquals("2", headers.getValue("Bundle-ManifestVersion"));
            assertEquals(exports, packages(headers.getValue("Export-Package")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"metrics-annotations", "metrics-exporter-prometheus", "metrics-processor", "metrics-runtime"})
    void eachClassHasItsSourceAndTheExportedOnesAPage(String artifact) throws IOException {
        try (JarFile jar = new JarFile(FOLDER.resolve(artifact + ".jar").toFile());
                JarFile sources =
                        new JarFile(FOLDER.resolve(artifact + "-sources.jar").toFile());
                JarFile pages =
                        new JarFile(FOLDER.resolve(artifact + "-javadoc.jar").toFile())) {
            Set<String> without = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.replace(".class", ".java"))
                    .filter(name -> sources.getEntry(name) == null)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), without);
            String module = "dev.gnomon." + artifact.replace('-', '.');
            String exported = packages(jar.getManifest().getMainAttributes().getValue("Export-Package"))
                    .iterator()
                    .next();
            assertNotNull(pages.getEntry("index.html"));
            assertNotNull(pages.getEntry(module + "/" + exported.replace('.', '/') + "/package-summary.html"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics-exporter-prometheus", "metrics-runtime"})
    void whatIsFoundByNameIsReachableInNativeImages(String artifact) throws IOException {
        try (JarFile jar = new JarFile(FOLDER.resolve(artifact + ".jar").toFile())) {
            String file = "META-INF/native-image/dev.gnomon/" + artifact + "/reachability-metadata.json";
            assertTrue(text(jar, file).contains("\"reflection\""));
        }
    }

    @Test
    void theRuntimeBundleAsksForTheIndexesOfOthers() throws IOException {
        try (JarFile jar = new JarFile(FOLDER.resolve("metrics-runtime.jar").toFile())) {
            String required = jar.getManifest().getMainAttributes().getValue("Require-Capability");
            assertTrue(required.contains("osgi.serviceloader=\"dev.gnomon.metrics.index.MetricIndex\""), required);
        }
    }

    /** The modules inherit these from the parent; the BOM has no parent. */
    @ParameterizedTest
    @ValueSource(strings = {"gnomon-parent", "metrics-bom"})
    void aPomSaysWhatARepositoryAsksFor(String artifact) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve(artifact + ".pom").toFile());
        for (String element : Set.of(
                "name", "description", "url", "licenses/license/url", "developers/developer/name", "scm/url")) {
            String value = XPathFactory.newInstance().newXPath().evaluate("/project/" + element, pom);
            assertFalse(value.isBlank(), element);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        assertNotNull(jar.getEntry(name), name);
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The names in a header, without their attributes. */
    private static Set<String> packages(String header) {
        String names = header.replaceAll("\"[^\"]*\"", "").replaceAll(";[^,]*", "");
        return Set.of(names.split(",")).stream().collect(Collectors.toCollection(TreeSet::new));
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package bom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a project manages that imports the BOM, and has no other management. */
class BomTest {
    @Test
    void onlyOurArtifactsAreManaged() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("target/effective-pom.xml"));
        NodeList dependencies = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencyManagement/dependencies/dependency", pom, XPathConstants.NODESET);
        Set<String> managed = new TreeSet<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            managed.add(child(dependencies, i, "groupId") + ":" + child(dependencies, i, "artifactId"));
        }
        assertEquals(
                Set.of(
                        "dev.gnomon:metrics-annotations",
                        "dev.gnomon:metrics-exporter-prometheus",
                        "dev.gnomon:metrics-processor",
                        "dev.gnomon:metrics-runtime"),
                managed);
    }

    private static String child(NodeList dependencies, int index, String name) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(name, dependencies.item(index));
    }
}

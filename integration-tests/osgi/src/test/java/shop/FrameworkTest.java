// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** The published jars as bundles of a running framework, and a bundle with measured types beside them. */
class FrameworkTest {
    private static final Path TARGET = Path.of("target");

    @TempDir
    private Path cache;

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private Framework framework;

    @BeforeEach
    void startTheFramework() throws Exception {
        // As in a container: that of the test sees this project's classes outside of any bundle.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        framework = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache.toString()));
        framework.start();
    }

    @AfterEach
    void stopTheFramework() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Test
    void withoutAMediatorARegistryFindsTheIndexOfTheLoaderItIsGiven() throws Exception {
        start("bundles");
        assertTrue(declared("bundle") > 0);
        assertEquals(0, declared("default"));
        assertEquals(1, requests("bundle"));
        assertEquals(1, requests("default"));
    }

    @Test
    void withAMediatorARegistryFindsTheIndexesOfAllBundles() throws Exception {
        start("mediator", "bundles");
        assertTrue(declared("default") > 0);
        assertEquals(1, requests("default"));
    }

    /** Installs the jars of folders and starts them, and the bundle of this project last. */
    private void start(String... folders) throws Exception {
        List<Bundle> bundles = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> jars = Files.list(TARGET.resolve(folder))) {
                for (Path jar : jars.sorted().toList()) {
                    bundles.add(install(jar));
                }
            }
        }
        bundles.add(install(TARGET.resolve("osgi-1.jar")));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private Bundle install(Path jar) throws Exception {
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    private double declared(String loader) throws Exception {
        return (Double) reference(loader).getProperty("declared");
    }

    private double requests(String loader) throws Exception {
        return framework.getBundleContext().getService(reference(loader)).getAsDouble();
    }

    private ServiceReference<DoubleSupplier> reference(String loader) throws Exception {
        BundleContext context = framework.getBundleContext();
        return context.getServiceReferences(DoubleSupplier.class, "(loader=" + loader + ")")
                .iterator()
                .next();
    }
}

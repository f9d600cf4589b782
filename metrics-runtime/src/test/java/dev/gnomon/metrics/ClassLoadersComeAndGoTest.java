// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gnomon.metrics.vocabulary.NameRules;
import io.prometheus.metrics.config.PrometheusProperties;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application that is unloaded, with the runtime or without it, is kept by no thread that recorded for it. */
class ClassLoadersComeAndGoTest {
    private static final int LOADERS = 5;
    private static final double CALLS = 150;

    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(4);

    /** A thread keeps the classes that were on the stack when it was made, so it must not be an application's. */
    @BeforeEach
    void startTheThreadsOfTheContainer() {
        threads.prestartAllCoreThreads();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void theClassesOfAnApplicationAreUnloadedWhileTheRuntimeStays() throws Exception {
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < LOADERS; i++) {
            dropped.add(runHosted());
        }

        assertCollected(dropped);
    }

    @Test
    void aRuntimeThatIsLoadedAgainIsUnloadedThoughItsThreadsLive() throws Exception {
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < LOADERS; i++) {
            dropped.add(runIsolated());
        }
        // The JDK itself keeps the loader of the record that was the last to be linked, until there is another.
        runIsolated();

        assertCollected(dropped);
        assertThat(threads.submit(() -> true).get()).isTrue();
    }

    private WeakReference<ClassLoader> runHosted() throws Exception {
        ClassLoader loader = new ApplicationLoader();
        assertThat(run(loader)).isEqualTo(CALLS);
        return new WeakReference<>(loader);
    }

    private WeakReference<ClassLoader> runIsolated() throws Exception {
        try (URLClassLoader loader = isolated()) {
            Class<?> again = loader.loadClass(MetricRegistry.class.getName());
            assertThat(again == MetricRegistry.class).isFalse();
            assertThat(run(loader)).isEqualTo(CALLS);
            return new WeakReference<>(loader);
        }
    }

    private double run(ClassLoader loader) throws Exception {
        Class<?> type = loader.loadClass(HostedApplication.class.getName());
        assertThat(type.getClassLoader() == loader).isTrue();
        @SuppressWarnings("unchecked") // Both loaders have the interface from the platform.
        ToDoubleFunction<ExecutorService> application =
                (ToDoubleFunction<ExecutorService>) type.getConstructor().newInstance();
        return application.applyAsDouble(threads);
    }

    private static void assertCollected(List<WeakReference<ClassLoader>> dropped) {
        await().untilAsserted(() -> {
            System.gc();
            assertThat(dropped)
                    .hasSize(LOADERS)
                    .allSatisfy(loader -> assertThat(loader.get()).isNull());
        });
    }

    private static URLClassLoader isolated() {
        URL[] classPath = Stream.of(
                        MetricRegistry.class,
                        HostedApplication.class,
                        NameRules.class,
                        MetricSnapshots.class,
                        PrometheusProperties.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    /** Loads the application's classes itself, and all others as this class does. */
    private static final class ApplicationLoader extends ClassLoader {
        ApplicationLoader() {
            super(ApplicationLoader.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(HostedApplication.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}

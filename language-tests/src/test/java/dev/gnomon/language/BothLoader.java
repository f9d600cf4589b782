// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two programs on one class path. */
final class BothLoader extends ClassLoader {
    private final ClassLoader first;
    private final ClassLoader second;

    BothLoader(ClassLoader first, ClassLoader second) {
        super(BothLoader.class.getClassLoader());
        this.first = first;
        this.second = second;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return first.loadClass(name);
        } catch (ClassNotFoundException e) {
            return second.loadClass(name);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL url = first.getResource(name);
        return url == null ? second.getResource(name) : url;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> urls = new ArrayList<>(Collections.list(first.getResources(name)));
        urls.addAll(Collections.list(second.getResources(name)));
        return Collections.enumeration(urls);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.surface;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the users of a module can name: a line for each exported type, and an indented line for each member. */
final class PublicSurface {
    private final ModuleReference module;
    private final Set<String> exports;

    private PublicSurface(Path location) {
        module = ModuleFinder.of(location).findAll().iterator().next();
        exports = module.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** That of a module on the class path. */
    static PublicSurface of(String module) throws IOException {
        for (URL found : Collections.list(PublicSurface.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream descriptor = found.openStream()) {
                if (ModuleDescriptor.read(descriptor).name().equals(module)) {
                    String location =
                            found.toString().replaceFirst("^jar:", "").replaceFirst("!?/module-info.class$", "");
                    return new PublicSurface(Path.of(URI.create(location)));
                }
            }
        }
        throw new IllegalStateException(module + " is no dependency of the language tests; add it to their pom.xml");
    }

    /** The exported packages. */
    Set<String> exports() {
        return exports;
    }

    String text() throws IOException {
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> load(file.replace('/', '.').replaceFirst("\\.class$", "")))
                    .filter(type -> exports.contains(type.getPackageName()) && isVisible(type))
                    .sorted(Comparator.comparing(Class::getCanonicalName))
                    .flatMap(type -> new TypeSurface(type, this::isHidden).lines())
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** Whether a type is the module's own, and users cannot name it. They can still call what it bequeaths. */
    private boolean isHidden(Class<?> type) {
        boolean isOwn = module.descriptor().packages().contains(type.getPackageName());
        return isOwn && !(exports.contains(type.getPackageName()) && isVisible(type));
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        boolean isNamed = !type.isAnonymousClass() && !type.isLocalClass();
        return isNamed && isVisible(type.getModifiers()) && (around == null || isVisible(around));
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSurface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

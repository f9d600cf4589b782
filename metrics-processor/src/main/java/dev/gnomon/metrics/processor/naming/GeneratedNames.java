// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of generated classes, each from the names of the types it stands for and from nothing else. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /** {@code Outer.Inner} gets {@code Outer_InnerMetricsDecorator}. */
    public static ClassName decorator(ClassName type) {
        return beside(type, "MetricsDecorator");
    }

    /** The Dagger module that binds {@code type} to its decorator. */
    public static ClassName module(ClassName type) {
        return beside(type, "MetricsModule");
    }

    /** The class that records the metric which {@code type} declares. */
    public static ClassName handle(ClassName type) {
        return beside(type, "Handle");
    }

    /** The method of that module: the type's simple name in lower camel case, a keyword with an underscore behind it. */
    public static String binding(ClassName type) {
        String simple = type.simpleName();
        return new NameAllocator().newName(Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
    }

    /** What stands for all {@code types} under a name of its own: the aggregate Dagger module, or a named index. */
    public static ClassName besideAll(Collection<ClassName> types, String simpleName) {
        return ClassName.get(commonPackage(types), simpleName);
    }

    /**
     * The index of all {@code types}. Two compilations whose types share a package, such as a project's sources and its
     * tests, meet on one class path; a digest of the types keeps their indexes apart.
     */
    public static ClassName index(Collection<ClassName> types) {
        String names =
                new TreeSet<>(types).stream().map(ClassName::canonicalName).collect(Collectors.joining("\n"));
        return ClassName.get(commonPackage(types), "GeneratedMetricsIndex_" + digest(names));
    }

    /** The nearest common package; where the types share none, that of the first by name. */
    static String commonPackage(Collection<ClassName> types) {
        String first = new TreeSet<>(types).first().packageName();
        String common = first;
        for (ClassName type : types) {
            while (!isWithin(type.packageName(), common)) {
                common = common.contains(".") ? common.substring(0, common.lastIndexOf('.')) : "";
            }
        }
        boolean someUnnamed = types.stream().anyMatch(type -> type.packageName().isEmpty());
        return common.isEmpty() && !someUnnamed ? first : common;
    }

    private static boolean isWithin(String packageName, String outer) {
        return outer.isEmpty() || packageName.equals(outer) || packageName.startsWith(outer + ".");
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

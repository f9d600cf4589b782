// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.benchmarks.footprint;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The objects of this JVM that are reachable from anywhere, but for two kinds that are the JVM's own and grow by chance:
 * what newer collectors fill gaps between objects with, and the queues of the scheduler of virtual threads, which are as
 * large as the most threads that ever waited in one.
 */
final class LiveHeap {
    private static final Pattern CLASS = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\[?L?jdk\\.internal\\.vm\\.Filler.*|\\[L.*\\.ForkJoinTask;");

    private LiveHeap() {}

    /** Their size in bytes. Collects what is not reachable, twice, so that what waits for its finalization is gone. */
    static long bytes() {
        histogram();
        Matcher line = CLASS.matcher(histogram());
        long bytes = 0;
        while (line.find()) {
            if (!LEFT_OUT.matcher(line.group(2)).matches()) {
                bytes += Long.parseLong(line.group(1));
            }
        }
        if (bytes == 0) {
            throw new IllegalStateException("The class histogram has no classes; run on HotSpot.");
        }
        return bytes;
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("There is no class histogram; run on HotSpot.", e);
        }
    }
}

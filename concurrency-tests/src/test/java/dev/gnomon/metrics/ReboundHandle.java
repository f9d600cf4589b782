// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Decision: the handle of the installed registry is kept in one object with its registry, and replaced as a whole, so
 * that no handle is taken for that of another registry ({@link InstalledHandle}). Registries are their own handles here.
 */
@JCStressTest
@Outcome(id = "own", expect = ACCEPTABLE, desc = "the handle is of the installed registry")
@Outcome(expect = FORBIDDEN, desc = "the handle is of another registry")
@State
public class ReboundHandle {
    private static final MetricRegistry ONE = MetricRegistry.createEmpty();
    private static final MetricRegistry OTHER = MetricRegistry.createEmpty();

    private final InstalledHandle<MetricRegistry> handle = new InstalledHandle<>(registry -> registry);

    @Actor
    public void install() {
        Metrics.install(ONE);
        handle.get();
    }

    @Actor
    public void installAnother() {
        Metrics.install(OTHER);
        handle.get();
    }

    @Arbiter
    public void compare(L_Result r) {
        r.r1 = handle.get() == Metrics.registry() ? "own" : "another's";
    }

    /** Keeps them in two fields. */
    @JCStressTest
    @Outcome(id = "own", expect = ACCEPTABLE, desc = "the handle is of the installed registry")
    @Outcome(expect = ACCEPTABLE_INTERESTING, desc = "the handle is of another registry")
    @State
    public static class Twin {
        private volatile @Nullable MetricRegistry bound;
        private volatile @Nullable MetricRegistry handle;

        @Actor
        public void install() {
            Metrics.install(ONE);
            get();
        }

        @Actor
        public void installAnother() {
            Metrics.install(OTHER);
            get();
        }

        @Arbiter
        public void compare(L_Result r) {
            r.r1 = get() == Metrics.registry() ? "own" : "another's";
        }

        private @Nullable MetricRegistry get() {
            MetricRegistry registry = Metrics.registry();
            if (bound != registry) {
                handle = registry;
                bound = registry;
            }
            return handle;
        }
    }
}

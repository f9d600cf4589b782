// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the static methods of a generated handle record into: the handle of the {@linkplain Metrics#install installed}
 * registry, made when it is first asked for and kept until another registry is installed.
 *
 * <p>Where the registry refuses the metric, because another one has its name, what is recorded goes nowhere, and each
 * time is counted in {@code metrics_validation_errors_total} and logged a bounded number of times; so does what is
 * recorded for the first time after the registry was closed, which nobody could read.
 *
 * <p>Thread-safe. To find the handle takes two volatile reads, no lock, and allocates nothing, but for the first time
 * and where the metric is refused. Nothing is thrown.
 *
 * @param <H> the handle of one registry, which may be used by any thread
 */
public final class InstalledHandle<H> {
    private final Function<MetricRegistry, H> maker;
    private volatile @Nullable Binding<H> binding;
    private volatile @Nullable H unread;

    /** @param maker makes the handle of a registry, or throws where the registry refuses the metric */
    public InstalledHandle(Function<MetricRegistry, H> maker) {
        this.maker = maker;
    }

    /** The handle of the installed registry; one that nobody reads where that registry refuses the metric. */
    public H get() {
        Binding<H> known = binding;
        MetricRegistry registry = Metrics.registry();
        return known != null && known.registry == registry ? known.handle : bind(registry);
    }

    /** Does with the handle what a registry may refuse, such as to register a callback; a refusal is counted. */
    public void attempt(Consumer<? super H> change) {
        try {
            change.accept(get());
        } catch (RuntimeException refused) {
            Metrics.registry().refuse(refused);
        }
    }

    private H bind(MetricRegistry registry) {
        try {
            H made = maker.apply(registry);
            binding = new Binding<>(registry, made);
            return made;
        } catch (RuntimeException refused) {
            // Not kept: the metric in its way may be unregistered.
            registry.refuse(refused);
            return unread();
        }
    }

    private H unread() {
        H found = unread;
        if (found == null) {
            found = maker.apply(MetricRegistry.createUnread());
            unread = found;
        }
        return found;
    }

    private record Binding<H>(MetricRegistry registry, H handle) {}
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What bodies end with, and what becomes of it later: stages that complete, publishers that are subscribed to. */
final class Results {
    private final Random random;
    private final Choices choose;
    private final History history;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Published> publications = new ArrayList<>();
    private final List<Publication.Watcher> watchers = new ArrayList<>();

    Results(Random random, History history) {
        this.random = random;
        this.choose = new Choices(random);
        this.history = history;
    }

    /** How the body of a method ends that returns this type. */
    Ending ending(Class<?> type) {
        if (choose.one(3)) {
            return Ending.throwing(Failures.any(random));
        }
        if (Publication.isOne(type)) {
            return choose.one(10) ? Ending.returning(null) : Ending.publishing(new Publication(), type);
        }
        if (!CompletionStage.class.isAssignableFrom(type)) {
            return Ending.returning(Values.of(type));
        }
        return choose.one(10) ? Ending.returning(null) : Ending.later(stage(type));
    }

    private Stage stage(Class<?> type) {
        List<Stage> known = stages.stream()
                .filter(stage -> type.isInstance(stage.returned()))
                .toList();
        Stage stage = !known.isEmpty() && choose.one(3) ? choose.from(known) : Stage.of(type, random);
        if (!stages.contains(stage)) {
            stages.add(stage);
        }
        if (choose.one(4)) {
            stage.settle(random);
        }
        return stage;
    }

    /**
     * Keeps a publisher that may be subscribed to.
     *
     * @param given what the caller of the body got
     * @param begin begins a call for a subscription, if that is measured
     */
    void add(Publication publication, Object given, Supplier<? extends @Nullable RunningCall> begin) {
        publications.add(new Published(publication, given, begin));
    }

    /** Has any stage complete; answers whether there was one. */
    boolean settle() {
        if (stages.isEmpty()) {
            return false;
        }
        Stage stage = choose.from(stages);
        history.note(0, "stage " + stages.indexOf(stage) + " is " + stage.settle(random));
        return true;
    }

    /** Subscribes to any publisher; answers whether there was one. */
    boolean subscribe(int depth) {
        if (publications.isEmpty()) {
            return false;
        }
        Published published = choose.from(publications);
        history.note(depth, "publisher " + publications.indexOf(published) + " is subscribed to");
        watchers.add(published
                .publication()
                .watch(published.given(), published.begin().get()));
        return true;
    }

    /** Ends any subscription; answers whether there was one. */
    boolean endSubscription() {
        if (watchers.isEmpty()) {
            return false;
        }
        Publication.Watcher watcher = watchers.remove(random.nextInt(watchers.size()));
        history.note(0, "a subscription is " + watcher.end(random));
        return true;
    }

    /** What somebody may subscribe to. */
    private record Published(Publication publication, Object given, Supplier<? extends @Nullable RunningCall> begin) {}
}

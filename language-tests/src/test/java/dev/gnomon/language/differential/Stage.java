// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stage that random methods return, and what the reference waits for it with. */
final class Stage {
    private final CompletableFuture<Object> source;
    private final CompletionStage<?> returned;
    private final List<Consumer<@Nullable Throwable>> waiting = new ArrayList<>();
    private boolean ended;
    private @Nullable Throwable failure;

    private Stage(CompletableFuture<Object> source, CompletionStage<?> returned) {
        this.source = source;
        this.returned = returned;
    }

    /** A new stage of the class {@code type} or of a subtype. */
    static Stage of(Class<?> type, Random random) {
        if (type == Task.class || random.nextInt(4) == 0) {
            Task<Object> task = new Task<>();
            return new Stage(task, task);
        }
        CompletableFuture<Object> source = new CompletableFuture<>();
        if (type == CompletableFuture.class) {
            return new Stage(source, random.nextBoolean() ? source : source.thenApply(result -> result));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Stage(source, source.minimalCompletionStage());
            case 1 -> new Stage(source, source.thenCompose(CompletableFuture::completedFuture));
            case 2 -> refusing();
            default -> new Stage(source, source);
        };
    }

    /** A stage that cannot be observed, which is a failure of the call. */
    private static Stage refusing() {
        CompletableFuture<Object> source = new CompletableFuture<>() {
            @Override
            public CompletableFuture<Object> whenComplete(BiConsumer<? super Object, ? super Throwable> action) {
                throw new UnsupportedOperationException("this stage tells nobody");
            }
        };
        Stage stage = new Stage(source, source);
        stage.ended(new UnsupportedOperationException());
        return stage;
    }

    CompletionStage<?> returned() {
        return returned;
    }

    /** Has {@code call} told of the end of the stage, at once if it has come. */
    void whenEnded(Consumer<@Nullable Throwable> call) {
        if (ended) {
            call.accept(failure);
        } else {
            waiting.add(call);
        }
    }

    /** Completes the stage in one of all ways; a second time nothing happens. */
    String settle(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> {
                // A minimal stage has a future's class and refuses its methods.
                if (returned.getClass() == CompletableFuture.class) {
                    returned.toCompletableFuture().cancel(true);
                } else {
                    source.cancel(false);
                }
                ended(new CancellationException());
                return "cancelled";
            }
            case 1 -> {
                Throwable thrown = Failures.any(random);
                source.completeExceptionally(thrown);
                ended(thrown);
                return "failed with " + thrown;
            }
            default -> {
                source.complete("done");
                ended(null);
                return "completed";
            }
        }
    }

    private void ended(@Nullable Throwable with) {
        if (!ended) {
            ended = true;
            failure = with;
            waiting.forEach(call -> call.accept(with));
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import dev.gnomon.metrics.call.FailureKinds;
import org.jspecify.annotations.Nullable;

/**
 * A call that lasts as long as a subscription to what a method returned. It has begun, and ends once, however often it is
 * told and by which threads; of ends that come together, one counts.
 *
 * <p>Thread-safe, never throws. An end takes a lock for as long as it takes to say that it is the first.
 */
public final class MeasuredSubscription {
    private final CallRecorder recorder;
    private final long start;

    private boolean ended;

    MeasuredSubscription(CallRecorder recorder) {
        this.recorder = recorder;
        this.start = recorder.start();
    }

    /** Ends the call: the publisher completed. */
    public void success() {
        end(FailureKinds.SUCCESS);
    }

    /** Ends the call: the publisher failed, which means the same as for {@link CallRecorder#failure}. */
    public void failure(@Nullable Throwable failure) {
        end(recorder.kindOf(failure));
    }

    /** Ends the call: the subscriber cancelled. */
    public void cancelled() {
        end(FailureKinds.CANCELLED);
    }

    private void end(int kind) {
        // Of all ways to say it once the one that needs no stack.
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        recorder.end(start, kind);
    }
}

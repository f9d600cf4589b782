// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Which of the calls that a thread is inside of is the innermost, as far as their bodies add labels to them. A call that
 * takes no labels is not kept, it only hides those around it while it lasts.
 *
 * <p>For the current thread each. A thread refers to a frame only while it is inside the call, so that it keeps neither
 * this library in memory nor the application.
 */
final class CallFrames {
    private static final ThreadLocal<@Nullable Frame> INNERMOST = new ThreadLocal<>();

    private CallFrames() {}

    /** A thread's stay in a call, or, once it has left that, its next one. For that thread. */
    static final class Frame {
        private final CallScope scope;
        private @Nullable Frame outer;

        /** How many calls without labels the thread is inside of, within this one. */
        private int hiding;

        Frame(CallScope scope) {
            this.scope = scope;
        }

        /** The call, unless another hides it. */
        @Nullable
        CallScope visible() {
            return hiding == 0 ? scope : null;
        }

        /** The call, if another hides it. */
        @Nullable
        CallScope hidden() {
            return hiding == 0 ? null : scope;
        }
    }

    /** Enters a call, which stays the innermost until it is left. */
    static void enter(Frame frame) {
        // That calls hide others was said before what was called was made, and is seen from here on, however the thread
        // came by that. Free on x86.
        VarHandle.acquireFence();
        frame.outer = INNERMOST.get();
        frame.hiding = 0;
        INNERMOST.set(frame);
    }

    /**
     * Leaves a call, and those inside of it that nobody left; answers {@code false} and does nothing on another thread, or a
     * second time.
     */
    static boolean leave(Frame left) {
        Frame frame = INNERMOST.get();
        while (frame != null && frame != left) {
            frame = frame.outer;
        }
        if (frame == null) {
            return false;
        }
        // Not remove(): the next call would have to make the entry again, and an empty one keeps nothing.
        INNERMOST.set(frame.outer);
        frame.outer = null;
        return true;
    }

    /** Hides the innermost call until {@link #unhide}, if there is one. */
    static void hide() {
        Frame frame = INNERMOST.get();
        if (frame != null) {
            frame.hiding++;
        }
    }

    /** Ends one {@link #hide}; does nothing if the thread has left what was hidden. */
    static void unhide() {
        Frame frame = INNERMOST.get();
        if (frame != null && frame.hiding > 0) {
            frame.hiding--;
        }
    }

    /** The innermost stay; nothing outside of all calls. */
    static @Nullable Frame innermost() {
        return INNERMOST.get();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.example.receipts;

import dev.gnomon.metrics.annotation.Metered;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// @start region="composed"
/** Marks a method that handles an event quickly. */
@Metered(buckets = {0.0001, 0.001, 0.01, 0.1, 1})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface EventHandler {
    /** The event; sets the element of the same name of {@link Metered}. */
    String event();
}
// @end

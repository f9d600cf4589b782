// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Result files and the page that shows them. In come JMH's results and the weights of memory; out go one file per run,
 * with the machine, the JDK and the commit, and from the committed files {@code docs/performance.md} with its charts. No
 * number stands in the page that is not in a file, and nothing is measured here.
 */
@NullMarked
package dev.gnomon.benchmarks.report;

import org.jspecify.annotations.NullMarked;

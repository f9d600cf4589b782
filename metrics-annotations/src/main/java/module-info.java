// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
/** The words a user writes, and the rule book that compiler and runtime both apply. */
module dev.gnomon.metrics.annotations {
    requires static org.jspecify;
    requires static jakarta.inject;

    exports dev.gnomon.metrics.annotation;
    exports dev.gnomon.metrics.vocabulary;
}

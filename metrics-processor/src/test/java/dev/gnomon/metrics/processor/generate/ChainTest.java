// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final ClassName CALL = ClassName.get("dev.gnomon.metrics.definition", "CallDefinition");

    @Test
    void aShortChainStandsOnOneLine() {
        assertThat(chain("ping").valueOf(40).toString()).endsWith("CallDefinition.action(\"ping\").prefix(\"shop_\")");
    }

    @Test
    void aLongChainHasALineForEachCall() {
        String[] lines = chain("x".repeat(80)).valueOf(40).toString().split("\n", -1);
        assertThat(lines).hasSize(2);
        assertThat(lines[1].strip()).isEqualTo(".prefix(\"shop_\")");
    }

    @Test
    void theLineMayBeFilledToItsLastColumn() {
        String written = "CallDefinition.action(\"ping\").prefix(\"shop_\")";
        assertThat(chain("ping").valueOf(120 - written.length()).toString()).doesNotContain("\n");
        assertThat(chain("ping").valueOf(121 - written.length()).toString()).contains("\n");
    }

    @Test
    void aPackageWithinALiteralIsNotShortened() {
        String name = "app.shop.Orders";
        int literal = "CallDefinition.action(\"\").prefix(\"shop_\")".length() + name.length();
        assertThat(chain(name).valueOf(121 - literal).toString()).contains("\n");
    }

    private static Chain chain(String action) {
        return new Chain("$T.action($S)", CALL, action).call(".prefix($S)", "shop_");
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Export;
import dev.gnomon.metrics.fault.Fault.Invalid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    private final Log log = Log.open();
    private final FaultLog faults = new FaultLog();

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void everyFaultOfARegistryIsThereAtZero() {
        List<Fault> shown = new ArrayList<>();
        faults.forEach((fault, count) -> {
            shown.add(fault);
            assertThat(count).isZero();
        });

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Invalid.values(), Exhausted.values(), Fault.Callback.values())
                                .flatMap(Stream::<Fault>of)
                                .toList());
    }

    @Test
    void eachMessageIsLoggedOnceAndEachFaultIsCounted() {
        faults.report(Invalid.NAME, "The name \"a\nb\" is refused.");
        faults.report(Invalid.NAME, "The name \"a\nb\" is refused.");
        faults.report(Exhausted.METRICS, "x".repeat(10_000));
        faults.count(Invalid.NEGATIVE);

        assertThat(FaultCounts.of(faults))
                .containsOnly(
                        Map.entry(Invalid.NAME, 2.0),
                        Map.entry(Exhausted.METRICS, 1.0),
                        Map.entry(Invalid.NEGATIVE, 1.0));
        assertThat(log.messages()).containsExactly("The name \"a?b\" is refused.", "x".repeat(500) + "...");
    }

    @Test
    void aProgramThatFailsInALoopDoesNotFillTheLog() {
        for (int i = 0; i < 1_000; i++) {
            faults.report(Invalid.CONFLICT, "Conflict " + i);
        }

        assertThat(FaultCounts.of(faults, Invalid.CONFLICT)).isEqualTo(1_000);
        assertThat(log.messages()).hasSize(20).last().asString().contains("metrics_validation_errors_total");
    }

    @Test
    void aLoggerThatFailsFailsNobodyElse() {
        log.close();
        Log broken = Log.open(message -> {
            throw new IllegalStateException("no disk");
        });
        try {
            faults.report(Invalid.NAME, "The name is refused.");
        } finally {
            broken.close();
        }

        assertThat(FaultCounts.of(faults, Invalid.NAME)).isEqualTo(1);
    }

    @Test
    void programmingErrorsAndNoOthersAreThrownOnRequest() {
        EnumSet<Invalid> thrown = EnumSet.of(Invalid.MISSING, Invalid.UNDECLARED_LABEL);
        faults.setThrowing(true);
        for (Invalid fault : Invalid.values()) {
            if (thrown.contains(fault)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> faults.report(fault, "Said " + fault))
                        .withMessage("Said " + fault);
            } else {
                faults.report(fault, "Said " + fault);
            }
            assertThat(FaultCounts.of(faults, fault)).isEqualTo(1);
        }
        faults.report(Exhausted.LABEL_VALUES, "A limit is not thrown.");
        faults.setThrowing(false);
        faults.report(Invalid.MISSING, "A duration is null.");

        assertThat(FaultCounts.of(faults, Invalid.MISSING)).isEqualTo(2);
    }

    @Test
    void exportsAreCountedByExporterAndTypeOfError() {
        faults.report(new Export("otlp", "timeout"), "The collector did not answer.");
        faults.count(new Export("otlp", "timeout"));
        faults.count(new Export("statsd", "unreachable"));

        assertThat(FaultCounts.of(faults))
                .containsOnly(
                        Map.entry(new Export("otlp", "timeout"), 2.0),
                        Map.entry(new Export("statsd", "unreachable"), 1.0));
        assertThat(new Export("otlp", "timeout").metric().name()).isEqualTo("metrics_export_errors_total");
        assertThat(log.messages()).containsExactly("The collector did not answer.");
    }

    @Test
    void anExporterThatMakesUpTypesOfErrorsMakesNoMoreThanABoundedNumberOfSeries() {
        int more = 50;
        for (int i = 0; i < FaultLog.MAX_EXPORT_FAULTS + more; i++) {
            faults.count(new Export("otlp", "error " + i));
        }

        assertThat(FaultCounts.of(faults))
                .hasSize(FaultLog.MAX_EXPORT_FAULTS + 1)
                .containsEntry(new Export("other", "other"), (double) more);
    }
}

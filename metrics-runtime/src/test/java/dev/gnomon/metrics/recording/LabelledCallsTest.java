// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.fault.Fault.Exhausted;
import dev.gnomon.metrics.fault.Fault.Invalid;
import dev.gnomon.metrics.fault.FaultCounts;
import dev.gnomon.metrics.fault.FaultLog;
import dev.gnomon.metrics.fault.Log;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelledCallsTest {
    private static final LabelDefinition COIN = LabelDefinition.closed("coin", Coin.values());
    private static final LabelDefinition PAID = LabelDefinition.ofBoolean("paid");
    private static final LabelDefinition TENANT = LabelDefinition.open("tenant", 2);

    private final Log log = Log.open();
    private final FaultLog faults = new FaultLog();

    @AfterEach
    void stopListening() {
        log.close();
    }

    private enum Coin {
        CENT,
        EURO {
            @Override
            public String toString() {
                return "not the name";
            }
        }
    }

    @Test
    void aClosedSetIsThereAtZeroBeforeTheFirstCall() {
        ServiceRecorder service = service(pay(COIN, PAID));

        assertThat(ended(service).keySet())
                .containsExactlyInAnyOrder(
                        List.of("none", "none"),
                        List.of("none", "false"),
                        List.of("none", "true"),
                        List.of("CENT", "none"),
                        List.of("CENT", "false"),
                        List.of("CENT", "true"),
                        List.of("EURO", "none"),
                        List.of("EURO", "false"),
                        List.of("EURO", "true"));
        assertThat(ended(service).values()).containsOnly(0L);
    }

    @Test
    void anOpenLabelHasASeriesFromItsFirstCall() {
        ServiceRecorder service = service(pay(TENANT));
        assertThat(ended(service)).isEmpty();

        CallRecorder a = calls(service).labelValues("a");
        long start = a.begin();
        assertThat(Recorders.read(service).active()).isEqualTo(1);
        a.success(start);

        assertThat(ended(service)).containsExactly(Map.entry(List.of("a"), 1L));
    }

    @Test
    void indexesAndNamesMeanTheSameSeries() {
        LabelledCalls one = calls(service(pay(COIN)));
        LabelledCalls two = calls(service(pay(COIN, PAID)));
        LabelledCalls three = calls(service(pay(COIN, PAID, LabelDefinition.closed("size", "s", "m", "l"))));

        assertThat(one.atIndexes(LabelValues.index(Coin.EURO))).isSameAs(one.labelValues(LabelValues.of(Coin.EURO)));
        assertThat(one.atIndexes(LabelValues.index((Coin) null))).isSameAs(one.labelValues("none"));
        assertThat(two.atIndexes(LabelValues.index(Coin.CENT), LabelValues.index(true)))
                .isSameAs(two.labelValues("CENT", "true"));
        assertThat(three.atIndexes(2, 1, 0)).isSameAs(three.labelValues("EURO", "false", "s"));
        assertThat(three.atIndexes(new int[] {2, 1, 0})).isSameAs(three.atIndexes(2, 1, 0));
        assertThat(three.labelValues(new String[] {"EURO", "false", "s"})).isSameAs(three.atIndexes(2, 1, 0));
    }

    @Test
    void anEnumMayHaveAConstantNamedNone() {
        enum Tier {
            none,
            gold
        }
        ServiceRecorder service = service(pay(LabelDefinition.closed("tier", Tier.values())));

        calls(service).atIndexes(LabelValues.index((Tier) null)).begin();
        calls(service).atIndexes(LabelValues.index(Tier.none)).begin();

        assertThat(ended(service).keySet()).containsExactlyInAnyOrder(List.of("none"), List.of("gold"));
        assertThat(Recorders.read(service).active()).isEqualTo(2);
    }

    @Test
    void aValueOverTheMaximumIsOtherAndTheOtherLabelsStay() {
        ServiceRecorder service = service(pay(TENANT, PAID));
        for (String tenant : List.of("a", "b", "c", "d")) {
            CallRecorder call = calls(service).labelValues(tenant, "true");
            call.success(call.begin());
        }

        assertThat(ended(service))
                .containsOnly(
                        Map.entry(List.of("a", "true"), 1L),
                        Map.entry(List.of("b", "true"), 1L),
                        Map.entry(List.of("other", "true"), 2L));
        assertThat(log.messages()).singleElement().asString().contains("\"tenant\"", "\"pay\"", "\"Shop\"");
        assertThat(FaultCounts.of(faults)).containsOnly(Map.entry(Exhausted.LABEL_VALUES, 2.0));
    }

    @Test
    void aCombinationOverTheLimitIsRecordedUnderOtherAlone() {
        ServiceRecorder service = service(pay(LabelDefinition.open("tenant")));
        for (int i = 0; i < LabelledCalls.MAX_SERIES + 5; i++) {
            CallRecorder call = calls(service).labelValues("t" + i);
            call.success(call.begin());
        }

        assertThat(ended(service)).hasSize(LabelledCalls.MAX_SERIES + 1).containsEntry(List.of("other"), 5L);
        assertThat(Recorders.read(service).ended()).isEqualTo(LabelledCalls.MAX_SERIES + 5);
        assertThat(log.messages()).singleElement().asString().contains("10000 label combinations");
        assertThat(FaultCounts.of(faults)).containsOnly(Map.entry(Exhausted.LABEL_COMBINATIONS, 5.0));
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without null checking pass.
    void whatNoLabelCanHaveIsOther() {
        ServiceRecorder service = service(pay(COIN, TENANT));
        LabelledCalls calls = calls(service);
        CallRecorder other = calls.labelValues("other", "a");

        assertThat(calls.labelValues("DOLLAR", "a")).isSameAs(other);
        assertThat(calls.labelValues(null, "a")).isSameAs(other);
        assertThat(calls.labelValues("CENT", "x".repeat(257))).isSameAs(calls.labelValues("CENT", "other"));
        assertThat(log.messages()).hasSize(1);
        assertThat(FaultCounts.of(faults)).containsOnly(Map.entry(Invalid.LABELS, 3.0));
        LabelledCalls closed = calls(service(pay(COIN)));
        assertThat(closed.atIndexes(7)).isSameAs(closed.labelValues("other")).isSameAs(closed.atIndexes(-1));
    }

    @Test
    void callsThatDoNotFitTheLabelsAreRefused() {
        LabelledCalls closed = calls(service(pay(COIN)));
        LabelledCalls open = calls(service(pay(TENANT)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.atIndexes(0, 1))
                .withMessageContaining("2 label values");
        assertThatIllegalArgumentException().isThrownBy(() -> closed.labelValues("a", "b", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> open.atIndexes(0)).withMessageContaining("\"pay\"");
    }

    @Test
    void theServiceIsTheSumOverAllSeries() {
        CallDefinition ping = CallDefinition.request("ping");
        CallDefinition pay = pay(COIN).buckets(1);
        ServiceRecorder service = Recorders.service(
                ServiceDefinition.of("Shop", "app.Shop").buckets(10).calls(pay, ping), faults);
        LabelledCalls calls = service.calls(pay);

        end(calls.atIndexes(1), 5);
        end(calls.atIndexes(2), 30);
        end(service.call(ping), 0);
        calls.atIndexes(0).begin();
        calls.atIndexes(1).failure(calls.atIndexes(1).begin(), null);

        ServiceReading reading = Recorders.read(service);
        assertThat(reading.ended()).isEqualTo(4);
        assertThat(reading.failures()).isEqualTo(1);
        assertThat(reading.active()).isEqualTo(1);
        assertThat(reading.responseTime().counts()).containsExactly(3L, 1L);
    }

    @Test
    void aServiceGivesEachSortOfCallItsOwnRecorders() {
        CallDefinition plain = CallDefinition.action("plain");
        CallDefinition labelled = CallDefinition.action("labelled").labels(COIN);
        CallDefinition scoped = CallDefinition.action("scoped").labels(COIN).bodyLabels("tier");
        ServiceRecorder service = service(plain, labelled, scoped);

        assertThat(service.call(plain)).isSameAs(service.call(plain));
        assertThat(service.calls(labelled)).isSameAs(service.calls(labelled));
        assertThat(service.scopes(scoped)).isSameAs(service.scopes(scoped));
        assertThatIllegalArgumentException().isThrownBy(() -> service.call(labelled));
        assertThatIllegalArgumentException().isThrownBy(() -> service.call(scoped));
        assertThatIllegalArgumentException().isThrownBy(() -> service.calls(plain));
        assertThatIllegalArgumentException().isThrownBy(() -> service.calls(scoped));
        assertThatIllegalArgumentException().isThrownBy(() -> service.scopes(labelled));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.calls(labelled.labels(PAID)))
                .withMessageContaining("app.Shop");
    }

    private static CallDefinition pay(LabelDefinition... labels) {
        return CallDefinition.action("pay").labels(labels);
    }

    private ServiceRecorder service(CallDefinition... calls) {
        return Recorders.service(ServiceDefinition.of("Shop", "app.Shop").calls(calls), faults);
    }

    private static LabelledCalls calls(ServiceRecorder service) {
        return service.calls(service.definition().calls().get(0));
    }

    private static Map<List<String>, Long> ended(ServiceRecorder service) {
        return Recorders.read(service).calls().stream()
                .collect(Collectors.toMap(CallReading::labelValues, CallReading::ended));
    }

    private static void end(CallRecorder call, long seconds) {
        call.begin();
        call.success(System.nanoTime() - TimeUnit.SECONDS.toNanos(seconds));
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.reading.ServiceReading;
import dev.gnomon.metrics.storage.Storage;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallRecorderTest {
    private static final CallDefinition CALL =
            CallDefinition.action("load").errors(IOException.class).buckets(1, 60);

    private final CallRecorder recorder = Recorders.make(List.of(10.0, 60.0), CALL, Storage.SHARDED);

    @Test
    void aCallThatRunsIsActiveAndNoRequestYet() {
        recorder.begin();

        assertThat(recorder.read().active()).isEqualTo(1);
        assertThat(recorder.read().ended()).isZero();
    }

    @Test
    void eachEndIsOneRequestOfItsOutcome() {
        recorder.success(recorder.begin());
        recorder.success(recorder.begin());
        recorder.failure(recorder.begin(), new IOException());
        recorder.cancelled(recorder.begin());

        CallReading reading = recorder.read();
        assertThat(reading.ended(Outcome.SUCCESS)).isEqualTo(2);
        assertThat(reading.ended(Outcome.FAILURE)).isEqualTo(1);
        assertThat(reading.ended(Outcome.CANCELLED)).isEqualTo(1);
        assertThat(reading.errors()).containsEntry("IOException", 1L).containsEntry("other", 0L);
        assertThat(reading.active()).isZero();
    }

    @Test
    void theDurationIncludesEveryOutcomeInTheBucketsOfActionAndService() {
        end(startedAgo(0), Outcome.SUCCESS);
        end(startedAgo(5), Outcome.FAILURE);
        end(startedAgo(30), Outcome.CANCELLED);
        end(startedAgo(100), Outcome.SUCCESS);

        CallReading reading = recorder.read();
        assertThat(reading.duration().counts()).containsExactly(1L, 2L, 1L);
        assertThat(reading.responseTime().counts()).containsExactly(2L, 1L, 1L);
        assertThat(reading.duration().sum())
                .isCloseTo(135, within(5.0))
                .isEqualTo(reading.responseTime().sum());
    }

    @Test
    void aStartInTheFutureCountsAsNoTime() {
        recorder.begin();
        recorder.success(System.nanoTime() + TimeUnit.HOURS.toNanos(1));

        assertThat(recorder.read().duration().sum()).isZero();
        assertThat(recorder.read().duration().counts()).containsExactly(1L, 0L, 0L);
    }

    @Test
    void aReadingStaysAsItWas() {
        CallReading before = recorder.read();
        recorder.success(recorder.begin());

        assertThat(before.started()).isZero();
        assertThat(before.ended()).isZero();
    }

    @Test
    void theServiceIsTheSumOfTheCallsThatAreRequests() {
        CallDefinition action = CallDefinition.action("load").buckets(3);
        CallDefinition request = CallDefinition.request("ping");
        CallDefinition internal = CallDefinition.action("refresh").request(false);
        ServiceRecorder service = Recorders.service(
                ServiceDefinition.of("Store", "app.Store").buckets(10).calls(action, request, internal));

        service.call(action).success(service.call(action).begin());
        service.call(request).failure(service.call(request).begin(), null);
        service.call(request).begin();
        service.call(internal).success(service.call(internal).begin());
        service.call(internal).begin();

        ServiceReading reading = Recorders.read(service);
        assertThat(reading.ended()).isEqualTo(2);
        assertThat(reading.failures()).isEqualTo(1);
        assertThat(reading.active()).isEqualTo(1);
        assertThat(reading.responseTime().bounds()).containsExactly(10.0);
        assertThat(reading.responseTime().counts()).containsExactly(2L, 0L);
    }

    @Test
    void aServiceKnowsNoCallBeyondItsDefinition() {
        ServiceRecorder service =
                Recorders.service(ServiceDefinition.of("Store", "app.Store").calls(CallDefinition.action("load")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.call(CallDefinition.action("save")))
                .withMessageContaining("app.Store")
                .withMessageContaining("save");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.call(CallDefinition.action("load").prefix("other_")));
    }

    private void end(long start, Outcome outcome) {
        recorder.begin();
        switch (outcome) {
            case SUCCESS -> recorder.success(start);
            case FAILURE -> recorder.failure(start, new IOException());
            case CANCELLED -> recorder.cancelled(start);
        }
    }

    private static long startedAgo(long seconds) {
        return System.nanoTime() - TimeUnit.SECONDS.toNanos(seconds);
    }
}

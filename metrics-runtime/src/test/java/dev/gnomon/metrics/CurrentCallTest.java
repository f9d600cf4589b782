// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.reading.CallReading;
import dev.gnomon.metrics.recording.CallScope;
import dev.gnomon.metrics.recording.MeasuredSubscription;
import dev.gnomon.metrics.recording.Recorders;
import dev.gnomon.metrics.vocabulary.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Labels that the body of a method adds to its call. */
class CurrentCallTest extends LabelledShop {
    @Test
    void aCallEndsInTheSeriesOfTheLabelsThatItsBodyAdded() {
        CallScope call = service.scopes(RATE).begin();
        assertThat(active()).containsEntry(List.of("unknown"), 1L);

        Metrics.addLabel("tier", "free");
        Metrics.addLabel("tier", "gold");
        assertThat(active()).containsEntry(List.of("unknown"), 1L);
        call.success();

        assertThat(ended()).containsEntry(List.of("unknown"), 0L).containsEntry(List.of("gold"), 1L);
        assertNothingRuns();
    }

    @Test
    void aLabelThatIsNeverSetIsUnknownAndNullIsNone() {
        service.scopes(PAY).begin("true").success();
        CallScope call = service.scopes(PAY).begin("false");
        Metrics.addLabel("region", null);
        call.success();

        assertThat(ended())
                .containsEntry(List.of("true", "unknown", "unknown"), 1L)
                .containsEntry(List.of("false", "unknown", "none"), 1L);
        assertNothingRuns();
    }

    @Test
    void theServiceCountsACallOnceWhateverItsLabels() {
        CallScope call = service.scopes(RATE).begin();
        assertThat(Recorders.read(service).active()).isEqualTo(1);
        Metrics.addLabel("tier", "gold");
        call.failure(new IOException());

        assertThat(Recorders.read(service).active()).isZero();
        assertThat(Recorders.read(service).ended()).isEqualTo(1);
        assertThat(Recorders.read(service).failures()).isEqualTo(1);
        assertThat(Recorders.read(service).responseTime().count()).isEqualTo(1);
    }

    @Test
    void everyEndMeansWhatItMeansWithoutLabels() {
        service.scopes(RATE).begin().failure(new CompletionException(new IOException()));
        service.scopes(RATE).begin().failure(new CancellationException());
        service.scopes(RATE).begin().failure(new StackOverflowError());
        service.scopes(RATE).begin().failure(null);
        service.scopes(RATE).begin().success();

        CallReading reading = Recorders.read(service).calls().get(0);
        assertThat(reading.errors())
                .containsEntry("IOException", 1L)
                .containsEntry("Error", 1L)
                .containsEntry("other", 1L);
        assertThat(reading.ended(Outcome.CANCELLED)).isEqualTo(1);
        assertThat(reading.ended(Outcome.SUCCESS)).isEqualTo(1);
        assertNothingRuns();
    }

    @Test
    void aCallThatIsToldOfTwoEndsEndsOnce() {
        CallScope call = service.scopes(RATE).begin();
        Metrics.addLabel("tier", "gold");
        call.success();
        call.failure(new IOException());
        call.success();

        assertThat(Recorders.read(service).ended()).isEqualTo(1);
        assertNothingRuns();
    }

    @Test
    void eachCallSeesOnlyItsOwnLabels() {
        CallScope outer = service.scopes(PAY).begin("true");
        CallScope inner = service.scopes(RATE).begin();
        Metrics.addLabel("tier", "inner");
        Metrics.addLabel("region", "lost");
        inner.success();
        Metrics.addLabel("tier", "outer");
        outer.success();

        assertThat(ended()).containsEntry(List.of("inner"), 1L).containsEntry(List.of("true", "outer", "unknown"), 1L);
        assertUndeclared(1);
    }

    @Test
    void aCallWithoutLabelsHidesThoseAroundIt() {
        CallScope outer = service.scopes(RATE).begin();
        for (CallDefinition plain : List.of(PLAIN, SAMPLED)) {
            long returned = service.call(plain).begin();
            Metrics.addLabel("tier", "lost");
            service.call(plain).success(returned);
            long failed = service.call(plain).begin();
            Metrics.addLabel("tier", "lost");
            service.call(plain).failure(failed, new IOException());
            long gone = service.call(plain).begin();
            Metrics.addLabel("tier", "lost");
            service.call(plain).cancelled(gone);
            long complete = service.call(plain).begin();
            Metrics.addLabel("tier", "lost");
            service.call(plain).observe(complete, CompletableFuture.completedFuture("done"));
        }
        assertUndeclared(8);

        long running = service.call(PLAIN).begin();
        CompletableFuture<String> stage = service.call(PLAIN).observe(running, new CompletableFuture<>());
        MeasuredSubscription subscription = service.call(PLAIN).subscribed();
        Metrics.addLabel("tier", "gold");
        stage.complete("done");
        subscription.success();
        Metrics.addLabel("tier", "platinum");
        outer.success();

        assertThat(ended()).containsEntry(List.of("platinum"), 1L);
        assertUndeclared(8);
    }

    @Test
    void aCallThatNobodyEndedIsLeftWithTheOneAroundIt() {
        CallScope outer = service.scopes(RATE).begin();
        service.scopes(PAY).begin("true");
        outer.success();
        Metrics.addLabel("tier", "lost");

        assertUndeclared(1);
    }

    @Test
    void whatIsNotDeclaredIsCountedAndThrownOnRequest() {
        Metrics.addLabel("tier", "gold");
        CallScope call = service.scopes(RATE).begin();
        Metrics.addLabel("teir", "gold");
        assertUndeclared(2);

        registry.throwErrors(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.addLabel("teir", "gold"))
                .withMessageContaining("\"teir\"")
                .withMessageContaining("[tier]")
                .withMessageContaining("\"rate\"");
        CallLabels labels = Metrics.currentCall();
        call.success();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labels.addLabel("tier", "gold"))
                .withMessageContaining("ended");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metrics.addLabel("tier", "gold"))
                .withMessageContaining("there is none");
        assertUndeclared(5);
        registry.throwErrors(false);
        Metrics.addLabel("tier", "gold");
    }

    @Test
    void valuesOverTheLimitAreOther() {
        for (int i = 0; i < 150; i++) {
            CallScope call = service.scopes(RATE).begin();
            Metrics.addLabel("tier", "tier" + i);
            call.success();
        }

        assertThat(ended()).containsEntry(List.of("tier99"), 1L).containsEntry(List.of("other"), 50L);
        assertThat(Recorders.read(service).ended()).isEqualTo(150);
        assertNothingRuns();
    }

    @Test
    void beginningsWithAnotherNumberOfValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.scopes(PAY).begin())
                .withMessageContaining("\"pay\"");
        assertNothingRuns();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gnomon.metrics.definition.CallDefinition;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureKindsTest {
    private static final CallDefinition CALL = CallDefinition.action("load")
            .errors(IOException.class, FileNotFoundException.class)
            .expected(NoSuchElementException.class);

    private final FailureKinds kinds = new FailureKinds(CALL);

    @Test
    void aFailureIsNamedByItsNearestAncestorInTheSet() {
        assertThat(error(new IOException())).isEqualTo("IOException");
        assertThat(error(new FileNotFoundException())).isEqualTo("FileNotFoundException");
        assertThat(error(new java.nio.file.NoSuchFileException("x"))).isEqualTo("IOException");
        assertThat(error(new NumberFormatException())).isEqualTo("IllegalArgumentException");
        assertThat(error(new ArrayIndexOutOfBoundsException())).isEqualTo("IndexOutOfBoundsException");
        assertThat(error(new OutOfMemoryError())).isEqualTo("Error");
    }

    @Test
    void whatBelongsToNoClassOfTheSetIsOther() {
        assertThat(error(new RuntimeException())).isEqualTo("other");
        assertThat(error(new InterruptedException())).isEqualTo("other");
        assertThat(error(null)).isEqualTo("other");
    }

    @Test
    void otherIsTheLastOfTheErrors() {
        assertThat(kinds.errors())
                .startsWith("IOException", "FileNotFoundException")
                .endsWith("other");
    }

    @Test
    void anExpectedExceptionAndItsSubclassesAreSuccesses() {
        assertThat(kinds.of(new NoSuchElementException())).isEqualTo(FailureKinds.SUCCESS);
        assertThat(kinds.of(new java.util.InputMismatchException())).isEqualTo(FailureKinds.SUCCESS);
    }

    @Test
    void aCancellationIsNoFailure() {
        assertThat(kinds.of(new CancellationException())).isEqualTo(FailureKinds.CANCELLED);
    }

    @Test
    void aWrapperStandsForItsCauseHoweverDeep() {
        Throwable wrapped = new CompletionException(new ExecutionException(new CompletionException(new IOException())));

        assertThat(error(wrapped)).isEqualTo("IOException");
        assertThat(kinds.of(new CompletionException(new CancellationException())))
                .isEqualTo(FailureKinds.CANCELLED);
        assertThat(kinds.of(new CompletionException(new NoSuchElementException())))
                .isEqualTo(FailureKinds.SUCCESS);
    }

    @Test
    void aWrapperInTheSetCountsWhenItsCauseIsNotInIt() {
        FailureKinds declared = new FailureKinds(
                CallDefinition.action("load").errors(ExecutionException.class, FileNotFoundException.class));

        assertThat(error(declared, new ExecutionException(new IOException()))).isEqualTo("ExecutionException");
        assertThat(error(declared, new CompletionException(new ExecutionException(new IOException()))))
                .isEqualTo("ExecutionException");
        assertThat(error(declared, new ExecutionException(new FileNotFoundException())))
                .isEqualTo("FileNotFoundException");
        assertThat(error(declared, new CompletionException(new IOException()))).isEqualTo("other");
    }

    @Test
    void anExpectedWrapperIsASuccessUnlessItsCauseIsAnErrorOfTheSet() {
        FailureKinds expecting = new FailureKinds(CallDefinition.action("load")
                .errors(FileNotFoundException.class)
                .expected(ExecutionException.class));

        assertThat(expecting.of(new ExecutionException(new IOException()))).isEqualTo(FailureKinds.SUCCESS);
        assertThat(expecting.of(new ExecutionException(new CancellationException())))
                .isEqualTo(FailureKinds.CANCELLED);
        assertThat(error(expecting, new ExecutionException(new FileNotFoundException())))
                .isEqualTo("FileNotFoundException");
    }

    @Test
    void onlyWrappersAreUnwrapped() {
        assertThat(error(new IllegalStateException(new IOException()))).isEqualTo("IllegalStateException");
    }

    @Test
    void aWrapperWithoutCauseStandsForItself() {
        assertThat(error(new CompletionException(null))).isEqualTo("other");
    }

    @Test
    void aCircleOfCausesEnds() {
        assertThat(error(new Circular())).isEqualTo("other");
    }

    @Test
    void anExceptionWhoseCauseThrowsIsOther() {
        assertThat(error(new Hostile())).isEqualTo("other");
    }

    @Test
    void classesWithOneSimpleNameAreToldApartByTheirFullNames() {
        FailureKinds clash =
                new FailureKinds(CallDefinition.action("load").errors(First.Failure.class, Second.Failure.class));

        assertThat(clash.errors())
                .contains(First.Failure.class.getName(), Second.Failure.class.getName())
                .doesNotContain("Failure")
                .doesNotHaveDuplicates();
        assertThat(clash.of(new First.Failure())).isNotEqualTo(clash.of(new Second.Failure()));
    }

    @Test
    void aClassDeclaredTwiceKeepsItsSimpleName() {
        FailureKinds twice =
                new FailureKinds(CallDefinition.action("load").errors(IOException.class, IOException.class));

        assertThat(twice.errors()).containsOnlyOnce("IOException").doesNotHaveDuplicates();
    }

    private String error(@Nullable Throwable failure) {
        return error(kinds, failure);
    }

    private static String error(FailureKinds among, @Nullable Throwable failure) {
        int kind = among.of(failure);
        assertThat(kind).isNotIn(FailureKinds.SUCCESS, FailureKinds.CANCELLED);
        return among.errors().get(kind - FailureKinds.ofError(0));
    }

    private static final class First {
        static final class Failure extends Exception {
            private static final long serialVersionUID = 1L;
        }
    }

    private static final class Second {
        static final class Failure extends Exception {
            private static final long serialVersionUID = 1L;
        }
    }

    private static final class Circular extends CompletionException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            return this;
        }
    }

    private static final class Hostile extends CompletionException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause for you");
        }
    }
}

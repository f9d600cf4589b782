package shop.metrics;

import dev.gnomon.metrics.Counter;
import dev.gnomon.metrics.InstalledHandle;
import dev.gnomon.metrics.MetricFamily;
import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.MetricDefinition;
import dev.gnomon.metrics.recording.LabelValues;
import jakarta.inject.Inject;
import javax.annotation.processing.Generated;

/**
 * Records the counter {@code user_registration_total} of {@link UserRegistration} into the installed registry.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public final class UserRegistrationHandle {
    private static final InstalledHandle<Bound> INSTALLED = new InstalledHandle<>(Bound::new);

    private UserRegistrationHandle() {
    }

    /**
     * Records into {@code registry}, which refuses at once what conflicts with another metric.
     */
    public static Bound of(MetricRegistry registry) {
        return new Bound(registry);
    }

    /**
     * Adds one.
     */
    public static void increment(String source, String accountType) {
        INSTALLED.get().increment(source, accountType);
    }

    /**
     * Adds {@code amount}, which is not negative.
     */
    public static void increment(long amount, String source, String accountType) {
        INSTALLED.get().increment(amount, source, accountType);
    }

    /**
     * Adds {@code amount}, which is not negative.
     */
    public static void increment(double amount, String source, String accountType) {
        INSTALLED.get().increment(amount, source, accountType);
    }

    /**
     * The series itself.
     */
    public static Counter series(String source, String accountType) {
        return INSTALLED.get().series(source, accountType);
    }

    /**
     * Records {@link UserRegistration} into one registry.
     */
    public static final class Bound {
        private final MetricFamily<Counter> family;

        @Inject
        public Bound(MetricRegistry registry) {
            this.family = registry.counters(Definitions.METRIC);
        }

        /**
         * Adds one.
         */
        public void increment(String source, String accountType) {
            series(source, accountType).increment();
        }

        /**
         * Adds {@code amount}, which is not negative.
         */
        public void increment(long amount, String source, String accountType) {
            series(source, accountType).increment(amount);
        }

        /**
         * Adds {@code amount}, which is not negative.
         */
        public void increment(double amount, String source, String accountType) {
            series(source, accountType).increment(amount);
        }

        /**
         * The series itself.
         */
        public Counter series(String source, String accountType) {
            return family.labelValues(LabelValues.of(source), LabelValues.of(accountType));
        }
    }

    /**
     * What {@link UserRegistration} declares; the index lists it.
     */
    public static final class Definitions {
        public static final MetricDefinition METRIC = MetricDefinition.counter("user_registration_total")
                .description("Users registered")
                .labels("source", "account_type");

        private Definitions() {
        }
    }
}

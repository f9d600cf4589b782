package shop.payments;

import dev.gnomon.metrics.MetricRegistry;
import dev.gnomon.metrics.definition.CallDefinition;
import dev.gnomon.metrics.definition.LabelDefinition;
import dev.gnomon.metrics.definition.ServiceDefinition;
import dev.gnomon.metrics.recording.CallRecorder;
import dev.gnomon.metrics.recording.LabelValues;
import dev.gnomon.metrics.recording.LabelledCalls;
import dev.gnomon.metrics.recording.ServiceRecorder;
import dev.gnomon.metrics.vocabulary.LabelRules;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * A {@link Payments} that measures its calls.
 */
@Generated("dev.gnomon.metrics.processor.MetricsProcessor")
public class PaymentsMetricsDecorator extends Payments {
    private final LabelledCalls pay;

    private final LabelledCalls refund;

    private final LabelledCalls quote;

    public PaymentsMetricsDecorator(MetricRegistry registry) {
        ServiceRecorder service = registry.service(Definitions.SERVICE);
        this.pay = service.calls(Definitions.PAY);
        this.refund = service.calls(Definitions.REFUND);
        this.quote = service.calls(Definitions.QUOTE);
    }

    @Override
    public String pay(Currency currency, boolean express, String order) throws IOException {
        if (this.pay == null) {
            // The constructor of Payments is still running
            return super.pay(currency, express, order);
        }
        CallRecorder pay = this.pay.atIndexes(LabelValues.index(currency),
                LabelValues.index(express));
        long start = pay.begin();
        String result;
        try {
            result = super.pay(currency, express, order);
        } catch (Throwable failure) {
            pay.failure(start, failure);
            throw failure;
        }
        pay.success(start);
        return result;
    }

    @Override
    public void refund(Context context) {
        if (this.refund == null) {
            // The constructor of Payments is still running
            super.refund(context);
            return;
        }
        CallRecorder refund = this.refund.atIndexes(Arguments.refundCurrency(context));
        long start = refund.begin();
        try {
            super.refund(context);
        } catch (Throwable failure) {
            refund.failure(start, failure);
            throw failure;
        }
        refund.success(start);
    }

    @Override
    public <C extends Context> CompletionStage<String> quote(Currency currency, String country,
            C network, C context) {
        if (this.quote == null) {
            // The constructor of Payments is still running
            return super.quote(currency, country, network, context);
        }
        CallRecorder quote = this.quote.labelValues(LabelValues.of(currency),
                LabelValues.of(country), Arguments.quoteNetwork(network),
                Arguments.quoteUserTier(context));
        long start = quote.begin();
        CompletionStage<String> stage;
        try {
            stage = super.quote(currency, country, network, context);
        } catch (Throwable failure) {
            quote.failure(start, failure);
            throw failure;
        }
        return quote.observe(start, stage);
    }

    /**
     * What is recorded of the arguments. No method throws, whatever the arguments do.
     */
    private static final class Arguments {
        static int refundCurrency(Context context) {
            try {
                var account = context == null ? null : context.account();
                return account == null ? 0 : LabelValues.index(account.home());
            } catch (Throwable unreadable) {
                return 0;
            }
        }

        static <C extends Context> String quoteNetwork(C network) {
            try {
                return network == null ? LabelRules.NONE : LabelValues.of(network.network());
            } catch (Throwable unreadable) {
                return LabelRules.NONE;
            }
        }

        static <C extends Context> String quoteUserTier(C context) {
            try {
                var account = context == null ? null : context.account();
                return account == null ? LabelRules.NONE : LabelValues.of(account.tier());
            } catch (Throwable unreadable) {
                return LabelRules.NONE;
            }
        }
    }

    /**
     * What {@link Payments} declares; the index lists it.
     */
    public static final class Definitions {
        static final CallDefinition PAY = CallDefinition.action("pay")
                .labels(LabelDefinition.closed("currency", Currency.values()), LabelDefinition.ofBoolean("express"))
                .errors(IOException.class);

        static final CallDefinition REFUND = CallDefinition.action("refund")
                .labels(LabelDefinition.closed("currency", Currency.values()))
                .sample(0.1);

        static final CallDefinition QUOTE = CallDefinition.action("quote")
                .labels(
                        LabelDefinition.closed("currency", Currency.values()),
                        LabelDefinition.open("country", 20),
                        LabelDefinition.open("network", 100),
                        LabelDefinition.open("user_tier", 100))
                .asynchronous(true);

        public static final ServiceDefinition SERVICE = ServiceDefinition.of("Payments", "shop.payments.Payments")
                .calls(PAY, REFUND, QUOTE);

        private Definitions() {
        }
    }
}

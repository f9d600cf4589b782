// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or an interface a measured service.
 *
 * <p>For {@code @Metrics class UserService} the processor writes {@code UserServiceMetricsDecorator}, which extends the
 * class (or implements the interface around a delegate) and counts every call of a public instance method, inherited
 * ones too, as a request of the service; not those of {@link Object}, not those that an injector calls, and not
 * inherited ones that are final. Four metrics come of it, labelled {@code service="UserService"}:
 *
 * <pre>
 * service_requests_total          calls that ended
 * service_active_requests         calls now running
 * service_errors_total            calls that ended with an exception that is not {@link #expected}
 * service_response_time_seconds   histogram of their durations
 * </pre>
 *
 * <p>They are derived when a scrape reads them and cost nothing per call. Where Dagger is on the class path,
 * {@code UserServiceMetricsModule} binds the type to its decorator. Without it, {@code new UserServiceMetricsDecorator(...,
 * registry)} makes a measured object of a class, and {@code PaymentsMetricsDecorator.decorate(payments, registry)}
 * measures one of an interface. To decorate twice counts once: a decorator looks through one of the same interface and
 * registry. A class and an interface that it implements are two services, and a call through both decorators counts once
 * in each.
 *
 * <p>Like {@link Metered} it may stand on an annotation type of the application, whose uses are then uses of this one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metrics {
    /** The value of the label {@code service}; by default the simple name of the type. */
    String service() default "";

    /** What the names of all metrics of this type begin with, for example {@code "api_gateway_"}. */
    String prefix() default "";

    /**
     * Upper bounds, in seconds and ascending, of the buckets of {@code service_response_time_seconds}, and of the
     * type's actions that state none themselves. Empty means the default, 5 ms to 10 s in eleven buckets.
     */
    double[] buckets() default {};

    /**
     * Makes the type a publisher of events: each of its public instance methods that is not {@link Unmetered} publishes one.
     * The event is {@link Metered#event}, or else the method's name in snake_case without a leading {@code publish_}: {@code
     * publishOrderPlaced} publishes {@code order_placed}. Overloads are told apart by their parameters: {@code
     * publish(OrderPlaced)} publishes {@code order_placed}, too. Two methods with one event are the error GN203.
     *
     * <pre>
     * event_published_total          calls that ended, by service and event
     * event_publish_failures_total   calls that failed; an expected exception or a cancellation is no failure
     * event_publish_time_seconds     histogram of their durations
     * </pre>
     *
     * <p>{@code @Metered} on a method adds labels, buckets and the like; {@link Metered#name} gives it metrics of its own
     * instead. A type without a method that publishes is the error GN108.
     */
    boolean events() default false;

    /** Exceptions that are an ordinary answer and not a failure, with their subclasses. */
    Class<? extends Throwable>[] expected() default {};

    /**
     * {@code false} switches the type off: its calls are not measured, and what it records in its {@linkplain MetricField
     * metric fields} is shown nowhere. Without such fields nothing is generated.
     */
    boolean enabled() default true;
}

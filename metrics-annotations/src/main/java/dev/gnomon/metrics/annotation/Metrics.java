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
 * <p>For {@code @Metrics class UserService} the compiler generates {@code UserServiceMetricsDecorator}, a subclass. For
 * an interface, the decorator implements it around a delegate. Every call of a public instance method, inherited ones
 * included, is a request of the service, in four metrics with the label {@code service="UserService"}:
 *
 * <pre>
 * service_requests_total          calls that ended
 * service_active_requests         calls in progress
 * service_errors_total            calls that failed with an exception that is not {@link #expected}
 * service_response_time_seconds   histogram of the durations of all calls that ended
 * </pre>
 *
 * <p>They are computed when a scrape reads them and cost nothing per call. Methods of {@link Object}, methods that an
 * injector calls, inherited final methods and {@link Unmetered} methods are not counted. {@link Metered} gives a method
 * metrics of its own.
 *
 * <pre>
 * UserService users = new UserServiceMetricsDecorator(database, registry);         // arguments of the constructor
 * Payments payments = PaymentsMetricsDecorator.decorate(cardPayments, registry);   // the delegate
 * </pre>
 *
 * <p>If Dagger is on the class path, {@code UserServiceMetricsModule} binds the type to its decorator.
 *
 * <p>An interface that is decorated twice for one registry counts each call once. A class and an interface that it
 * implements are two services; a call through both decorators counts once in each.
 *
 * <p>The class is neither final, abstract, sealed, private nor inner (GN101 to GN105). The annotation may also stand on
 * an annotation of the application, which then carries it as it does {@link Metered}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Metrics {
    /** The value of the label {@code service}. Default: the simple name of the type. Unique in a process (GN204). */
    String service() default "";

    /**
     * The prefix of all metric names of the type, for example {@code "api_gateway_"}. It ends with an underscore
     * (GN201).
     */
    String prefix() default "";

    /**
     * Upper bounds of the buckets, in seconds, ascending (GN202): of {@code service_response_time_seconds} and of the
     * actions that state none. Default: eleven bounds from 0.005 to 10.
     */
    double[] buckets() default {};

    /**
     * Makes the type a publisher of events: each of its public instance methods that is not {@link Unmetered} publishes
     * one. The event is {@link Metered#event}, or else the method's name in snake_case without a leading
     * {@code publish_}: {@code publishOrderPlaced} publishes {@code order_placed}. Overloads add the types of their
     * parameters, so that {@code publish(OrderPlaced)} may publish {@code order_placed} as well. Two methods with one
     * event are the error GN203.
     *
     * <pre>
     * event_published_total          calls that ended, by service and event
     * event_publish_failures_total   calls that failed; an expected exception or a cancellation is no failure
     * event_publish_time_seconds     histogram of the durations of all calls that ended
     * </pre>
     *
     * <p>{@code @Metered} on a method adds labels, buckets and the like. {@link Metered#name} gives it metrics of its
     * own instead of those of an event. A type without a method that publishes is the error GN108.
     */
    boolean events() default false;

    /** Exceptions that count as success, with their subclasses. */
    Class<? extends Throwable>[] expected() default {};

    /**
     * {@code false} switches the type off. Its calls are not measured, and its {@linkplain MetricField metric fields}
     * are assigned but not shown. A type without such fields gets no decorator.
     */
    boolean enabled() default true;
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Frameworks do with a decorator what they do with the type that it measures. */
class FrameworkAnnotationsTest {
    private static final String VALIDATION = """
            final class Validation {
                private Validation() {}

                static final jakarta.validation.executable.ExecutableValidator VALIDATOR =
                        jakarta.validation.Validation.byDefaultProvider()
                                .configure()
                                .messageInterpolator(new org.hibernate.validator.messageinterpolation
                                        .ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator()
                                .forExecutables();

                static int violations(Object bean, String method, Object argument) throws ReflectiveOperationException {
                    return VALIDATOR.validateParameters(
                                    bean, bean.getClass().getMethod(method, String.class), new Object[] {argument})
                            .size();
                }
            }
            """;

    @Test
    void springSchedulesAndInjectsByTheOverride() {
        Readings readings = Program.of("""
                        @Metrics
                        public class Jobs {
                            final CountDownLatch ran = new CountDownLatch(2);
                            private List<String> injected = List.of();

                            @Metered
                            @org.springframework.scheduling.annotation.Scheduled(fixedDelay = 1)
                            public void run() {
                                if (injected.contains("given")) {
                                    ran.countDown();
                                }
                            }

                            @org.springframework.beans.factory.annotation.Autowired
                            public void setNames(
                                    @org.springframework.beans.factory.annotation.Qualifier("one") List<String> names) {
                                injected = names;
                            }
                        }
                        """, """
                        @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
                        @org.springframework.scheduling.annotation.EnableScheduling
                        class Config {
                            @org.springframework.context.annotation.Bean
                            List<String> one() {
                                return List.of("given");
                            }

                            @org.springframework.context.annotation.Bean
                            List<String> two() {
                                return List.of("other");
                            }

                            @org.springframework.context.annotation.Bean
                            Jobs jobs(MetricRegistry registry) {
                                return new JobsMetricsDecorator(registry);
                            }
                        }
                        """).run("""
                        var context = new org.springframework.context.annotation.AnnotationConfigApplicationContext();
                        context.setClassLoader(Jobs.class.getClassLoader());
                        context.getBeanFactory().registerSingleton("registry", registry);
                        context.register(Config.class);
                        context.refresh();
                        try (context) {
                            if (!context.getBean(Jobs.class).ran.await(10, TimeUnit.SECONDS)) {
                                throw new AssertionError("not scheduled, or not injected");
                            }
                        }
                        """);
        assertThat(readings.requests("Jobs", "run", "success")).isGreaterThanOrEqualTo(2);
        assertThat(readings.serviceRequests("Jobs")).isGreaterThanOrEqualTo(3);
    }

    /** Bean Validation refuses an override that states constraints again (HV000151), and applies the inherited ones. */
    @Test
    void constraintsHoldAndAreNotStatedAgain() {
        Program.of(VALIDATION, """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @jakarta.validation.Constraint(validatedBy = {})
                        @jakarta.validation.constraints.NotBlank
                        @java.lang.annotation.Repeatable(Name.All.class)
                        public @interface Name {
                            String message() default "no name";

                            Class<?>[] groups() default {};

                            Class<? extends jakarta.validation.Payload>[] payload() default {};

                            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                            @interface All {
                                Name[] value();
                            }
                        }
                        """, """
                        @Metrics
                        public class Users {
                            public Users(@jakarta.validation.constraints.Size(min = 2) String name) {}

                            @jakarta.validation.Valid
                            @jakarta.validation.constraints.NotNull
                            public List<String> find(
                                    @jakarta.validation.constraints.NotNull
                                            @jakarta.validation.constraints.Size(min = 2)
                                            @jakarta.validation.constraints.Size(max = 4)
                                            String id) {
                                return List.of(id);
                            }

                            public void own(@Name @Name(message = "none at all") String id) {}
                        }
                        """, """
                        @Metrics
                        public interface Payments {
                            void pay(@jakarta.validation.constraints.NotNull @Name String id);
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator("a", registry);
                        Payments payments = PaymentsMetricsDecorator.decorate(id -> {}, registry);
                        List<Integer> violations = List.of(
                                Validation.violations(users, "find", null),
                                Validation.violations(users, "find", "12345"),
                                Validation.violations(users, "find", "abc"),
                                Validation.violations(users, "own", " "),
                                Validation.violations(payments, "pay", "b"),
                                Validation.violations(payments, "pay", ""),
                                Validation.VALIDATOR.validateConstructorParameters(
                                                UsersMetricsDecorator.class.getConstructors()[0],
                                                new Object[] {"a", registry})
                                        .size());
                        if (!violations.equals(List.of(1, 1, 0, 1, 0, 1, 1))) {
                            throw new AssertionError(violations);
                        }
                        """);
    }

    /** Lombok acts on whatever it finds: in a decorator its check would throw before the call is counted. */
    @Test
    void lombokActsInTheTypeAndNotInTheDecorator() throws ReflectiveOperationException {
        Processor lombok = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .asSubclass(Processor.class)
                .getConstructor()
                .newInstance();
        Readings readings = Program.of("""
                        @Metrics
                        public class Users {
                            @Metered
                            public @lombok.NonNull String find(@lombok.NonNull String id) {
                                return id;
                            }
                        }
                        """).before(lombok).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.find("a");
                        try {
                            users.find(null);
                            throw new AssertionError("Lombok checks");
                        } catch (NullPointerException e) {
                            if (!e.getStackTrace()[0].getClassName().equals("app.Users")) {
                                throw e;
                            }
                        }
                        """);
        assertThat(readings.requests("Users", "find", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "find", "failure")).isEqualTo(1);
    }
}

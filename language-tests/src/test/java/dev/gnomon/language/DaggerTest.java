// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dagger injects decorators where the component asks for the original type. */
class DaggerTest {
    private static final String USERS = """
            package app.users;

            import dev.gnomon.metrics.annotation.Metered;
            import dev.gnomon.metrics.annotation.Metrics;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import jakarta.inject.Singleton;

            @Metrics
            @Singleton
            public class Users {
                private final String greeting;

                @Inject
                Users(@Named("greeting") String greeting) {
                    this.greeting = greeting;
                }

                @Metered
                public String greet(String name) {
                    return greeting + " " + name;
                }
            }
            """;

    private static final String PAYMENTS = """
            package app.payments;

            import dev.gnomon.metrics.annotation.Metered;
            import dev.gnomon.metrics.annotation.Metrics;

            @Metrics
            public interface Payments {
                @Metered
                int pay(int amount);
            }
            """;

    private static final String CARDS = """
            package app.payments;

            import app.users.Users;
            import jakarta.inject.Inject;

            public class Cards implements Payments {
                private final Users users;

                @Inject
                Cards(Users users) {
                    this.users = users;
                }

                @Override
                public int pay(int amount) {
                    return users.greet("payer").length() + amount;
                }
            }
            """;

    private static final String COMPONENT = """
            package app;

            import app.payments.Cards;
            import app.payments.Payments;
            import app.users.Users;
            import dagger.Binds;
            import dagger.BindsInstance;
            import dagger.Component;
            import dagger.Module;
            import dagger.Provides;
            import dev.gnomon.metrics.MetricRegistry;
            import dev.gnomon.metrics.annotation.Undecorated;
            import jakarta.inject.Named;
            import jakarta.inject.Singleton;

            @Singleton
            @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
            public interface AppComponent {
                Users users();

                Users sameUsers();

                Payments payments();

                @Component.Factory
                interface Factory {
                    AppComponent create(@BindsInstance MetricRegistry registry);
                }

                @Module
                interface Bindings {
                    @Provides
                    @Named("greeting")
                    static String greeting() {
                        return "hello";
                    }

                    @Binds
                    @Undecorated
                    Payments payments(Cards cards);
                }
            }
            """;

    private static Program program() {
        return Program.of()
                .with("app.users.Users", USERS)
                .with("app.payments.Payments", PAYMENTS)
                .with("app.payments.Cards", CARDS)
                .with("app.AppComponent", COMPONENT);
    }

    @Test
    void classesAndInterfacesAreInjectedDecorated() {
        Readings readings = program().run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.users().greet("you");
                        component.payments().pay(1);
                        if (component.users() != component.sameUsers()) {
                            throw new AssertionError("the scope is carried over");
                        }
                        """);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(2);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(1);
    }

    @Test
    void theAggregateModuleStandsInTheNearestCommonPackage() {
        assertThat(program().compiled().generatedSources())
                .contains(
                        "app.GeneratedMetricsModule",
                        "app.payments.PaymentsMetricsModule",
                        "app.users.UsersMetricsModule");
    }

    @Test
    void theJavaxApiIsCarriedOverAsWritten() {
        CompiledProgram program = Program.of()
                .with("app.users.Users", USERS.replace("jakarta.inject", "javax.inject"))
                .compiled();
        assertThat(program.source("app.users.UsersMetricsDecorator"))
                .contains("import javax.inject.Inject;", "import javax.inject.Named;", "import javax.inject.Singleton;")
                .doesNotContain("jakarta");
    }

    @Test
    void aClassWithoutAnInjectConstructorHasNoModule() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        class Users {
                            public void get() {}
                        }
                        """).compiled();
        assertThat(program.generatedSources()).noneMatch(name -> name.endsWith("Module"));
    }

    @Test
    void aConstructorMayTakeAGeneratedDecorator() {
        Readings readings = Program.of("""
                        @Metrics
                        class First {
                            @Metered
                            public void get() {}
                        }
                        """, """
                        @Metrics
                        class Second {
                            final FirstMetricsDecorator first;

                            Second(FirstMetricsDecorator first) {
                                this.first = first;
                            }

                            @Metered
                            public void get() {
                                first.get();
                            }
                        }
                        """)
                .run("new SecondMetricsDecorator(new FirstMetricsDecorator(registry), registry).get();");
        assertThat(readings.requests("First", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Second", "get", "success")).isEqualTo(1);
    }

    @Test
    void injectedMembersOfTheClassAreStillInjected() {
        Readings readings = Program.of()
                .with("app.Users", """
                        package app;

                        import dev.gnomon.metrics.annotation.Metered;
                        import dev.gnomon.metrics.annotation.Metrics;
                        import jakarta.inject.Inject;

                        @Metrics
                        class Users {
                            @Inject
                            StringBuilder field;

                            private String method = "";

                            @Inject
                            Users() {}

                            @Inject
                            public void take(StringBuilder method) {
                                this.method = method.toString();
                            }

                            @Metered
                            String get() {
                                return field + method;
                            }
                        }
                        """)
                .with("app.AppComponent", """
                        package app;

                        import dagger.BindsInstance;
                        import dagger.Component;
                        import dagger.Module;
                        import dagger.Provides;
                        import dev.gnomon.metrics.MetricRegistry;

                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            Users users();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Provides
                                static StringBuilder text() {
                                    return new StringBuilder("x");
                                }
                            }
                        }
                        """)
                .run("""
                        String got = DaggerAppComponent.factory().create(registry).users().get();
                        if (!got.equals("xx")) {
                            throw new AssertionError(got);
                        }
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
    }

    @Test
    void aTypeOfASubcomponentsScopeIsBoundThereByItsOwnModule() {
        Readings readings = Program.of()
                .with("app.RequestScoped", """
                        package app;

                        @jakarta.inject.Scope
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        @interface RequestScoped {}
                        """)
                .with("app.Session", """
                        package app;

                        import dev.gnomon.metrics.annotation.Metered;
                        import dev.gnomon.metrics.annotation.Metrics;
                        import jakarta.inject.Inject;

                        @Metrics
                        @RequestScoped
                        class Session {
                            private final String request;

                            @Inject
                            Session(String request) {
                                this.request = request;
                            }

                            @Metered
                            public String get() {
                                return request;
                            }
                        }
                        """)
                .with("app.Users", """
                        package app;

                        @dev.gnomon.metrics.annotation.Metrics
                        class Users {
                            @jakarta.inject.Inject
                            Users() {}

                            public void get() {}
                        }
                        """)
                .with("app.AppComponent", """
                        package app;

                        import dagger.BindsInstance;
                        import dagger.Component;
                        import dagger.Subcomponent;
                        import dev.gnomon.metrics.MetricRegistry;

                        @Component(modules = GeneratedMetricsModule.class)
                        interface AppComponent {
                            Users users();

                            RequestComponent.Factory requests();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @RequestScoped
                            @Subcomponent(modules = SessionMetricsModule.class)
                            interface RequestComponent {
                                Session session();

                                @Subcomponent.Factory
                                interface Factory {
                                    RequestComponent create(@BindsInstance String request);
                                }
                            }
                        }
                        """)
                .run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.users().get();
                        component.requests().create("one").session().get();
                        """);
        assertThat(readings.requests("Session", "get", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decorators are injected wherever a graph leads to a measured type, and where it leads past one, a warning says so. */
class DaggerGraphTest {
    private static final String IMPORTS = """
            package app;

            import dagger.*;
            import dagger.Module;
            import dagger.assisted.*;
            import dagger.multibindings.*;
            import dev.gnomon.metrics.MetricRegistry;
            import dev.gnomon.metrics.annotation.*;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import jakarta.inject.Provider;
            import jakarta.inject.Singleton;
            import java.util.Map;
            import java.util.Set;

            """;

    private static final String USERS = """
            @Metrics
            class Users implements Greeter {
                @Inject
                Users() {}

                @Override
                @Metered
                public String greet() {
                    return "hello";
                }
            }
            """;

    private static final String GREETER = """
            interface Greeter {
                String greet();
            }
            """;

    private static Program program(String... types) {
        Program program = Program.of().with("app.Greeter", IMPORTS + GREETER).with("app.Users", IMPORTS + USERS);
        for (String type : types) {
            String name = type.replaceAll("(?s).*?\\b(?:class|interface) (\\w+).*", "$1");
            program.with("app." + name, IMPORTS + type);
        }
        return program;
    }

    @Test
    void aClassBoundToItsInterfaceIsDecorated() {
        Readings readings = program("""
                        @Singleton
                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            Greeter greeter();

                            @Named("polite")
                            Greeter polite();

                            Lazy<Users> lazy();

                            Provider<Lazy<Users>> later();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Binds
                                Greeter greeter(Users users);

                                @Binds
                                @Named("polite")
                                Greeter polite(Users users);
                            }
                        }
                        """).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.greeter().greet();
                        component.polite().greet();
                        component.lazy().get().greet();
                        component.later().get().get().greet();
                        """);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(4);
    }

    @Test
    void setsAndMapsHoldDecorators() {
        Readings readings = program("""
                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            Set<Greeter> greeters();

                            Map<String, Provider<Greeter>> byName();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Binds
                                @IntoSet
                                Greeter one(Users users);

                                @Binds
                                @IntoMap
                                @StringKey("users")
                                Greeter named(Users users);
                            }
                        }
                        """).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.greeters().forEach(Greeter::greet);
                        component.byName().get("users").get().greet();
                        """);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(2);
    }

    @Test
    void anInterfaceUnderAQualifierIsDecoratedByAProvidesMethod() {
        Readings readings = program("""
                        @Metrics
                        interface Payments {
                            @Metered
                            int pay(int amount);
                        }
                        """, """
                        @Component(modules = AppComponent.Bindings.class)
                        interface AppComponent {
                            @Named("cards")
                            Payments cards();

                            @Named("cash")
                            Payments cash();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Provides
                                @Named("cards")
                                static Payments cards(MetricRegistry registry) {
                                    return PaymentsMetricsDecorator.decorate(amount -> amount, registry);
                                }

                                @Provides
                                @Named("cash")
                                static Payments cash(MetricRegistry registry) {
                                    return PaymentsMetricsDecorator.decorate(amount -> -amount, registry);
                                }
                            }
                        }
                        """).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        if (component.cards().pay(1) + component.cash().pay(1) != 0) {
                            throw new AssertionError("each its own");
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(2);
    }

    @Test
    void aFactoryForAssistedInjectionMakesDecorators() {
        Readings readings = program("""
                        @Metrics
                        class Session {
                            private final String text;

                            @AssistedInject
                            Session(
                                    @Assisted("first") String first,
                                    Users users,
                                    @Assisted("last") String last,
                                    @Named("mark") String mark) {
                                this.text = users.greet() + " " + first + " " + last + mark;
                            }

                            @Metered
                            public String text() {
                                return text;
                            }

                            @AssistedFactory
                            interface Factory {
                                SessionMetricsDecorator open(
                                        @Assisted("last") String last, @Assisted("first") String first);
                            }
                        }
                        """, """
                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            Session.Factory sessions();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Provides
                                @Named("mark")
                                static String mark() {
                                    return "!";
                                }
                            }
                        }
                        """).run("""
                        Session session = DaggerAppComponent.factory().create(registry).sessions().open("Doe", "Jo");
                        if (!session.text().equals("hello Jo Doe!")) {
                            throw new AssertionError(session.text());
                        }
                        """);
        assertThat(readings.requests("Session", "text", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(1);
    }

    @Test
    void anExistingFactoryKeepsItsTypeAboveOneThatMakesDecorators() {
        Readings readings = Program.of()
                .with("app.Session", IMPORTS + """
                        @Metrics
                        class Session {
                            private final String user;

                            @AssistedInject
                            Session(@Assisted String user) {
                                this.user = user;
                            }

                            @Metered
                            public String user() {
                                return user;
                            }

                            interface Factory {
                                Session open(String user);
                            }

                            @AssistedFactory
                            interface MeasuredFactory extends Factory {
                                @Override
                                SessionMetricsDecorator open(String user);
                            }
                        }
                        """)
                .with("app.AppComponent", IMPORTS + """
                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            Session.Factory sessions();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Binds
                                Session.Factory sessions(Session.MeasuredFactory factory);
                            }
                        }
                        """)
                .run("DaggerAppComponent.factory().create(registry).sessions().open(\"you\").user();");
        assertThat(readings.requests("Session", "user", "success")).isEqualTo(1);
    }

    @Test
    void subcomponentsInjectTheDecoratorsOfTheComponentsAroundThem() {
        Readings readings = program("""
                        class Request {
                            private final Users users;

                            @Inject
                            Request(Users users) {
                                this.users = users;
                            }

                            void handle() {
                                users.greet();
                            }
                        }
                        """, """
                        @Component(modules = {GeneratedMetricsModule.class, AppComponent.Bindings.class})
                        interface AppComponent {
                            RequestComponent.Factory requests();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module(subcomponents = RequestComponent.class)
                            interface Bindings {}

                            @Subcomponent
                            interface RequestComponent {
                                Request request();

                                @Subcomponent.Factory
                                interface Factory {
                                    RequestComponent create();
                                }
                            }
                        }
                        """)
                .run("DaggerAppComponent.factory().create(registry).requests().create().request().handle();");
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(1);
    }

    @Test
    void aComponentInstallsTheModulesOfSeveralCompilations(@TempDir Path directory) {
        CompiledProgram library = Program.of().with("lib.Prices", """
                        package lib;

                        import dev.gnomon.metrics.annotation.Metered;
                        import dev.gnomon.metrics.annotation.Metrics;

                        @Metrics
                        public class Prices {
                            @jakarta.inject.Inject
                            public Prices() {}

                            @Metered
                            public int price() {
                                return 7;
                            }
                        }
                        """).compiled();
        Readings readings = program("""
                        @Component(modules = {GeneratedMetricsModule.class, lib.GeneratedMetricsModule.class})
                        interface AppComponent {
                            Users users();

                            lib.Prices prices();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }
                        }
                        """).against(library, directory).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.users().greet();
                        component.prices().price();
                        """);
        assertThat(readings.requests("Users", "greet", "success")).isEqualTo(1);
        assertThat(readings.requests("Prices", "price", "success")).isEqualTo(1);
    }

    @Test
    void aComponentWithoutTheModuleOfAnotherJarIsWarnedOf(@TempDir Path directory) {
        CompiledProgram library = Program.of().with("lib.Prices", """
                        package lib;

                        @dev.gnomon.metrics.annotation.Metrics
                        public class Prices {
                            @jakarta.inject.Inject
                            public Prices() {}

                            public int price() {
                                return 7;
                            }
                        }
                        """).compiled();
        String component = """
                @Component(modules = GeneratedMetricsModule.class)
                interface AppComponent {
                    Users users();

                    lib.Prices prices();

                    @Component.Factory
                    interface Factory {
                        AppComponent create(@BindsInstance MetricRegistry registry);
                    }
                }
                """;
        assertThat(program(component).against(library, directory).compile().diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .anySatisfy(message -> assertThat(message).contains("[GN403]", "AppComponent", "Prices"))
                .noneMatch(message -> message.contains("Users"));
        program("@SuppressWarnings(\"gnomon\")\n" + component)
                .against(library, directory)
                .compiled();
    }

    @Test
    void whatAnInstanceOrAnotherComponentGivesIsNobodysWarning() {
        program("""
                        @Component
                        interface OuterComponent {
                            Users users();

                            @Component.Factory
                            interface Factory {
                                OuterComponent create(@BindsInstance Users users);
                            }
                        }
                        """, """
                        @Component(dependencies = OuterComponent.class)
                        interface InnerComponent {
                            Provider<Users> users();
                        }
                        """, """
                        @Component(modules = ModuleComponent.Stateful.class)
                        interface ModuleComponent {
                            Users users();

                            @Module
                            class Stateful {
                                private final MetricRegistry registry;

                                Stateful(MetricRegistry registry) {
                                    this.registry = registry;
                                }

                                @Provides
                                Users users() {
                                    return new UsersMetricsDecorator(registry);
                                }
                            }
                        }
                        """).compiled();
    }

    @Test
    void whatTheMembersOfAnObjectAskForIsSeen() {
        assertThat(program("""
                        class Activity {
                            @Inject
                            Users users;
                        }
                        """, """
                        @Component
                        interface AppComponent {
                            void inject(Activity activity);

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }
                        }
                        """).compile().diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .anySatisfy(message -> assertThat(message).contains("[GN403]", "AppComponent injects Users itself"));
    }

    @Test
    void aDecoratorHasTheScopeOfItsClass() {
        Readings readings = program("""
                        @Metrics
                        @Reusable
                        class Kept {
                            @Inject
                            Kept() {}

                            public void get() {}
                        }
                        """, """
                        @Singleton
                        @Component(modules = GeneratedMetricsModule.class)
                        interface AppComponent {
                            Users users();

                            Kept kept();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }
                        }
                        """).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        if (component.users() == component.users() || component.kept() != component.kept()) {
                            throw new AssertionError("one is made each time, the other is kept");
                        }
                        component.kept().get();
                        """);
        assertThat(readings.serviceRequests("Kept")).isEqualTo(1);
    }

    @Test
    void whatIsDecoratedFurtherOnIsNobodysWarning() {
        Readings readings = program("""
                        @Metrics
                        interface Payments {
                            @Metered
                            int pay(int amount);
                        }
                        """, """
                        class Cards implements Payments {
                            @Inject
                            Cards() {}

                            @Override
                            public int pay(int amount) {
                                return amount;
                            }
                        }
                        """, """
                        @Component(modules = AppComponent.Bindings.class)
                        interface AppComponent {
                            Payments payments();

                            @Named("alias")
                            Payments alias();

                            Set<Payments> all();

                            @Component.Factory
                            interface Factory {
                                AppComponent create(@BindsInstance MetricRegistry registry);
                            }

                            @Module
                            interface Bindings {
                                @Binds
                                @Named("plain")
                                Payments plain(Cards cards);

                                @Provides
                                static Payments payments(@Named("plain") Payments plain, MetricRegistry registry) {
                                    return PaymentsMetricsDecorator.decorate(plain, registry);
                                }

                                @Binds
                                @Named("alias")
                                Payments alias(Payments payments);

                                @Binds
                                @IntoSet
                                Payments one(@Named("alias") Payments payments);
                            }
                        }
                        """).run("""
                        AppComponent component = DaggerAppComponent.factory().create(registry);
                        component.payments().pay(1);
                        component.alias().pay(1);
                        component.all().forEach(payments -> payments.pay(1));
                        """);
        assertThat(readings.requests("Payments", "pay", "success")).isEqualTo(3);
    }

    @Test
    void whatIsNotIsWarnedOfOnceWhoeverAsks() {
        assertThat(program("""
                        @Metrics
                        interface Store<T> {
                            T load();
                        }
                        """, """
                        @Component(modules = AppComponent.Bindings.class)
                        interface AppComponent {
                            One one();

                            Two two();

                            Set<Users> all();

                            @Subcomponent
                            interface One {
                                Store<String> store();
                            }

                            @Subcomponent
                            interface Two {
                                @Named("alias")
                                Store<String> store();
                            }

                            @Module
                            interface Bindings {
                                @Provides
                                static Store<String> store() {
                                    return () -> "loaded";
                                }

                                @Binds
                                @Named("alias")
                                Store<String> alias(Store<String> store);

                                @Provides
                                @ElementsIntoSet
                                static Set<Users> users() {
                                    return Set.of(new Users());
                                }
                            }
                        }
                        """).compile().warnings())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message)
                                .contains(
                                        "Bindings.store binds Store", "StoreMetricsDecorator.decorate(..., registry)"),
                        message -> assertThat(message).contains("Bindings.users binds Users"));
    }
}

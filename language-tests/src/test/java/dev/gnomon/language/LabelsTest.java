// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parameters annotated with {@code @Label}: every series of the method carries their values. */
class LabelsTest {
    @Test
    void textsNumbersBooleansAndObjectsAreLabels() {
        Readings readings = Program.of("""
                        record Region(String name) {
                            @Override
                            public String toString() {
                                return name + "!";
                            }
                        }
                        """, """
                        class Orders {
                            @Metered
                            void text(@Label("v") String value) {}

                            @Metered
                            void whole(@Label("v") int value) {}

                            @Metered
                            void large(@Label("v") long value) {}

                            @Metered
                            void small(@Label("v") byte value) {}

                            @Metered
                            void fraction(@Label("v") double value) {}

                            @Metered
                            void single(@Label("v") float value) {}

                            @Metered
                            void letter(@Label("v") char value) {}

                            @Metered
                            void boxed(@Label("v") Integer value) {}

                            @Metered
                            void number(@Label("v") Number value) {}

                            @Metered
                            void truth(@Label("v") boolean value) {}

                            @Metered
                            void perhaps(@Label("v") Boolean value) {}

                            @Metered
                            void object(@Label("v") Region value) {}
                        }
                        """).run("""
                        Orders orders = new OrdersMetricsDecorator(registry);
                        orders.text("eu");
                        orders.whole(7);
                        orders.large(-8L);
                        orders.small((byte) 9);
                        orders.fraction(0.5);
                        orders.single(0.1f);
                        orders.letter('x');
                        orders.boxed(7);
                        orders.number(new java.math.BigDecimal("1.50"));
                        orders.truth(true);
                        orders.perhaps(false);
                        orders.object(new Region("north"));
                        """);
        assertThat(readings.requests("Orders", "text", "success", "v", "eu")).isEqualTo(1);
        assertThat(readings.requests("Orders", "whole", "success", "v", "7")).isEqualTo(1);
        assertThat(readings.requests("Orders", "large", "success", "v", "-8")).isEqualTo(1);
        assertThat(readings.requests("Orders", "small", "success", "v", "9")).isEqualTo(1);
        assertThat(readings.requests("Orders", "fraction", "success", "v", "0.5"))
                .isEqualTo(1);
        assertThat(readings.requests("Orders", "single", "success", "v", "0.1")).isEqualTo(1);
        assertThat(readings.requests("Orders", "letter", "success", "v", "x")).isEqualTo(1);
        assertThat(readings.requests("Orders", "boxed", "success", "v", "7")).isEqualTo(1);
        assertThat(readings.requests("Orders", "number", "success", "v", "1.50"))
                .isEqualTo(1);
        assertThat(readings.requests("Orders", "truth", "success", "v", "true")).isEqualTo(1);
        assertThat(readings.requests("Orders", "perhaps", "success", "v", "false"))
                .isEqualTo(1);
        assertThat(readings.requests("Orders", "object", "success", "v", "north!"))
                .isEqualTo(1);
    }

    @Test
    void everyMetricOfTheMethodCarriesThem() {
        Readings readings = Program.of("""
                        @Metrics
                        class Payments {
                            @Metered
                            public void pay(@Label("currency") String currency, boolean declined) throws IOException {
                                if (declined) {
                                    throw new IOException("declined");
                                }
                            }
                        }
                        """).run("""
                        Payments payments = new PaymentsMetricsDecorator(registry);
                        payments.pay("EUR", false);
                        try {
                            payments.pay("EUR", true);
                        } catch (IOException expected) {
                            payments.pay("USD", false);
                        }
                        """);
        assertThat(readings.requests("Payments", "pay", "success", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "failure", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success", "currency", "USD"))
                .isEqualTo(1);
        assertThat(readings.errors("Payments", "pay", "IOException", "currency", "EUR"))
                .isEqualTo(1);
        assertThat(readings.errors("Payments", "pay", "IOException", "currency", "USD"))
                .isZero();
        assertThat(readings.active("Payments", "pay", "currency", "EUR")).isZero();
        assertThat(readings.durations("Payments", "pay", "currency", "EUR")).isEqualTo(2);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(3);
    }

    @Test
    void everySeriesOfClosedSetsExistsBeforeTheFirstCall() {
        Readings readings = Program.of("enum Currency { EUR, USD }", """
                        class Payments {
                            @Metered
                            void pay(@Label Currency currency, @Label boolean express) {}
                        }
                        """).run("""
                        Payments payments = new PaymentsMetricsDecorator(registry);
                        payments.pay(Currency.USD, true);
                        payments.pay(null, false);
                        """);
        assertThat(readings.labelValues("action_requests_total", "currency")).containsExactly("EUR", "USD", "none");
        assertThat(readings.requests("Payments", "pay", "success", "currency", "USD", "express", "true"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success", "currency", "none", "express", "false"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "failure", "currency", "EUR", "express", "true"))
                .isZero();
    }

    @Test
    void aConstantNamedNoneIsTheSameAsNull() {
        Readings readings = Program.of("enum Level { none, some }", """
                        class Alarms {
                            @Metered
                            void raise(@Label Level level) {}
                        }
                        """).run("""
                        Alarms alarms = new AlarmsMetricsDecorator(registry);
                        alarms.raise(null);
                        alarms.raise(Level.none);
                        alarms.raise(Level.some);
                        """);
        assertThat(readings.requests("Alarms", "raise", "success", "level", "none"))
                .isEqualTo(2);
        assertThat(readings.requests("Alarms", "raise", "success", "level", "some"))
                .isEqualTo(1);
    }

    @Test
    void aConstantWithABodyIsNamedLikeAnyOther() {
        Readings readings = Program.of("""
                        enum Shape {
                            ROUND {
                                @Override
                                public String toString() {
                                    return "a circle";
                                }
                            },
                            FLAT
                        }
                        """, """
                        class Shapes {
                            @Metered
                            void draw(@Label Shape shape) {}

                            @Metered
                            <E extends Enum<E>> void any(@Label("shape") E shape) {}
                        }
                        """).run("""
                        Shapes shapes = new ShapesMetricsDecorator(registry);
                        shapes.draw(Shape.ROUND);
                        shapes.any(Shape.ROUND);
                        """);
        assertThat(readings.requests("Shapes", "draw", "success", "shape", "ROUND"))
                .isEqualTo(1);
        assertThat(readings.requests("Shapes", "any", "success", "shape", "ROUND"))
                .isEqualTo(1);
    }

    @Test
    void moreCombinationsThanAnArrayHoldsAreFoundByName() {
        StringBuilder constants = new StringBuilder("C0");
        for (int i = 1; i < 120; i++) {
            constants.append(", C").append(i);
        }
        Readings readings = Program.of("enum Country { " + constants + " }", """
                        class Parcels {
                            @Metered
                            void send(@Label Country from, @Label Country to) {}
                        }
                        """)
                .run("new ParcelsMetricsDecorator(registry).send(Country.C7, Country.C119);");
        assertThat(readings.requests("Parcels", "send", "success", "from", "C7", "to", "C119"))
                .isEqualTo(1);
    }

    @Test
    void theNameIsThatOfTheParameterInSnakeCase() {
        Readings readings = Program.of("""
                        class Users {
                            @Metered
                            void find(@Label String userTier, @Label(value = "zone", max = 2) String timeZone) {}
                        }
                        """).run("new UsersMetricsDecorator(registry).find(\"gold\", \"UTC\");");
        assertThat(readings.requests("Users", "find", "success", "user_tier", "gold", "zone", "UTC"))
                .isEqualTo(1);
    }

    @Test
    void valuesBeyondTheMostAreOther() {
        Readings readings = Program.of("""
                        class Users {
                            @Metered
                            void find(@Label(max = 2) String tenant, @Label("kind") boolean kind) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        for (String tenant : List.of("a", "b", "c", "d", "a")) {
                            users.find(tenant, true);
                        }
                        """);
        assertThat(readings.requests("Users", "find", "success", "tenant", "a", "kind", "true"))
                .isEqualTo(2);
        assertThat(readings.requests("Users", "find", "success", "tenant", "b", "kind", "true"))
                .isEqualTo(1);
        assertThat(readings.requests("Users", "find", "success", "tenant", "other", "kind", "true"))
                .isEqualTo(2);
    }

    @Test
    void aMissingValueIsNoneHoweverManyTheOthersAre() {
        Readings readings = Program.of("""
                        class Users {
                            @Metered(labels = "hit")
                            void find(@Label(max = 1) String tenant) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.find("a");
                        users.find("b");
                        users.find(null);
                        """);
        assertThat(readings.requests("Users", "find", "success", "tenant", "a", "hit", "unknown"))
                .isEqualTo(1);
        assertThat(readings.requests("Users", "find", "success", "tenant", "other", "hit", "unknown"))
                .isEqualTo(1);
        assertThat(readings.requests("Users", "find", "success", "tenant", "none", "hit", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void nullIsNoneForEveryKindOfParameter() {
        Readings readings = Program.of("""
                        class Requests {
                            @Metered
                            void text(@Label("v") String value) {}

                            @Metered
                            void truth(@Label("v") Boolean value) {}

                            @Metered
                            void number(@Label("v") Long value) {}
                        }
                        """).run("""
                        Requests requests = new RequestsMetricsDecorator(registry);
                        requests.text(null);
                        requests.truth(null);
                        requests.number(null);
                        """);
        assertThat(readings.requests("Requests", "text", "success", "v", "none"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "truth", "success", "v", "none"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "number", "success", "v", "none"))
                .isEqualTo(1);
    }

    @Test
    void anOptionalIsWhatItHolds() {
        Readings readings =
                Program.of("record Account(Optional<String> tier) {}", """
                        class Requests {
                            @Metered
                            void own(@Label("v") Optional<Integer> size) {}

                            @Metered
                            void path(@Label(value = "v", from = "tier()") Account account) {}
                        }
                        """).run("""
                        Requests requests = new RequestsMetricsDecorator(registry);
                        requests.own(Optional.of(7));
                        requests.path(new Account(Optional.of("gold")));
                        requests.path(new Account(Optional.empty()));
                        """);
        assertThat(readings.requests("Requests", "own", "success", "v", "7")).isEqualTo(1);
        assertThat(readings.requests("Requests", "path", "success", "v", "gold"))
                .isEqualTo(1);
        assertThat(readings.requests("Requests", "path", "success", "v", "none"))
                .isEqualTo(1);
    }

    @Test
    void callsThroughInterfacesAreLabelledToo() {
        Readings readings =
                Program.of("enum Currency { EUR, USD }", """
                        record Account(String tier, Currency home) {}
                        """, """
                        record Context(Account account) {}
                        """, """
                        interface Payments<C extends Context> {
                            @Metered
                            String byIndex(
                                    @Label Currency currency,
                                    @Label Boolean express,
                                    @Label(value = "home", from = "account().home()") C context);

                            @Metered
                            <D extends C> CompletionStage<String> byText(
                                    @Label int amount,
                                    @Label Currency currency,
                                    @Label(value = "tier", from = "account().tier()") D context);

                            @Metered
                            default void byDefault(@Label char grade, String... rest) {}
                        }
                        """).run("""
                        Payments<Context> payments = new PaymentsMetricsDecorator<>(
                                new Payments<Context>() {
                                    @Override
                                    public String byIndex(Currency currency, Boolean express, Context context) {
                                        return "";
                                    }

                                    @Override
                                    public <D extends Context> CompletionStage<String> byText(
                                            int amount, Currency currency, D context) {
                                        return CompletableFuture.failedFuture(new IOException("down"));
                                    }
                                },
                                registry);
                        Context context = new Context(new Account("gold", Currency.USD));
                        payments.byIndex(Currency.EUR, null, context);
                        payments.byIndex(null, true, null);
                        payments.byText(7, Currency.EUR, context);
                        payments.byText(7, null, new Context(null));
                        payments.byDefault('a', "b", "c");
                        """);
        assertThat(readings.requests(
                        "Payments", "by_index", "success", "currency", "EUR", "express", "none", "home", "USD"))
                .isEqualTo(1);
        assertThat(readings.requests(
                        "Payments", "by_index", "success", "currency", "none", "express", "true", "home", "none"))
                .isEqualTo(1);
        assertThat(readings.errors(
                        "Payments", "by_text", "IOException", "amount", "7", "currency", "EUR", "tier", "gold"))
                .isEqualTo(1);
        assertThat(readings.requests(
                        "Payments", "by_text", "failure", "amount", "7", "currency", "none", "tier", "none"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "by_default", "success", "grade", "a"))
                .isEqualTo(1);
    }

    @Test
    void labelsAreInheritedWithMetered() {
        Readings readings = Program.of("""
                        interface Store {
                            @Metered
                            void put(@Label("shelf") String shelf, @Label int size);
                        }
                        """, """
                        @Metrics
                        class Warehouse implements Store {
                            @Override
                            public void put(String place, int pieces) {}
                        }
                        """, """
                        @Metrics
                        class Cellar extends Warehouse {
                            @Override
                            @Metered
                            public void put(@Label("place") String place, int pieces) {}
                        }
                        """).run("""
                        new WarehouseMetricsDecorator(registry).put("a", 3);
                        new CellarMetricsDecorator(registry).put("b", 4);
                        new StoreMetricsDecorator(new Warehouse(), registry).put("c", 5);
                        """);
        assertThat(readings.requests("Warehouse", "put", "success", "shelf", "a", "size", "3"))
                .isEqualTo(1);
        assertThat(readings.requests("Cellar", "put", "success", "place", "b")).isEqualTo(1);
        assertThat(readings.requests("Store", "put", "success", "shelf", "c", "size", "5"))
                .isEqualTo(1);
    }

    @Test
    void aMeteredTypeReadsThoseOfTheMethodsThatItInherits() {
        Readings readings = Program.of("""
                        class Base {
                            public void store(@Label("shelf") String where) {}
                        }
                        """, """
                        interface Finder {
                            String find(@Label("by") String name);
                        }
                        """, """
                        @Metered
                        class Archive extends Base {}
                        """, """
                        @Metered
                        interface Api extends Finder {}
                        """).run("""
                        new ArchiveMetricsDecorator(registry).store("top");
                        ApiMetricsDecorator.decorate(name -> name, registry).find("id");
                        """);
        assertThat(readings.value(
                        "action_requests_total",
                        "service",
                        "Archive",
                        "action",
                        "store",
                        "shelf",
                        "top",
                        "outcome",
                        "success"))
                .isEqualTo(1);
        assertThat(readings.value(
                        "action_requests_total", "service", "Api", "action", "find", "by", "id", "outcome", "success"))
                .isEqualTo(1);
    }

    @Test
    void overloadsAndAllMethodsOfAMeteredTypeHaveTheirOwn() {
        Readings readings = Program.of("""
                        @Metered
                        class Search {
                            public void find(@Label("by") String name) {}

                            public void find(@Label(value = "by", max = 3) long id) {}

                            public void clear() {}
                        }
                        """).run("""
                        Search search = new SearchMetricsDecorator(registry);
                        search.find("name");
                        search.find(4);
                        search.clear();
                        """);
        assertThat(readings.requests("Search", "find_string", "success", "by", "name"))
                .isEqualTo(1);
        assertThat(readings.requests("Search", "find_long", "success", "by", "4"))
                .isEqualTo(1);
        assertThat(readings.requests("Search", "clear", "success")).isEqualTo(1);
    }

    @Test
    void stagesCarryTheLabelsOfTheirCall() {
        Readings readings = Program.of("""
                        class Profiles {
                            final CompletableFuture<String> stage = new CompletableFuture<>();

                            @Metered
                            CompletionStage<String> load(@Label String tier) {
                                return stage;
                            }
                        }
                        """).run("""
                        Profiles profiles = new ProfilesMetricsDecorator(registry);
                        profiles.load("free");
                        profiles.load("gold");
                        profiles.stage.completeExceptionally(new IOException("down"));
                        """);
        assertThat(readings.errors("Profiles", "load", "IOException", "tier", "free"))
                .isEqualTo(1);
        assertThat(readings.errors("Profiles", "load", "IOException", "tier", "gold"))
                .isEqualTo(1);
        assertThat(readings.active("Profiles", "load", "tier", "free")).isZero();
    }

    @Test
    void whatTheAuthorSuppressedIsSuppressedWhereArgumentsAreRead() {
        Readings readings = Program.of("""
                        class Old {
                            /** @deprecated use another */
                            @Deprecated
                            String id() {
                                return "old";
                            }

                            /** @deprecated it goes */
                            @Deprecated(forRemoval = true)
                            Old next() {
                                return this;
                            }
                        }
                        """, """
                        class Reads {
                            @Metered
                            void deprecated(@Label(value = "v", from = "next().id()") Old old) {}

                            @SuppressWarnings("rawtypes")
                            @Metered
                            void raw(@Label(value = "v", from = "size()") List list) {}
                        }
                        """).run("""
                        Reads reads = new ReadsMetricsDecorator(registry);
                        reads.deprecated(new Old());
                        reads.raw(List.of(1, 2));
                        """);
        assertThat(readings.requests("Reads", "deprecated", "success", "v", "old"))
                .isEqualTo(1);
        assertThat(readings.requests("Reads", "raw", "success", "v", "2")).isEqualTo(1);
    }

    @Test
    void callsWhileTheConstructorRunsPassUnlabelled() {
        Readings readings = Program.of("""
                        class Early {
                            Early() {
                                find("early");
                                scoped("early");
                            }

                            @Metered
                            int find(@Label String tenant) {
                                return 1;
                            }

                            @Metered(labels = "tier")
                            void scoped(@Label String tenant) {}
                        }
                        """).run("new EarlyMetricsDecorator(registry).find(\"late\");");
        assertThat(readings.labelValues("action_requests_total", "tenant")).containsExactly("late");
    }
}

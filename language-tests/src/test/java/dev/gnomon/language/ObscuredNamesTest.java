// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parameters, fields, methods, types and type variables that are named like what generated code uses. */
class ObscuredNamesTest {
    private static final String CONTEXT = "record Context(String id) {}";

    @Test
    void parametersMayHaveTheNamesOfTheGeneratedVariables() {
        Readings readings = Program.of("""
                        class Names {
                            @Metered
                            String both(@Label String both, String recorder, int start, int result, int failure) {
                                return both + recorder + start + result + failure;
                            }

                            @Metered
                            String path(@Label(value = "v", from = "trim().strip()") String trim, String unreadable) {
                                return trim + unreadable;
                            }

                            @Metered(labels = "b")
                            CompletionStage<String> scoped(@Label String scoped, int scope, int stage, int failure) {
                                return CompletableFuture.completedFuture(scoped);
                            }

                            @Metered
                            Flow.Publisher<String> items(int subscription, int value, int publisher, @Label int items) {
                                return new SubmissionPublisher<>();
                            }
                        }
                        """).run("""
                        Names names = new NamesMetricsDecorator(registry);
                        names.both("a", "b", 1, 2, 3);
                        names.path(" x ", "y");
                        names.scoped("c", 1, 2, 3);
                        names.items(1, 2, 3, 4);
                        """);
        assertThat(readings.requests("Names", "both", "success", "both", "a")).isEqualTo(1);
        assertThat(readings.requests("Names", "path", "success", "v", "x")).isEqualTo(1);
        assertThat(readings.requests("Names", "scoped", "success", "scoped", "c", "b", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void memberTypesAndMethodsMayHaveTheNamesOfTheGeneratedOnes() {
        Readings readings = Program.of("""
                        class Shop {
                            static class Arguments {
                                String id() {
                                    return "own";
                                }
                            }

                            static final class LabelValues {}

                            @Metered
                            void buy(@Label(value = "v", from = "id()") Arguments arguments) {}

                            static String buyV(Arguments arguments) {
                                throw new AssertionError("called in place of the reader");
                            }
                        }
                        """).run("new ShopMetricsDecorator(registry).buy(new Shop.Arguments());");
        assertThat(readings.requests("Shop", "buy", "success", "v", "own")).isEqualTo(1);
    }

    @Test
    void typesOfThePackageMayHaveTheNamesOfTheGeneratedOnes() {
        Readings readings = Program.of(
                        "record LabelValues(String id) {}",
                        "record CallRecorder(LabelValues values) {}",
                        "record LabelledCalls(String id) {}",
                        "record Definitions(String id) {}",
                        "enum CallScope { OPEN, SHUT }",
                        """
                        class Arguments<String, Throwable extends LabelledCalls, LabelRules> {
                            @Metered
                            void path(
                                    @Label(value = "a", from = "values().id()") CallRecorder recorder,
                                    @Label(value = "b", from = "id()") Definitions definitions,
                                    @Label(value = "c", from = "id()") Throwable calls,
                                    @Label("d") LabelRules rules) {}

                            @Metered
                            void index(@Label("a") CallScope scope) {}

                            @Metered(labels = "b")
                            void scoped(@Label("a") CallScope scope) {}

                            @Metered
                            Flow.Publisher<CallRecorder> published(@Label("a") String text) {
                                return new SubmissionPublisher<>();
                            }
                        }
                        """)
                .run("""
                        Arguments<String, LabelledCalls, String> arguments = new ArgumentsMetricsDecorator<>(registry);
                        arguments.path(
                                new CallRecorder(new LabelValues("1")),
                                new Definitions("2"),
                                new LabelledCalls("3"),
                                "4");
                        arguments.index(CallScope.OPEN);
                        arguments.scoped(CallScope.SHUT);
                        """);
        assertThat(readings.requests("Arguments", "path", "success", "a", "1", "b", "2", "c", "3", "d", "4"))
                .isEqualTo(1);
        assertThat(readings.requests("Arguments", "index", "success", "a", "OPEN"))
                .isEqualTo(1);
        assertThat(readings.requests("Arguments", "scoped", "success", "a", "SHUT", "b", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void parametersMayBeNamedLikeClasses() {
        Program program = Program.of(CONTEXT, """
                        @Metrics
                        class Users {
                            Users(int Definitions, int Objects, int registry) {}

                            @Metered
                            public int get(
                                    @Label("name") String LabelValues,
                                    @Label(value = "id", from = "id()") Context Arguments,
                                    int LabelValues_,
                                    int String,
                                    int Object,
                                    int CallRecorder,
                                    int Throwable,
                                    int dev) {
                                return LabelValues_ + String + Object + CallRecorder + Throwable + dev;
                            }

                            @Metered(event = "paid")
                            public void on(@EventTime java.util.Date Instant) {}
                        }
                        """, """
                        @Metrics
                        interface Feed {
                            @Metered
                            reactor.core.publisher.Flux<String> flux(@Label int Flux);

                            @Metered
                            reactor.core.publisher.Mono<String> mono(@Label int Mono);

                            @Metered
                            org.reactivestreams.Publisher<String> publisher(@Label int FlowAdapters, int org);
                        }
                        """, """
                        class Body implements Feed {
                            public reactor.core.publisher.Flux<String> flux(int a) {
                                return reactor.core.publisher.Flux.just("a");
                            }

                            public reactor.core.publisher.Mono<String> mono(int a) {
                                return reactor.core.publisher.Mono.just("a");
                            }

                            public org.reactivestreams.Publisher<String> publisher(int a, int b) {
                                return flux(a);
                            }
                        }
                        """);
        Readings readings = program.run("""
                        Users users = new UsersMetricsDecorator(1, 2, 3, registry);
                        int got = users.get("a", new Context("b"), 1, 2, 3, 4, 5, 6);
                        if (got != 21) {
                            throw new AssertionError(got);
                        }
                        users.on(new java.util.Date(0));
                        Feed feed = FeedMetricsDecorator.decorate(new Body(), registry);
                        feed.flux(1).blockLast();
                        feed.mono(2).block();
                        reactor.core.publisher.Flux.from(feed.publisher(3, 4)).blockLast();
                        """);
        assertThat(readings.requests("Users", "get", "success", "name", "a", "id", "b"))
                .isEqualTo(1);
        assertThat(readings.value("event_received_total", "service", "Users", "event", "paid"))
                .isEqualTo(1);
        assertThat(readings.requests("Feed", "flux", "success", "flux", "1")).isEqualTo(1);
        assertThat(readings.requests("Feed", "mono", "success", "mono", "2")).isEqualTo(1);
        assertThat(readings.requests("Feed", "publisher", "success", "flow_adapters", "3"))
                .isEqualTo(1);
    }

    @Test
    void otherParametersKeepTheirNames() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        class Users {
                            public void get(int org, int System, int record, int var, int LabelValues) {}
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("get(int org, int System, int record, int var, int LabelValues_)");
    }

    @Test
    void inheritedFieldsMayBeNamedLikeClasses() {
        Readings readings = Program.of(CONTEXT, """
                        class Base {
                            protected int LabelValues = 1;
                            static String CallDefinition = "";
                            public int ServiceDefinition, MetricDefinition, LabelDefinition, LabelRules, Metered;
                            int Definitions, Arguments, Objects, String, METRICS, CallRecorder;
                            String TimeUnit = "";
                        }
                        """, """
                        interface Constants {
                            int LabelValues = 1;
                            int Definitions = 2;
                            int Arguments = 3;
                            int Objects = 4;
                            int CallDefinition = 5;
                            int delegate = 6;
                            int registry = 7;
                        }
                        """, """
                        @Metrics
                        class Users extends Base {
                            @MetricField
                            Gauge size;

                            @MetricField
                            Counter Instant;

                            @Metered(sample = dev.gnomon.metrics.annotation.Metered.ADAPTIVE)
                            public void get(
                                    @Label("name") String name,
                                    @Label(value = "id", from = "id()") Context context,
                                    @Label("unit") TimeUnit unit) {
                                Instant.increment();
                            }
                        }
                        """, """
                        @Metrics
                        interface Payments extends Constants {
                            @Metered
                            void pay(@Label boolean fast, @Label(value = "id", from = "id()") Context context);
                        }
                        """, """
                        @Metric(type = MetricType.GAUGE, name = "depth")
                        interface Depth extends Constants {
                            int INSTALLED = 1;
                            int METRIC = 2;
                            int family = 3;

                            void set(double value, @Label(value = "id", from = "id()") Context context, String name);

                            void callback(
                                    DoubleSupplier callback,
                                    @Label(value = "id", from = "id()") Context context,
                                    String name);
                        }
                        """).run("""
                        new UsersMetricsDecorator(registry).get("a", new Context("b"), TimeUnit.DAYS);
                        new PaymentsMetricsDecorator((fast, context) -> {}, registry).pay(true, new Context("c"));
                        DepthHandle.of(registry).set(3, new Context("d"), "e");
                        DepthHandle.of(registry).callback(() -> 4, new Context("f"), "e");
                        """);
        assertThat(readings.requests("Users", "get", "success", "name", "a", "id", "b", "unit", "DAYS"))
                .isEqualTo(1);
        assertThat(readings.value("instant_total")).isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success", "fast", "true", "id", "c"))
                .isEqualTo(1);
        assertThat(readings.value("depth", "id", "d", "name", "e")).isEqualTo(3);
        assertThat(readings.value("depth", "id", "f", "name", "e")).isEqualTo(4);
    }

    @Test
    void methodsMayBeNamedLikeClasses() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public void LabelValues(@Label int a) {}

                            @Metered
                            public void CallRecorder(@Label int a) {}

                            public void String() {}

                            @Metered
                            public void dev(@Label int a) {}
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.LabelValues(1);
                        users.CallRecorder(1);
                        users.String();
                        users.dev(1);
                        """);
        assertThat(readings.requests("Users", "label_values", "success", "a", "1"))
                .isEqualTo(1);
        assertThat(readings.requests("Users", "call_recorder", "success", "a", "1"))
                .isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(4);
    }

    @Test
    void inheritedTypesMayBeNamedLikeClasses() {
        Readings readings = Program.of(CONTEXT, """
                        class Base {
                            static class String {}

                            static class Object {}

                            static class Throwable {}

                            static class LabelValues {}

                            static class CallRecorder {}

                            static class Definitions {}

                            static class Arguments {}

                            static class MetricRegistry {}

                            static class Override {}
                        }
                        """, """
                        @Metrics
                        class Users extends Base {
                            @Metered
                            public Definitions get(
                                    String own,
                                    Arguments arguments,
                                    LabelValues values,
                                    @Label("name") java.lang.String name,
                                    @Label(value = "id", from = "id()") Context context) {
                                return null;
                            }
                        }
                        """)
                .run("new UsersMetricsDecorator(registry).get(null, null, null, \"a\", new Context(\"b\"));");
        assertThat(readings.requests("Users", "get", "success", "name", "a", "id", "b"))
                .isEqualTo(1);
    }

    @Test
    void typeVariablesMayBeNamedLikeClasses() {
        Readings readings =
                Program.of("record Box<T>(T content) {}", """
                        @Metrics
                        class Users<String, Object, Definitions> {
                            <MetricRegistry> Users(MetricRegistry value) {}

                            @Metered
                            public <LabelValues, Arguments, Throwable> Definitions get(
                                    @Label("one") LabelValues one,
                                    @Label(value = "two", from = "content()") Box<String> two,
                                    @Label(value = "three", from = "content()") Box<Arguments> three,
                                    Definitions definitions) {
                                return definitions;
                            }
                        }
                        """, """
                        @Metrics
                        interface Payments<MetricRegistry, Objects, Arguments> {
                            @Metered
                            <CallRecorder> MetricRegistry pay(
                                    @Label(value = "a", from = "content()") Box<CallRecorder> a, MetricRegistry b);
                        }
                        """, """
                        class Body implements Payments<Integer, Integer, Integer> {
                            public <T> Integer pay(Box<T> a, Integer b) {
                                return b;
                            }
                        }
                        """, """
                        @Metric(type = MetricType.GAUGE, name = "depth")
                        interface Depth {
                            <Arguments> void set(double value, @Label(from = "content()") Box<Arguments> id);

                            <Definitions> void callback(
                                    DoubleSupplier callback, @Label(from = "content()") Box<Definitions> id);
                        }
                        """).run("""
                        new UsersMetricsDecorator<Integer, Integer, Integer>(1, registry)
                                .get("a", new Box<>(2), new Box<>("c"), 4);
                        new PaymentsMetricsDecorator<>(new Body(), registry).pay(new Box<>("d"), 5);
                        DepthHandle.of(registry).set(6, new Box<>("e"));
                        DepthHandle.of(registry).callback(() -> 7, new Box<>("f"));
                        """);
        assertThat(readings.requests("Users", "get", "success", "one", "a", "two", "2", "three", "c"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success", "a", "d")).isEqualTo(1);
        assertThat(readings.value("depth", "id", "e")).isEqualTo(6);
        assertThat(readings.value("depth", "id", "f")).isEqualTo(7);
    }

    @Test
    void parametersOfRecordingMethodsMayBeNamedLikeClasses() {
        Readings readings = Program.of(CONTEXT, """
                        @Metric(type = MetricType.GAUGE, name = "depth")
                        interface Depth {
                            void set(
                                    double INSTALLED,
                                    @Label(value = "id", from = "id()") Context Arguments,
                                    @Label("name") String LabelValues);

                            void callback(
                                    DoubleSupplier Definitions,
                                    @Label(value = "id", from = "id()") Context MetricDefinition,
                                    @Label("name") String registry);
                        }
                        """, """
                        @Metric(
                                type = MetricType.COUNTER,
                                name = "labelled",
                                labels = {"LabelValues", "installed", "dev", "amount"})
                        interface Labelled {}
                        """).run("""
                        DepthHandle.of(registry).set(1, new Context("a"), "b");
                        DepthHandle.of(registry).callback(() -> 2, new Context("c"), "d");
                        LabelledHandle.of(registry).increment(3L, "a", "b", "c", "d");
                        """);
        assertThat(readings.value("depth", "id", "a", "name", "b")).isEqualTo(1);
        assertThat(readings.value("depth", "id", "c", "name", "d")).isEqualTo(2);
        assertThat(readings.value("labelled_total", "LabelValues", "a", "installed", "b", "dev", "c", "amount", "d"))
                .isEqualTo(3);
    }
}

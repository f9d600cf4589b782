// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the annotations on a method and on those that it overrides the nearest applies. */
class InheritanceTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void theMethodItselfIsNearerThanItsSuperclassAndThatNearerThanAnInterface() {
        Readings readings = Program.of("""
                        interface Api {
                            @Metered(buckets = 1)
                            void own();

                            @Metered(buckets = 1)
                            void ofSuperclass();

                            @Metered(buckets = 1)
                            void ofInterface();
                        }
                        """, """
                        class Base {
                            @Metered(buckets = 2)
                            public void own() {}

                            @Metered(buckets = 2)
                            public void ofSuperclass() {}

                            public void ofInterface() {}
                        }
                        """, """
                        @Metrics
                        class Users extends Base implements Api {
                            @Override
                            @Metered(buckets = 3)
                            public void own() {}

                            @Override
                            public void ofSuperclass() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).own();");
        assertThat(bound(readings, "Users", "own")).isEqualTo(3);
        assertThat(bound(readings, "Users", "of_superclass")).isEqualTo(2);
        assertThat(bound(readings, "Users", "of_interface")).isEqualTo(1);
    }

    @Test
    void aStepLessIsNearerWhereverItLeads() {
        Readings readings =
                Program.of("""
                        class Far {
                            @Metered(buckets = 1)
                            public void inClass() {}

                            @Metered(buckets = 1)
                            public void inInterface() {}

                            @Metered(buckets = 5)
                            public void inClassAlone() {}
                        }
                        """, """
                        class Near extends Far {
                            @Override
                            @Metered(buckets = 2)
                            public void inClass() {}
                        }
                        """, """
                        interface FarApi {
                            @Metered(buckets = 3)
                            void inClass();

                            @Metered(buckets = 3)
                            void inInterface();

                            void inClassAlone();
                        }
                        """, """
                        interface NearApi extends FarApi {
                            @Override
                            @Metered(buckets = 4)
                            void inInterface();
                        }
                        """, """
                        @Metrics
                        class Users extends Near implements NearApi {}
                        """, """
                        @Metrics
                        class Admins extends Near implements NearApi {
                            @Override
                            public void inInterface() {}
                        }
                        """).run("new UsersMetricsDecorator(registry).inClass();");
        assertThat(bound(readings, "Users", "in_class")).isEqualTo(2);
        assertThat(bound(readings, "Users", "in_interface"))
                .as("the method that is called is that of the class, and speaks for itself")
                .isEqualTo(1);
        assertThat(bound(readings, "Admins", "in_interface")).isEqualTo(4);
        assertThat(bound(readings, "Users", "in_class_alone")).isEqualTo(5);
        assertThat(bound(readings, "Admins", "in_class_alone")).isEqualTo(5);
    }

    @Test
    void anOverrideWithOtherTypesOfAGenericMethodInheritsToo() {
        Readings readings = Program.of("""
                        interface Repository<T extends Comparable<T>> {
                            @Metered(buckets = 1)
                            void save(T entity);

                            @Metered(buckets = 2)
                            <E extends Exception> T load(T key, Class<E> thrown) throws E;
                        }
                        """, """
                        abstract class Base<K extends Comparable<K>> implements Repository<K> {
                            @Override
                            public abstract void save(K entity);
                        }
                        """, """
                        @Metrics
                        class Users extends Base<String> {
                            @Override
                            public void save(String entity) {}

                            @Override
                            public <X extends Exception> String load(String key, Class<X> thrown) throws X {
                                return key;
                            }

                            public void save(Integer another) {}
                        }
                        """).run("""
                        Repository<String> users = new UsersMetricsDecorator(registry);
                        users.save("one");
                        users.load("one", RuntimeException.class);
                        """);
        assertThat(bound(readings, "Users", "save_string")).isEqualTo(1);
        assertThat(bound(readings, "Users", "load")).isEqualTo(2);
        assertThat(readings.requests("Users", "save_string", "success")).isEqualTo(1);
        assertThat(readings.requests("Users", "load", "success")).isEqualTo(1);
    }

    @Test
    void ofTwoInterfacesTheFirstOneNamedIsNearer() {
        Readings readings = Program.of("""
                        interface First {
                            @Metered(buckets = 1)
                            String get(String key);
                        }
                        """, """
                        interface Second {
                            @Metered(buckets = 2)
                            String get(String key);
                        }
                        """, """
                        interface Plain {
                            String get(String key);
                        }
                        """, """
                        @Metrics
                        interface Forth extends Plain, First, Second {}
                        """, """
                        @Metrics
                        interface Back extends Second, First, Plain {}
                        """, """
                        @Metrics
                        class Both implements Plain, First, Second {
                            @Override
                            public String get(String key) {
                                return key;
                            }
                        }
                        """).run("""
                        ForthMetricsDecorator.decorate(key -> key, registry).get("a");
                        BackMetricsDecorator.decorate(key -> key, registry).get("a");
                        new BothMetricsDecorator(registry).get("a");
                        """);
        assertThat(bound(readings, "Forth", "get")).isEqualTo(1);
        assertThat(bound(readings, "Back", "get")).isEqualTo(2);
        assertThat(bound(readings, "Both", "get")).isEqualTo(1);
        assertThat(readings.requests("Forth", "get", "success")).isEqualTo(1);
        assertThat(readings.requests("Back", "get", "success")).isEqualTo(1);
    }

    @Test
    void whatIsNearestDecidesWhetherTheMethodIsMeasured() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Api {
                            @Metered
                            void leftByTheClass();

                            @Unmetered
                            void takenByTheClass();

                            @Metered
                            void disabledByTheClass();

                            @Metered(enabled = false)
                            void leftAnyway();
                        }
                        """, """
                        @Metrics
                        class Users implements Api {
                            @Override
                            @Unmetered
                            public void leftByTheClass() {}

                            @Override
                            @Metered
                            public void takenByTheClass() {}

                            @Override
                            @Metered(enabled = false)
                            public void disabledByTheClass() {}

                            @Override
                            public void leftAnyway() {}
                        }
                        """).run("""
                        Api users = new UsersMetricsDecorator(registry);
                        users.leftByTheClass();
                        users.takenByTheClass();
                        users.disabledByTheClass();
                        users.leftAnyway();
                        """);
        assertThat(readings.requests("Users", "taken_by_the_class", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("disabled_by_the_class", "left_by_the_class", "taken_by_the_class");
    }

    @Test
    void aMeasuredTypeThatExtendsAMeasuredTypeCountsForItself() {
        Readings readings = Program.of("""
                        @Metrics
                        class Users {
                            @Metered
                            public int get() {
                                return 1;
                            }

                            public void other() {}
                        }
                        """, """
                        @Metrics
                        class Admins extends Users {
                            @Override
                            public int get() {
                                return super.get() + 1;
                            }

                            @Metered
                            public void grant() {
                                get();
                            }
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        AdminsMetricsDecorator admins = new AdminsMetricsDecorator(registry);
                        users.get();
                        admins.get();
                        admins.grant();
                        admins.other();
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.requests("Admins", "get", "success")).isEqualTo(2);
        assertThat(readings.requests("Admins", "grant", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Admins")).isEqualTo(4);
    }

    @Test
    void anInterfaceThatExtendsAMeasuredInterfaceCountsForItself() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Reader {
                            @Metered
                            int read();
                        }
                        """, """
                        @Metrics
                        interface ReaderAndWriter extends Reader {
                            @Metered
                            void write(int value);
                        }
                        """).run("""
                        ReaderAndWriter both = ReaderAndWriterMetricsDecorator.decorate(
                                new ReaderAndWriter() {
                                    @Override
                                    public int read() {
                                        return 1;
                                    }

                                    @Override
                                    public void write(int value) {}
                                },
                                registry);
                        both.read();
                        both.write(1);
                        Reader reader = ReaderMetricsDecorator.decorate(both, registry);
                        reader.read();
                        """);
        assertThat(readings.requests("ReaderAndWriter", "read", "success")).isEqualTo(2);
        assertThat(readings.requests("ReaderAndWriter", "write", "success")).isEqualTo(1);
        assertThat(readings.requests("Reader", "read", "success")).isEqualTo(1);
    }

    @Test
    void meteredOnATypeSpeaksForThatTypeAlone() {
        Readings readings = Program.of("""
                        @Metered
                        interface Api {
                            void get();
                        }
                        """, """
                        @Metrics
                        class Users implements Api {
                            @Override
                            public void get() {}
                        }
                        """).run("""
                        new UsersMetricsDecorator(registry).get();
                        ApiMetricsDecorator.decorate(() -> {}, registry).get();
                        """);
        assertThat(readings.labelValues("action_requests_total", "service")).containsExactly("Api");
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }

    @Test
    void meteredOnATypeMayBeSwitchedOff() {
        CompiledProgram nothing = Program.of("""
                        @Metered(enabled = false)
                        class Jobs {
                            public void clean() {}

                            @Unmetered
                            public void left() {}
                        }
                        """).compiled();
        assertThat(nothing.generatedSources()).isEmpty();

        Readings readings = Program.of("""
                        @Metered(enabled = false)
                        @Metrics
                        class Users {
                            public void get() {}
                        }
                        """, """
                        @Metered(enabled = false)
                        class Orders {
                            @Metered
                            public void place() {}

                            public void cancel() {}
                        }
                        """).run("""
                        new UsersMetricsDecorator(registry).get();
                        new OrdersMetricsDecorator(registry).place();
                        """);
        assertThat(readings.labelValues("action_requests_total", "action")).containsExactly("place");
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
    }

    @Test
    void metricsSwitchedOffSilencesEverythingInTheTypeAndNothingBelowIt() {
        Readings readings = Program.of("""
                        @Metrics(enabled = false)
                        class Base {
                            @Metered
                            public void get() {}

                            @Unmetered
                            public void left() {}
                        }
                        """, """
                        @Metrics
                        class Users extends Base {}
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.get();
                        users.left();
                        """);
        assertThat(readings.requests("Users", "get", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.labelValues("service_requests_total", "service")).containsExactly("Users");
    }

    @Test
    void meteredMethodsOfAnAbstractClassCountInItsMeasuredSubclasses() {
        Readings readings = Program.of("""
                        abstract class Base<T> {
                            @Metered(buckets = 1)
                            public void start(T how) {
                                prepare();
                            }

                            @Metered(buckets = 2)
                            protected abstract void prepare();

                            @Metered(buckets = 3)
                            void stop() {}

                            @Metered(enabled = false)
                            public void pause() {}
                        }
                        """, """
                        @Metrics
                        class Service extends Base<String> {
                            @Override
                            protected void prepare() {}
                        }
                        """, """
                        @Metered
                        class Job extends Base<Integer> {
                            @Override
                            protected void prepare() {}

                            @Override
                            @Metered(buckets = 4)
                            void stop() {}
                        }
                        """, """
                        class Clock extends Base<Long> {
                            @Override
                            @Unmetered
                            public void start(Long how) {}

                            @Override
                            @Metered(buckets = 5)
                            protected void prepare() {}
                        }
                        """).run("""
                        new ServiceMetricsDecorator(registry).start("fast");
                        new JobMetricsDecorator(registry).stop();
                        new ClockMetricsDecorator(registry).start(1L);
                        """);
        assertThat(readings.labelValues("action_requests_total", "service")).containsExactly("Clock", "Job", "Service");
        assertThat(readings.labelValues("service_requests_total", "service")).containsExactly("Service");
        assertThat(bound(readings, "Service", "start")).isEqualTo(1);
        assertThat(bound(readings, "Service", "prepare")).isEqualTo(2);
        assertThat(bound(readings, "Service", "stop")).isEqualTo(3);
        assertThat(bound(readings, "Job", "stop")).isEqualTo(4);
        assertThat(bound(readings, "Clock", "prepare")).isEqualTo(5);
        assertThat(readings.requests("Service", "start", "success")).isEqualTo(1);
        assertThat(readings.requests("Service", "prepare", "success")).isEqualTo(1);
        assertThat(readings.requests("Job", "stop", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .as("what is left out or switched off is no action of any")
                .containsExactly("prepare", "start", "stop");
    }

    @Test
    void anAbstractClassWithMeteredMethodsMayBeALibrary(@TempDir Path directory) {
        CompiledProgram library = Program.of("""
                        public abstract class Base {
                            @Metered
                            public void start() {}

                            @Unmetered
                            public void ping() {}
                        }
                        """).compiled();
        assertThat(library.generatedSources()).isEmpty();
        Readings readings = Program.of()
                .with("shop.Server", """
                        package shop;

                        @dev.gnomon.metrics.annotation.Metrics
                        public class Server extends app.Base {}
                        """)
                .against(library, directory)
                .run("""
                        shop.Server server = new shop.ServerMetricsDecorator(registry);
                        server.start();
                        server.ping();
                        """);
        assertThat(readings.requests("Server", "start", "success")).isEqualTo(1);
        assertThat(readings.serviceRequests("Server")).isEqualTo(1);
    }

    @Test
    void aSubclassMayBeLeftOut() {
        Readings readings =
                Program.of("""
                        abstract class Base {
                            @Metered
                            public void start() {}
                        }
                        """, """
                        @Metrics
                        class Server extends Base {}
                        """, """
                        @SuppressWarnings("gnomon")
                        class Fake extends Base {}
                        """).run("new ServerMetricsDecorator(registry).start(); new Fake().start();");
        assertThat(readings.labelValues("action_requests_total", "service")).containsExactly("Server");
    }

    @Test
    void unmeteredInATypeThatIsNotMeasuredLeavesTheMethodOutOfThoseThatInheritIt() {
        Readings readings = Program.of("""
                        interface Monitored {
                            @Unmetered
                            boolean isReady();

                            @Unmetered
                            default boolean isAlive() {
                                return true;
                            }
                        }
                        """, """
                        class Base {
                            @Unmetered
                            public void ping() {}

                            @Unmetered
                            void refresh() {}

                            @Unmetered
                            public void counted() {}
                        }
                        """, """
                        @Metrics
                        class Users extends Base implements Monitored {
                            @Override
                            public boolean isReady() {
                                return true;
                            }

                            @Override
                            public void refresh() {}

                            @Override
                            @Metered
                            public void counted() {}
                        }
                        """, """
                        @Metered
                        interface Api extends Monitored {
                            void get();

                            @Override
                            @Metered
                            boolean isAlive();
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(registry);
                        users.isReady();
                        users.isAlive();
                        users.ping();
                        users.refresh();
                        users.counted();
                        Api api = ApiMetricsDecorator.decorate(
                                new Api() {
                                    @Override
                                    public void get() {}

                                    @Override
                                    public boolean isAlive() {
                                        return true;
                                    }

                                    @Override
                                    public boolean isReady() {
                                        return true;
                                    }
                                },
                                registry);
                        api.get();
                        api.isReady();
                        api.isAlive();
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(1);
        assertThat(readings.requests("Users", "counted", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "action"))
                .containsExactly("counted", "get", "is_alive");
    }

    @Test
    void unmeteredMayBeOfALibrary(@TempDir Path directory) {
        CompiledProgram library = Program.of("""
                        public interface Monitored {
                            @Unmetered
                            boolean isReady();
                        }
                        """).compiled();
        Readings readings = Program.of()
                .with("shop.Server", """
                        package shop;

                        @dev.gnomon.metrics.annotation.Metrics
                        public class Server implements app.Monitored {
                            public void serve() {}

                            @Override
                            public boolean isReady() {
                                return true;
                            }
                        }
                        """)
                .against(library, directory)
                .run("""
                        shop.Server server = new shop.ServerMetricsDecorator(registry);
                        server.isReady();
                        server.serve();
                        """);
        assertThat(readings.serviceRequests("Server")).isEqualTo(1);
    }

    /** The only bound of the action's buckets, which tells the annotations apart. */
    private static double bound(Readings readings, String service, String action) {
        var bounds = readings.bounds("action_duration_seconds", "service", service, "action", action);
        assertThat(bounds).hasSize(2).endsWith(INFINITY);
        return bounds.get(0);
    }
}

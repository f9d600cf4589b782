// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources without a warning of the compiler get decorators without one, whatever they suppress, and where. */
class WarningsTest {
    private static final String BOX = "record Box<T>(T content) {}";

    @TempDir
    Path directory;

    @Test
    void rawTypesAreSuppressedWhereverTheAuthorDidSo() {
        Readings readings = Program.of(BOX, """
                        @Metrics
                        class Users {
                            private final List<?> given;

                            Users(@SuppressWarnings("rawtypes") List given) {
                                this.given = given;
                            }

                            @Metered
                            public int parameter(
                                    @SuppressWarnings("rawtypes") List names,
                                    @SuppressWarnings("rawtypes") @Label(value = "box", from = "content()") Box box) {
                                return names.size() + given.size();
                            }

                            @SuppressWarnings("rawtypes")
                            @Metered
                            public Map result(Map.Entry[] entries) {
                                return Map.of();
                            }

                            @SuppressWarnings("rawtypes")
                            @Metered
                            public <T extends Comparable> Collection<? extends List> nested(T bound) {
                                return List.of();
                            }
                        }
                        """, """
                        @Metrics
                        interface Payments {
                            @Metered
                            int parameter(@SuppressWarnings("rawtypes") List names);

                            @SuppressWarnings("rawtypes")
                            List result();
                        }
                        """, """
                        class Body implements Payments {
                            public int parameter(@SuppressWarnings("rawtypes") List names) {
                                return 1;
                            }

                            @SuppressWarnings("rawtypes")
                            public List result() {
                                return List.of();
                            }
                        }
                        """, """
                        @Metric(type = MetricType.COUNTER, name = "logins")
                        interface Logins {
                            void increment(@SuppressWarnings("rawtypes") @Label(from = "content()") Box name);
                        }
                        """).run("""
                        Users users = new UsersMetricsDecorator(List.of(1), registry);
                        int sum = users.parameter(List.of(2), new Box<>("b"));
                        users.result(null);
                        users.nested("");
                        Payments payments = PaymentsMetricsDecorator.decorate(new Body(), registry);
                        payments.parameter(List.of());
                        payments.result();
                        LoginsHandle.of(registry).increment(new Box<>("c"));
                        if (sum != 2) {
                            throw new AssertionError(sum);
                        }
                        """);
        assertThat(readings.requests("Users", "parameter", "success", "box", "b"))
                .isEqualTo(1);
        assertThat(readings.serviceRequests("Users")).isEqualTo(3);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(2);
        assertThat(readings.value("logins_total", "name", "c")).isEqualTo(1);
    }

    @Test
    void ofTheRawTypesInClassFilesNobodyKnowsTheSuppression() {
        CompiledProgram library = Program.of("""
                        @SuppressWarnings({"rawtypes", "unchecked"})
                        public class Base extends ArrayDeque {
                            private static final long serialVersionUID = 1;

                            public List names(Map ages) {
                                return List.of(ages);
                            }
                        }
                        """, """
                        @SuppressWarnings("rawtypes")
                        public interface Names extends Comparable {
                            Set names(Class type);
                        }
                        """).compiled();
        Readings readings =
                Program.of("""
                        @Metrics
                        class Users extends Base {
                            private static final long serialVersionUID = 1;
                        }
                        """, """
                        @Metrics
                        interface Payments extends Names {}
                        """, """
                        class Body implements Payments {
                            @SuppressWarnings("rawtypes")
                            public Set names(Class type) {
                                return Set.of();
                            }

                            public int compareTo(Object other) {
                                return 0;
                            }
                        }
                        """).against(library, directory).run("""
                        UsersMetricsDecorator users = new UsersMetricsDecorator(registry);
                        users.names(Map.of());
                        users.peekFirst();
                        Payments payments = PaymentsMetricsDecorator.decorate(new Body(), registry);
                        payments.names(String.class);
                        """);
        assertThat(readings.serviceRequests("Users")).isEqualTo(2);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(1);
    }

    @Test
    void deprecatedTypesAreSuppressedWhereverADefinitionOrASignatureNamesThem() {
        Readings readings = Program.of("""
                        /** @deprecated use another */
                        @Deprecated
                        enum Tier {
                            FREE, GOLD
                        }
                        """, """
                        /** @deprecated use another */
                        @Deprecated
                        class Old extends Exception {
                            private static final long serialVersionUID = 1;
                        }
                        """, """
                        /** @deprecated it goes */
                        @Deprecated(forRemoval = true)
                        class Gone extends Exception {
                            private static final long serialVersionUID = 1;
                        }
                        """, """
                        record Context(@SuppressWarnings("deprecation") Tier tier) {}
                        """, """
                        @SuppressWarnings({"deprecation", "removal"})
                        @Metrics(expected = Old.class)
                        class Users {
                            @Metered(expected = Gone.class)
                            public void path(@Label(value = "tier", from = "tier()") Context context) {}

                            @Metered
                            public SecurityManager manager(SecurityManager manager) {
                                return manager;
                            }
                        }
                        """, """
                        @Metrics
                        interface Payments {
                            @Metered
                            void pay(@Label(value = "tier", from = "tier()") Context context);

                            @SuppressWarnings("removal")
                            void manage(SecurityManager manager);

                            void parameter(@SuppressWarnings("removal") SecurityManager manager);
                        }
                        """, """
                        class Body implements Payments {
                            public void pay(Context context) {}

                            public void manage(@SuppressWarnings("removal") SecurityManager manager) {}

                            public void parameter(@SuppressWarnings("removal") SecurityManager manager) {}
                        }
                        """, """
                        @Metric(type = MetricType.COUNTER, name = "logins")
                        interface Logins {
                            void increment(@Label(value = "tier", from = "tier()") Context context);
                        }
                        """).run("""
                        Context context = new Context(null);
                        Users users = new UsersMetricsDecorator(registry);
                        users.path(context);
                        Payments payments = PaymentsMetricsDecorator.decorate(new Body(), registry);
                        payments.pay(context);
                        payments.manage(null);
                        payments.parameter(null);
                        LoginsHandle.of(registry).increment(context);
                        """);
        assertThat(readings.requests("Users", "path", "success", "tier", "none"))
                .isEqualTo(1);
        assertThat(readings.requests("Payments", "pay", "success", "tier", "none"))
                .isEqualTo(1);
        assertThat(readings.serviceRequests("Payments")).isEqualTo(3);
        assertThat(readings.value("logins_total", "tier", "none")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "tier")).containsExactly("FREE", "GOLD", "none");
    }

    @Test
    void aTypeThatNeedsNoSuppressionGetsNone() {
        CompiledProgram program = Program.of(BOX, """
                        @Metrics
                        class Users {
                            @Metered
                            public List<Box<?>> get(Map.Entry<String, int[]> entry, Class<?> type, Object[] all) {
                                return List.of();
                            }
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator")).doesNotContain("SuppressWarnings");
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels of {@code @Metered(labels = ...)}, which the body of a method adds to its own call. */
class BodyLabelsTest {
    private static final String ADD = "dev.gnomon.metrics.Metrics.addLabel";

    @Test
    void aLabelOfTheBodyFollowsThoseOfTheParameters() {
        Readings readings =
                Program.of("""
                        @Metrics
                        class Profiles {
                            @Metered(labels = {"tier", "cache"})
                            public String load(@Label String region, String id) {
                                %1$s("tier", "gold");
                                return id;
                            }
                        }
                        """.formatted(ADD)).run("new ProfilesMetricsDecorator(registry).load(\"eu\", \"7\");");
        assertThat(readings.requests("Profiles", "load", "success", "region", "eu", "tier", "gold", "cache", "unknown"))
                .isEqualTo(1);
        assertThat(readings.active("Profiles", "load", "region", "eu", "tier", "gold", "cache", "unknown"))
                .isZero();
        assertThat(readings.serviceRequests("Profiles")).isEqualTo(1);
    }

    @Test
    void aDeclaredLabelThatIsNeverSetIsUnknown() {
        Readings readings = Program.of("""
                        class Profiles {
                            @Metered(labels = "tier")
                            void load() {}
                        }
                        """).run("new ProfilesMetricsDecorator(registry).load();");
        assertThat(readings.requests("Profiles", "load", "success", "tier", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void aFailureKeepsTheLabelsThatWereSetBefore() {
        Readings readings = Program.of("""
                        class Profiles {
                            @Metered(labels = "tier")
                            void load() throws IOException {
                                %s("tier", null);
                                throw new IOException("down");
                            }
                        }
                        """.formatted(ADD)).run("""
                        try {
                            new ProfilesMetricsDecorator(registry).load();
                        } catch (IOException expected) {
                            // counted
                        }
                        """);
        assertThat(readings.errors("Profiles", "load", "IOException", "tier", "none"))
                .isEqualTo(1);
    }

    @Test
    void theCallIsActiveAsUnknownUntilItEnds() {
        Readings readings = Program.of("""
                        class Profiles {
                            final CompletableFuture<String> stage = new CompletableFuture<>();

                            @Metered(labels = "tier")
                            CompletionStage<String> load() {
                                %s("tier", "gold");
                                return stage;
                            }
                        }
                        """.formatted(ADD)).run("new ProfilesMetricsDecorator(registry).load();");
        assertThat(readings.active("Profiles", "load", "tier", "unknown")).isEqualTo(1);
    }

    @Test
    void aStageCanStillLabelItsCall() {
        Readings readings = Program.of("""
                        class Profiles {
                            final CompletableFuture<String> stage = new CompletableFuture<>();

                            @Metered(labels = {"tier", "size"})
                            CompletionStage<String> load() {
                                dev.gnomon.metrics.CallLabels call = dev.gnomon.metrics.Metrics.currentCall();
                                Executor inside = dev.gnomon.metrics.Metrics.carryingCall(Runnable::run);
                                return stage.thenApply(found -> {
                                            call.addLabel("tier", found);
                                            return found;
                                        })
                                        .thenApplyAsync(
                                                found -> {
                                                    %s("size", "4");
                                                    return found;
                                                },
                                                inside);
                            }
                        }
                        """.formatted(ADD)).run("""
                        Profiles profiles = new ProfilesMetricsDecorator(registry);
                        profiles.load();
                        profiles.stage.complete("gold");
                        """);
        assertThat(readings.requests("Profiles", "load", "success", "tier", "gold", "size", "4"))
                .isEqualTo(1);
        assertThat(readings.active("Profiles", "load", "tier", "unknown", "size", "unknown"))
                .isZero();
    }

    @Test
    void eachOfNestedCallsSeesOnlyItsOwnLabels() {
        Readings readings = Program.of("""
                        class Shop {
                            @Metered(labels = "kind")
                            void outer() {
                                %1$s("kind", "outer");
                                inner();
                                plain();
                                %1$s("kind", "last");
                            }

                            @Metered(labels = "kind")
                            void inner() {
                                %1$s("kind", "inner");
                            }

                            @Metered
                            void plain() {
                                %1$s("kind", "of nobody");
                            }
                        }
                        """.formatted(ADD)).run("new ShopMetricsDecorator(registry).outer();");
        assertThat(readings.requests("Shop", "outer", "success", "kind", "last"))
                .isEqualTo(1);
        assertThat(readings.requests("Shop", "inner", "success", "kind", "inner"))
                .isEqualTo(1);
        assertThat(readings.requests("Shop", "plain", "success")).isEqualTo(1);
        assertThat(readings.labelValues("action_requests_total", "kind")).doesNotContain("of nobody", "outer");
    }

    @Test
    void callsNestedInStagesSeeOnlyTheirOwnLabels() {
        Readings readings = Program.of("""
                        class Shop {
                            final CompletableFuture<String> order = new CompletableFuture<>();

                            @Metered(labels = "kind")
                            CompletionStage<String> outer() {
                                return order.thenComposeAsync(
                                        placed -> {
                                            %1$s("kind", "outer");
                                            CompletionStage<String> stage = inner(placed);
                                            %1$s("kind", "last");
                                            return stage;
                                        },
                                        dev.gnomon.metrics.Metrics.carryingCall(Runnable::run));
                            }

                            @Metered(labels = "kind")
                            CompletionStage<String> inner(String placed) {
                                return CompletableFuture.completedFuture(placed)
                                        .thenApplyAsync(
                                                each -> {
                                                    %1$s("kind", each);
                                                    return each;
                                                },
                                                dev.gnomon.metrics.Metrics.carryingCall(Runnable::run));
                            }
                        }
                        """.formatted(ADD)).run("""
                        Shop shop = new ShopMetricsDecorator(registry);
                        shop.outer();
                        shop.order.complete("inner");
                        """);
        assertThat(readings.requests("Shop", "outer", "success", "kind", "last"))
                .isEqualTo(1);
        assertThat(readings.requests("Shop", "inner", "success", "kind", "inner"))
                .isEqualTo(1);
        assertThat(readings.active("Shop", "outer", "kind", "unknown")).isZero();
    }

    @Test
    void anUndeclaredLabelIsAnErrorWhereTheseAreThrown() {
        Readings readings = Program.of("""
                        class Shop {
                            @Metered(labels = "kind")
                            void buy() {
                                %s("colour", "red");
                            }
                        }
                        """.formatted(ADD)).run("""
                        registry.throwErrors(true);
                        try {
                            new ShopMetricsDecorator(registry).buy();
                            throw new AssertionError("nothing was thrown");
                        } catch (IllegalArgumentException expected) {
                            // the body's own failure now
                        }
                        """);
        assertThat(readings.errors("Shop", "buy", "IllegalArgumentException", "kind", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void anUndeclaredLabelChangesNothingAndIsCounted() {
        Readings readings = Program.of("""
                        class Shop {
                            @Metered(labels = "kind")
                            void buy() {
                                %s("colour", "red");
                            }
                        }
                        """.formatted(ADD)).run("""
                        dev.gnomon.metrics.Metrics.install(registry);
                        new ShopMetricsDecorator(registry).buy();
                        """);
        assertThat(readings.requests("Shop", "buy", "success", "kind", "unknown"))
                .isEqualTo(1);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "undeclared_label"))
                .isEqualTo(1);
    }

    @Test
    void aLabelOfACallThatDeclaresNoneIsCountedByTheRegistryOfTheCallAround() {
        Readings readings = Program.of("""
                        class Shop {
                            @Metered(labels = "kind")
                            void outer() {
                                plain();
                            }

                            @Metered
                            void plain() {
                                %s("kind", "of nobody");
                            }
                        }
                        """.formatted(ADD)).run("new ShopMetricsDecorator(registry).outer();");
        assertThat(readings.requests("Shop", "outer", "success", "kind", "unknown"))
                .isEqualTo(1);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "undeclared_label"))
                .isEqualTo(1);
    }

    @Test
    void aLabelOutsideAllCallsThatDeclareSomeIsCountedByTheInstalledRegistry() {
        Readings readings = Program.of("""
                        class Shop {
                            @Metered
                            void plain() {
                                %s("kind", "of nobody");
                            }
                        }
                        """.formatted(ADD)).run("""
                        dev.gnomon.metrics.Metrics.install(registry);
                        Shop shop = new ShopMetricsDecorator(registry);
                        shop.plain();
                        registry.throwErrors(true);
                        try {
                            shop.plain();
                            throw new AssertionError("nothing was thrown");
                        } catch (IllegalArgumentException expected) {
                            // the body's own failure now
                        }
                        """);
        assertThat(readings.requests("Shop", "plain", "success")).isEqualTo(1);
        assertThat(readings.errors("Shop", "plain", "IllegalArgumentException")).isEqualTo(1);
        assertThat(readings.value("metrics_validation_errors_total", "reason", "undeclared_label"))
                .isEqualTo(2);
    }

    @Test
    void aDecoratedInterfaceLabelsTheCallsOfItsDelegate() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Store {
                            @Metered(labels = "hit")
                            String get(@Label boolean deep, String key);
                        }
                        """).run("""
                        Store store = new StoreMetricsDecorator(
                                (deep, key) -> {
                                    %s("hit", "yes");
                                    return key;
                                },
                                registry);
                        store.get(true, "a");
                        """.formatted(ADD));
        assertThat(readings.requests("Store", "get", "success", "deep", "true", "hit", "yes"))
                .isEqualTo(1);
    }
}

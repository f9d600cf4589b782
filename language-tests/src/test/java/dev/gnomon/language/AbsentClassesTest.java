// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose class files name classes of another one, in {@code opt}, that the application does not have. */
class AbsentClassesTest {
    private static final String BASE = """
            package lib;

            import java.util.List;
            import opt.*;

            public class Base {
                public Base() {}
                public Base(Absent absent) {}
                public static void reset(Absent absent) {}
                public final void close(Absent absent) {}
                protected void tune(Absent absent) {}
                public void configure(Absent absent) {}
                public Absent one() { return null; }
                public Absent[] all() { return null; }
                public void every(List<? extends Absent> all) {}
                public <A extends Absent> void bounded(List<A> all) {}
                public void fail() throws AbsentFault {}
                public void failBelow() throws Fault {}
                public String plain(String text) { return text; }
                @AbsentMark public String marked(@AbsentMark @Nullable String text) { return text; }
            }
            """;

    private static final String MARKED = """
            package lib;

            import opt.*;

            public interface Marked {
                static void reset(Absent absent) {}
                @AbsentMark @Nullable String marked(@AbsentMark @Nullable String text);
            }
            """;

    private static final String METERED = """
            package lib;

            public abstract class Counted {
                @dev.gnomon.metrics.annotation.Metered
                public void count(opt.Absent absent) {}
            }
            """;

    private static final String ORDERS = """
            @Metrics
            class Orders {
                public void place() {}
            }
            """;

    private static final String USERS_OF_A_MISSPELT_TYPE = """
            @Metrics
            class Users {
                public Misspelt find() {
                    return null;
                }
            }
            """;

    @TempDir
    static Path library;

    @TempDir
    Path output;

    @BeforeAll
    static void compileTheLibraryAndDeleteWhatItNames() throws IOException {
        Program.of()
                .with("opt.Absent", "package opt; public class Absent {}")
                .with("opt.AbsentFault", """
                        package opt; @SuppressWarnings("serial") public class AbsentFault extends java.io.IOException {}
                        """)
                .with("opt.AbsentKind", "package opt; public enum AbsentKind { A, B }")
                .with("opt.AbsentMark", """
                        package opt;

                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        public @interface AbsentMark {}
                        """)
                .with("opt.Nullable", "package opt; public @interface Nullable {}")
                .with("lib.Mark", "package lib; public @interface Mark { opt.AbsentKind value(); }")
                .with(
                        "lib.Valued",
                        "package lib; public interface Valued { @Mark(opt.AbsentKind.B) void take(String text); }")
                .with(
                        "lib.Page",
                        "package lib; public class Page extends opt.Absent { public int size() { return 3; } }")
                .with("opt.AbsentApi", "package opt; public interface AbsentApi {}")
                .with("lib.Reply", """
                        package lib;

                        public class Reply extends java.util.concurrent.CompletableFuture<String> implements opt.AbsentApi {}
                        """)
                .with("lib.Fault", """
                        package lib; @SuppressWarnings("serial") public class Fault extends opt.AbsentFault {}
                        """)
                .with("lib.Base", BASE)
                .with("lib.Marked", MARKED)
                .with("lib.Named", "package lib; public interface Named { void name(opt.Absent absent); }")
                .with("lib.Defaulted", "package lib; public interface Defaulted { default void use(opt.Absent a) {} }")
                .with("lib.Counted", METERED)
                .compiled()
                .writeTo(library);
        try (Stream<Path> absent = Files.list(library.resolve("opt"))) {
            for (Path each : absent.toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void methodsOfASuperclassThatNobodyCanCallAreLeftOut() {
        Readings readings = Program.of(ORDERS, """
                        @Metrics
                        class Derived extends lib.Base {
                            @Metered
                            public String own(@Label(value = "size", from = "length()") String text) {
                                return text;
                            }
                        }
                        """).seeing(library).run("""
                        Derived derived = new DerivedMetricsDecorator(registry);
                        derived.plain(derived.own("a"));
                        derived.marked("b");
                        new OrdersMetricsDecorator(registry).place();
                        """);
        assertThat(readings.serviceRequests("Derived")).isEqualTo(3);
        assertThat(readings.requests("Derived", "own", "success", "size", "1")).isEqualTo(1);
        assertThat(readings.serviceRequests("Orders")).isEqualTo(1);
    }

    @Test
    void annotationsThatAreAbsentAreNotRepeated() {
        Readings readings = Program.of("""
                        @Metrics
                        interface Texts extends lib.Marked {}
                        """)
                .seeing(library)
                .run("TextsMetricsDecorator.decorate((Texts) text -> text, registry).marked(\"a\");");
        assertThat(readings.serviceRequests("Texts")).isEqualTo(1);
    }

    @Test
    void anAnnotationWithAnAbsentValueIsNoMoreThanJavacsOwnWarning() {
        List<String> messages = messages(Program.of("""
                @Metrics
                interface Texts extends lib.Valued {}
                """, ORDERS));
        assertThat(messages).isNotEmpty().allMatch(message -> message.startsWith("unknown enum constant"));
        assertIsWritten("TextsMetricsDecorator.class");
    }

    @Test
    void theSupertypeOfAResultAndOfAParameterMayBeAbsent() {
        Readings readings = Program.of("""
                        @Metrics
                        class Pages {
                            @Metered
                            public lib.Page find(lib.Page page) {
                                return page;
                            }

                            @Metered(event = "paged")
                            public void onPage(lib.Page page) {}
                        }
                        """).seeing(library).run("new PagesMetricsDecorator(registry).find(null);");
        assertThat(readings.serviceRequests("Pages")).isEqualTo(1);
    }

    @Test
    void aLabelThatHasAnAbsentSupertypeIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Users.find mentions opt.Absent", """
                @Metrics
                class Users {
                    @Metered
                    public void find(@Label(value = "size", from = "size()") lib.Page page) {}
                }
                """);
        assertOnlyUsersIsMissing("Users.find mentions opt.Absent", """
                @Metrics
                class Users {
                    @Metered
                    public void find(@Label(value = "size") lib.Page page) {}
                }
                """);
    }

    @Test
    void aStageThatHasAnAbsentSupertypeIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Users.find mentions opt.AbsentApi", """
                @Metrics
                class Users {
                    public lib.Reply find() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void anAbstractMethodThatADecoratorMustHaveIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Named.name mentions opt.Absent", """
                @Metrics
                interface Users extends lib.Named {
                    void find();
                }
                """);
    }

    @Test
    void aDefaultMethodThatADelegateMayOverrideIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Defaulted.use mentions opt.Absent", """
                @Metrics
                interface Users extends lib.Defaulted {
                    void find();
                }
                """);
    }

    @Test
    void aMeteredMethodOfASuperclassIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Counted.count mentions opt.Absent", """
                @Metrics
                class Users extends lib.Counted {}
                """);
    }

    @Test
    void aLabelThatIsOfAnAbsentClassIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Users.find mentions opt.Absent", """
                @Metrics
                class Users {
                    @Metered
                    public void find(@Label(value = "one", from = "one()") lib.Base base) {}
                }
                """);
    }

    @Test
    void aMethodThatAHandleMustHaveIsAnErrorOfItsTypeAlone() {
        assertOnlyUsersIsMissing("Named.name mentions opt.Absent", """
                @Metric(type = MetricType.COUNTER, name = "users")
                interface Users extends lib.Named {}
                """);
    }

    @Test
    void aTypeThatNobodyGeneratesIsNamedByTheTypeThatWaitsForIt() {
        assertOnlyUsersIsMissing("Users.find mentions Misspelt", USERS_OF_A_MISSPELT_TYPE, "cannot find symbol");
    }

    @Test
    void anExpectedExceptionThatNobodyGeneratesIsNamedByTheTypeThatWaitsForIt() {
        assertOnlyUsersIsMissing("Users.find mentions a class in @Metered", """
                @Metrics
                class Users {
                    @Metered(expected = Misspelt.class)
                    public void find() {}
                }
                """, "cannot find symbol");
    }

    @Test
    void theComponentOfTheOtherTypesSeesTheirModule() {
        List<String> messages = messages(Program.of(USERS_OF_A_MISSPELT_TYPE, """
                @Metrics
                class Orders {
                    @javax.inject.Inject
                    Orders() {}

                    public void place() {}
                }
                """, """
                @dagger.Component(modules = GeneratedMetricsModule.class)
                interface Shop {
                    Orders orders();

                    @dagger.Component.Factory
                    interface Factory {
                        Shop create(@dagger.BindsInstance MetricRegistry registry);
                    }
                }
                """));
        assertThat(messages)
                .satisfiesExactlyInAnyOrder(
                        missing -> assertThat(missing).startsWith("[GN304]"),
                        unknown -> assertThat(unknown)
                                .startsWith("cannot find symbol")
                                .contains("class Misspelt"));
        assertIsWritten("DaggerShop.java");
    }

    @Test
    void guavaNeedsNoneOfItsAnnotationJars() {
        Program program = Program.of("""
                @Metrics
                interface Names extends com.google.common.base.Function<String, Integer> {
                    @Metered
                    String greet(String name);
                }
                """, """
                @Metrics
                class Sizes extends com.google.common.base.Converter<String, Integer> {
                    @Override
                    protected Integer doForward(String text) {
                        return text.length();
                    }

                    @Override
                    protected String doBackward(Integer size) {
                        return "a".repeat(size);
                    }
                }
                """).seeingOnly(Path.of("target/libraries/guava.jar"));
        assertThat(program.compileInto(output))
                .filteredOn(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
        assertIsWritten("NamesMetricsDecorator.class");
        assertIsWritten("SizesMetricsDecorator.class");
    }

    /** javac's own exception, thrown where no look at the types of the program would have kept it away. */
    @Test
    void whatJavacThrowsForAnAbsentClassIsAnErrorOfTheTypeThatIsRead() {
        List<Diagnostic<? extends JavaFileObject>> diagnostics = Program.of(ORDERS, """
                        @Metrics
                        class Users {
                            public void find() {}
                        }
                        """)
                .seeing(library)
                .compileInto(output, new FailingProcessor("app.Users", "lib.Page"));
        assertThat(diagnostics)
                .extracting(message -> message.getMessage(Locale.ENGLISH))
                .containsExactly("[GN304] No code is generated for Users: class file for opt.Absent not found."
                        + " Add the library that it comes from.");
        assertIsWritten("OrdersMetricsDecorator.java");
    }

    private void assertOnlyUsersIsMissing(String missing, String users, String... ofJavac) {
        List<String> messages = messages(Program.of(ORDERS, users));
        assertThat(messages)
                .filteredOn(message -> message.startsWith("[GN304] No code is generated for Users: " + missing))
                .hasSize(1);
        assertThat(messages)
                .hasSize(1 + ofJavac.length)
                .allMatch(message ->
                        message.startsWith("[GN304]") || Stream.of(ofJavac).anyMatch(message::startsWith));
        assertIsWritten("OrdersMetricsDecorator.java");
        assertThat(output.resolve("META-INF/services/dev.gnomon.metrics.index.MetricIndex"))
                .content()
                .startsWith("app.GeneratedMetricsIndex");
    }

    private void assertIsWritten(String file) {
        assertThat(output.resolve("app").resolve(file)).exists();
    }

    private List<String> messages(Program program) {
        return program.seeing(library).compileInto(output).stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
                .map(message -> message.getMessage(Locale.ENGLISH))
                .toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a decorator does not repeat: annotations that generated code cannot write, and those that would act twice. */
class LeftOutAnnotationsTest {
    private static final String RUNTIME =
            "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)\n";

    @TempDir
    private Path directory;

    @Test
    void whatTheDecoratorsPackageCannotName() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        public class Users extends library.Base {
                            %s private @interface Internal {}

                            private enum Kind { ONE }

                            %s @interface Kinds {
                                Class<?> type() default void.class;
                                Class<?>[] types() default {};
                            }

                            @Internal
                            public void own(@Internal int id) {}

                            @Kinds(types = {String.class, Kind[].class})
                            public void value(@Kinds(type = Kind.class) int id) {}
                        }
                        """.formatted(RUNTIME, RUNTIME))
                .with("library.Base", """
                        package library;

                        public class Base {
                            @Local
                            public void inherited(@Local @Open int id) {}

                            @Holder.Nested
                            public void nested() {}

                            @Given
                            public void given() {}

                            @Given
                            protected @interface Given {}
                        }

                        %s @interface Local {}

                        class Holder {
                            %s public @interface Nested {}
                        }
                        """.formatted(RUNTIME, RUNTIME))
                .with("library.Open", "package library;\n" + RUNTIME + "public @interface Open {}")
                .compiled();
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("void inherited(@Open int id)", "void own(int id)", "void value(int id)")
                .doesNotContain("Internal", "Kind", "Local", "Holder", "Given");
    }

    /** The class file of the library names annotations, types of values and constants that are gone since. */
    @Test
    void whatIsAbsent() throws IOException {
        Path classes = directory.resolve("classes");
        Program.of()
                .with("library.Base", """
                        package library;

                        public class Base {
                            @Gone
                            public void annotation(int id) {}

                            @Open(type = Absent.class)
                            public void type() {}

                            @Open(types = {String.class, Absent[].class})
                            public void types() {}

                            @Nesting(@Gone)
                            public void nested() {}

                            @Open
                            public void required() {}

                            @Grown
                            public void grown() {}
                        }
                        """)
                .with("library.Open", """
                        package library;

                        %s
                        public @interface Open {
                            Class<?> type() default void.class;

                            Class<?>[] types() default {};
                        }
                        """.formatted(RUNTIME))
                .with("library.Nesting", "package library;\n" + RUNTIME + "public @interface Nesting { Gone value(); }")
                .with("library.Gone", "package library;\n" + RUNTIME + "public @interface Gone {}")
                .with("library.Grown", "package library;\n" + RUNTIME + "public @interface Grown {}")
                .with("library.Absent", "package library;\npublic class Absent {}")
                .compiled()
                .writeTo(classes);
        Files.delete(classes.resolve("library/Gone.class"));
        Files.delete(classes.resolve("library/Absent.class"));
        Path changed = directory.resolve("changed");
        Program.of()
                .with("library.Grown", "package library;\n" + RUNTIME + "public @interface Grown { int value(); }")
                .compiled()
                .writeTo(changed);
        CompiledProgram program =
                Program.of("""
                        @Metrics
                        public class Users extends library.Base {}
                        """).seeing(changed).seeing(classes).compiled();
        assertThat(program.source("app.UsersMetricsDecorator"))
                .contains("void required()", "void annotation(", "void nested()")
                .doesNotContain("Gone", "Absent", "@Grown", "@Nesting")
                .containsOnlyOnce("@Open");
    }

    /** The compiler warns of it, with or without a decorator. */
    @Test
    void whatHasAConstantThatIsAbsent() throws IOException {
        Path classes = directory.resolve("classes");
        Program.of("enum Level { NOW, LATER }", RUNTIME + "@interface Open { Level[] value(); }", """
                        class Base {
                            @Open({Level.NOW, Level.LATER})
                            public void constant() {}
                        }
                        """)
                .compiled()
                .writeTo(classes);
        Path changed = directory.resolve("changed");
        Program.of("enum Level { NOW }").compiled().writeTo(changed);
        Compilation compilation = Program.of("@Metrics\npublic class Users extends Base {}")
                .seeing(changed)
                .seeing(classes)
                .compile();
        assertThat(compilation.errors())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .containsExactly("warnings found and -Werror specified");
        assertThat(compilation.warnings())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .containsExactly("unknown enum constant app.Level.LATER");
    }

    @Test
    void whatIsOursAndWhatCarriesOurs() {
        CompiledProgram program = Program.of("""
                        %s
                        @Metered(name = "job")
                        @interface Job {}
                        """.formatted(RUNTIME), """
                        @Metrics
                        public class Users {
                            @Job
                            public void run(@Label("id") int id) {}

                            @Unmetered
                            public void left() {}
                        }
                        """, """
                        @Metrics
                        public interface Payments {
                            @Job
                            void run(@Label("id") int id);

                            @Unmetered
                            void left();
                        }
                        """).compiled();
        for (String decorator : new String[] {"UsersMetricsDecorator", "PaymentsMetricsDecorator"}) {
            assertThat(program.source("app." + decorator)).doesNotContain("@Job", "@Label", "@Unmetered", "@Metrics");
        }
    }

    @Test
    void whatIsNotKeptAtRuntime() {
        CompiledProgram program = Program.of("""
                        @interface OfClassFiles {}
                        """, """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE)
                        @interface OfSources {}
                        """, """
                        @Metrics
                        public class Users {
                            @OfClassFiles
                            @OfSources
                            public void find(@OfClassFiles @OfSources int id) {}
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator")).doesNotContain("OfClassFiles", "OfSources");
    }

    /** The framework would make an object of the decorator beside the one that the application makes. */
    @Test
    void whatStandsOnTheType() {
        CompiledProgram program = Program.of("""
                        @Metrics
                        @org.springframework.stereotype.Component
                        public class Users {
                            public void find() {}
                        }
                        """).compiled();
        assertThat(program.source("app.UsersMetricsDecorator")).doesNotContain("Component");
    }
}

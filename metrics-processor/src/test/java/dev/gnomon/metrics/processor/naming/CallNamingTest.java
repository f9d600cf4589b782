// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.metrics.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.gnomon.metrics.processor.model.MeasuredMethod;
import dev.gnomon.metrics.processor.model.Models;
import dev.gnomon.metrics.vocabulary.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CallNamingTest {
    private static final ClassName STRING = ClassName.get(String.class);
    private static final List<MeasuredMethod> OVERLOADS = List.of(
            Models.metered("find"),
            Models.metered("find", STRING),
            Models.metered("find", TypeName.LONG, TypeName.INT),
            Models.metered("find", ArrayTypeName.of(STRING)),
            Models.metered("find", ParameterizedTypeName.get(List.class, String.class)),
            Models.metered("find", ClassName.get(Map.Entry.class)),
            Models.metered("find", TypeVariableName.get("T")));

    @Test
    void aMethodIsNamedInSnakeCase() {
        MeasuredMethod method = Models.metered("getUser", STRING);
        assertThat(CallNaming.action(method, List.of(method, Models.method("get"))))
                .isEqualTo("get_user");
    }

    @Test
    void overloadsAreToldApartByTheirParameters() {
        assertThat(OVERLOADS)
                .extracting(each -> CallNaming.action(each, OVERLOADS))
                .containsExactly(
                        "find",
                        "find_string",
                        "find_long_int",
                        "find_string_array",
                        "find_list",
                        "find_map_entry",
                        "find_t");
    }

    @Property(tries = 50)
    void aNameDoesNotDependOnTheOrderOfTheMethods(@ForAll Random random) {
        List<MeasuredMethod> shuffled = new ArrayList<>(OVERLOADS);
        Collections.shuffle(shuffled, random);
        assertThat(names(shuffled)).isEqualTo(names(OVERLOADS));
    }

    @Property
    void camelCaseIsAnIdentifierOfTheSameLetters(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String name) {
        String camel = CallNaming.camelCase(Names.snakeCase(name));
        assertThat(SourceVersion.isIdentifier(camel)).isTrue();
        assertThat(camel).isEqualToIgnoringCase(name);
    }

    private static Map<MeasuredMethod, String> names(List<MeasuredMethod> methods) {
        return methods.stream()
                .collect(Collectors.toMap(Function.identity(), each -> CallNaming.action(each, methods)));
    }
}

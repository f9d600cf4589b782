// SPDX-FileCopyrightText: 2026 The Gnomon Authors
// SPDX-License-Identifier: Apache-2.0
package dev.gnomon.language.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A method of a random type, as source.
 *
 * @param modifiers before the result, with a space behind each
 * @param variables its own type variables, {@code <S extends ...> } or nothing
 * @param result its return type
 * @param name its name
 * @param parameters the types of its parameters; {@code String...} last, if any
 * @param thrown what it declares
 */
record RandomMethod(
        String modifiers, String variables, String result, String name, List<String> parameters, List<String> thrown) {

    /** What tells it from every other method that the type has. */
    String key() {
        return name + parameters.stream().map(RandomMethod::erased).toList();
    }

    boolean isAbstract() {
        return modifiers.contains("abstract ");
    }

    boolean isFinal() {
        return modifiers.contains("final ");
    }

    boolean isPublic() {
        return modifiers.contains("public ");
    }

    RandomMethod withModifiers(String other) {
        return new RandomMethod(other, variables, result, name, parameters, thrown);
    }

    RandomMethod withThrown(List<String> other) {
        return new RandomMethod(modifiers, variables, result, name, parameters, other);
    }

    RandomMethod withVariables(String other) {
        return new RandomMethod(modifiers, other, result, name, parameters, thrown);
    }

    /** The method as a member of a subtype, in which type variables stand for {@code arguments}. */
    RandomMethod in(Map<String, String> arguments) {
        return new RandomMethod(
                modifiers,
                variables,
                replace(result, arguments),
                name,
                parameters.stream().map(type -> replace(type, arguments)).toList(),
                thrown.stream().map(type -> replace(type, arguments)).toList());
    }

    /** The declaration, with a body that plays its part or, if it is abstract, without. */
    String source(String annotations) {
        return source(annotations, parameters.stream().map(parameter -> "").toList());
    }

    /** The declaration, with something before each parameter. */
    String source(String annotations, List<String> ofParameters) {
        List<String> declared = new ArrayList<>();
        for (String parameter : parameters) {
            declared.add(ofParameters.get(declared.size()) + parameter + " p" + declared.size());
        }
        String head = annotations + modifiers.replace("abstract ", "") + variables + result + " " + name + "("
                + String.join(", ", declared) + ")"
                + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
        if (isAbstract()) {
            return head + ";\n";
        }
        return head + " {\n    " + (result.equals("void") ? "" : "return ") + "Script.play(this);\n}\n";
    }

    private static String replace(String type, Map<String, String> arguments) {
        String replaced = type;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            replaced = replaced.replaceAll("\\b" + argument.getKey() + "\\b", argument.getValue());
        }
        return replaced;
    }

    /** Type variables and what stands for them are all one, here and in the subtypes. */
    private static String erased(String type) {
        return type.replaceAll("<.*>", "")
                .replace("...", "[]")
                .replaceAll(
                        "^(K|V|P|T|S|String|Integer|Character|Boolean|Tier|Account|Instant|Date|Long|Happening)$", "?");
    }
}

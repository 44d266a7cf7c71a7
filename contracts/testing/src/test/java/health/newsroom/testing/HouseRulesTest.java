package health.newsroom.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a package of its name that offends against it, and all pass what is as it should be. */
class HouseRulesTest {

    static Stream<String> rules() {
        return members().map(Member::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_content_with_a_service_as_it_should_be(String rule) {
        assertThatCode(() -> check(rule, classes("exemplar"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_fails_on_its_offender(String rule) {
        assertThatThrownBy(() -> check(rule, classes(rule)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_fails_when_there_is_nothing_to_look_at(String rule) {
        assertThatThrownBy(() -> check(rule, classes("nowhere"))).isInstanceOf(AssertionError.class);
    }

    private static JavaClasses classes(String service) {
        return new ClassFileImporter().importPackages("health.newsroom." + service);
    }

    private static Stream<Member> members() {
        return Stream.<Member>concat(
                        Arrays.stream(HouseRules.class.getDeclaredFields()),
                        Arrays.stream(HouseRules.class.getDeclaredMethods()))
                .filter(member -> ((AccessibleObject) member).isAnnotationPresent(ArchTest.class));
    }

    private static void check(String rule, JavaClasses classes) throws Throwable {
        switch (members()
                .filter(member -> member.getName().equals(rule))
                .findFirst()
                .orElseThrow()) {
            case Field field -> ((ArchRule) field.get(null)).check(classes);
            case Method method -> {
                try {
                    method.invoke(null, classes);
                } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                }
            }
            case Member other -> throw new AssertionError(other + " is neither a rule nor a check");
        }
    }
}

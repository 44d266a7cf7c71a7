package health.newsroom.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, for a service to take over as a whole:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "health.newsroom.review", importOptions = ImportOption.DoNotIncludeTests.class)
 * class HouseRulesTest {
 *     @ArchTest
 *     static final ArchTests house = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * <p>A rule that finds nothing to look at fails. Each was seen to fail on an offender of its own in this module's tests.
 */
public final class HouseRules {

    /** Packages named after a technology; everything else of a service is its domain. */
    private static final String[] TECHNOLOGIES = {"..rest..", "..kafka..", "..panache..", "..html.."};

    private HouseRules() {}

    /** Entities, values and closed sets: plain Java that a test can run in a millisecond. */
    @ArchTest
    static final ArchRule the_model_is_pure = classes()
            .that(areOfTheModel())
            .should(onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "health.newsroom.refusal..")
                            .or(resideInAnyPackage("health.newsroom..")
                                    .and(resideOutsideOfPackages(TECHNOLOGIES))
                                    .and(resideOutsideOfPackages(
                                            "health.newsroom.http..",
                                            "health.newsroom.messaging..",
                                            "health.newsroom.events..")))));

    private static DescribedPredicate<JavaClass> areOfTheModel() {
        return DescribedPredicate.describe(
                "are entities, or records, enums and sealed interfaces of the domain", HouseRules::isOfTheModel);
    }

    private static boolean isOfTheModel(JavaClass type) {
        if (type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable")) {
            return true;
        }
        boolean plain = type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed());
        return plain
                && !resideInAnyPackage(TECHNOLOGIES).test(type)
                && type.getEnclosingClass().map(HouseRules::isOfTheModel).orElse(true);
    }

    /** A folder's name says which library is used in it, and it is used nowhere else. */
    @ArchTest
    static final ArchRule rest_stays_in_rest_and_html =
            outside("..rest..", "..html..").isNo("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule kafka_stays_in_kafka = outside("..kafka..")
            .isNo(
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive.messaging..",
                    "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule panache_stays_in_panache = outside("..panache..").isNo("io.quarkus.hibernate.orm.panache..");

    @ArchTest
    static final ArchRule templates_stay_in_html = outside("..html..").isNo("io.quarkus.qute..");

    private record Outside(List<String> homes) {
        ArchRule isNo(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(homes.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries);
        }
    }

    private static Outside outside(String... homes) {
        return new Outside(List.of(homes));
    }

    /** A class that fits nowhere is a missing word of the domain. */
    @ArchTest
    static final ArchRule nothing_is_called_after_nothing = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Common|Misc)(\\$.*)?")
            .orShould()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..misc..", "..impl..");

    @ArchTest
    static final ArchRule entities_have_verbs_instead_of_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(not(haveNameMatching("set[A-Z].*")));

    @ArchTest
    static final ArchRule what_a_class_needs_comes_through_its_constructor = fields().should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no package-info.java with @NullMarked"));
                    }
                }
            });

    /** The features of a service are the packages right below its root; they lean on one another in one direction. */
    @ArchTest
    static void features_form_no_cycle(JavaClasses all) {
        slices().matching(root(all) + ".(*)..").should().beFreeOfCycles().check(all);
    }

    private static String root(JavaClasses all) {
        return all.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> String.join(".", parts[0], parts[1], parts[2]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There are no classes of a service to look at"));
    }
}

package health.newsroom.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

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
 * <p>The root package is that of the analysed classes: one name below health.newsroom. A rule that finds nothing to look at
 * fails.
 */
public final class HouseRules {

    private static final String[] TECHNOLOGIES = {"..rest..", "..kafka..", "..panache..", "..html.."};

    private HouseRules() {}

    /** Entities, values and closed sets: plain Java that a test can run in a millisecond. */
    @ArchTest
    static void the_model_is_pure(JavaClasses all) {
        modelIsPure(root(all)).check(all);
    }

    static ArchRule modelIsPure(String root) {
        return classes()
                .that(model())
                .should(onlyDependOnClassesThat(allowedInTheModel(root)))
                .as("The model depends on java.*, jakarta.persistence, JSpecify, Refusal and itself only");
    }

    private static DescribedPredicate<JavaClass> model() {
        return DescribedPredicate.describe(
                "are of the model",
                type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.isAnnotatedWith("jakarta.persistence.Embeddable")
                        || ((type.isRecord() || type.isEnum() || isSealed(type)) && !isOfATechnology(type)));
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    private static boolean isOfATechnology(JavaClass type) {
        return resideInAnyPackage(TECHNOLOGIES).test(type)
                || type.getEnclosingClass().isPresent();
    }

    private static DescribedPredicate<JavaClass> allowedInTheModel(String root) {
        return resideInAnyPackage("java..", "jakarta.persistence..", "org.jspecify..", "health.newsroom.refusal..")
                .or(resideInAnyPackage(root + "..").and(DescribedPredicate.not(resideInAnyPackage(TECHNOLOGIES))));
    }

    /** A folder's name says which library is used in it, and it is used nowhere else. */
    @ArchTest
    static final ArchRule rest_stays_in_rest_and_html = only("jakarta.ws.rs..", "..rest..", "..html..");

    @ArchTest
    static final ArchRule kafka_stays_in_kafka = only(
            List.of(
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive.messaging..",
                    "io.smallrye.reactive.messaging.."),
            "..kafka..");

    @ArchTest
    static final ArchRule panache_stays_in_panache = only("io.quarkus.hibernate.orm.panache..", "..panache..");

    @ArchTest
    static final ArchRule templates_stay_in_html = only("io.quarkus.qute..", "..html..");

    private static ArchRule only(String library, String... homes) {
        return only(List.of(library), homes);
    }

    private static ArchRule only(List<String> libraries, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new));
    }

    /** A class that fits nowhere is a missing word of the domain. */
    @ArchTest
    static final ArchRule no_class_is_called_after_nothing = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Common|Misc)(\\$.*)?")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..misc..", "..impl..");

    @ArchTest
    static final ArchRule entities_have_verbs_instead_of_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notHaveName("set")
            .andShould(notBeSetters());

    private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaMethod> notBeSetters() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(
                com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching("set[A-Z].*"));
    }

    @ArchTest
    static final ArchRule what_a_class_needs_comes_through_its_constructor = fields().should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");

    @ArchTest
    static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static void features_form_no_cycle(JavaClasses all) {
        featuresFormNoCycle(root(all)).check(all);
    }

    static ArchRule featuresFormNoCycle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static String root(JavaClasses all) {
        return all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("health.newsroom."))
                .map(name -> name.split("\\."))
                .map(parts -> parts[0] + "." + parts[1] + "." + parts[2])
                .findFirst()
                .orElseThrow(() -> new AssertionError("There are no classes of the newsroom to look at"));
    }
}

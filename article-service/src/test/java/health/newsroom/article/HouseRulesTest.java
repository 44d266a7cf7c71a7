package health.newsroom.article;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import health.newsroom.testing.HouseRules;

@AnalyzeClasses(packages = "health.newsroom.article", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    /** Whatever asks the gate decides nothing by itself: it is a function of what it is given. */
    @ArchTest
    static final ArchRule the_gate_asks_nobody = ArchRuleDefinition.classes()
            .that()
            .haveNameMatching(
                    "health\\.newsroom\\.article\\.publication\\.(Gate|Coverage|Approvals|ReviewedText|TextQuote)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "health.newsroom.article.publication",
                    "health.newsroom.article.manuscript",
                    "health.newsroom.article.people",
                    "health.newsroom.article.review");

    /** Readers see editions; the public site has no way to a manuscript in work but through one. */
    @ArchTest
    static final ArchRule only_text_reads_markdown = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages("..article.text..", "..article.reading.html..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark.parser..", "org.commonmark.renderer..");
}

package nl.robuustebibliotheek;

import java.util.Arrays;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Each room knows only the rooms before it; what comes from outside stays where it belongs. */
class RoomsTests {

    private static final String BASE = "nl.robuustebibliotheek";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    @Test
    void roomsKnowOnlyTheRoomsBeforeThem() {
        mayKnow("submission");
        mayKnow("indicator", "submission");
        mayKnow("plausibility", "submission", "indicator");
        mayKnow("category", "submission", "indicator", "plausibility");
        mayKnow("finding", "submission", "indicator", "category");
        mayKnow("rules", "submission", "indicator", "category", "finding");
        mayKnow("assessment", "submission", "indicator", "plausibility", "category", "finding", "rules");
        mayKnow("proximity", "submission", "indicator");
        mayKnow("guide", "submission", "indicator", "plausibility", "category", "finding", "assessment", "proximity");
        mayKnow("places", "submission", "indicator", "category", "finding", "assessment", "proximity", "guide");
        mayKnow("calibration", "submission", "indicator", "plausibility", "category", "finding", "rules", "assessment",
                "proximity",
                "guide");
    }

    @Test
    void nobodyKnowsTheEdges() {
        for (String edge : new String[]{"storage", "metrics", "web", "cli"}) {
            check(noClasses().that().resideOutsideOfPackages(in("storage"), in("metrics"), in("web"), in("cli"), BASE)
                    .should().dependOnClassesThat().resideInAPackage(in(edge)));
        }
    }

    @Test
    void onlyTheRulesSeeDrools() {
        check(noClasses().that().resideOutsideOfPackage(in("rules")).should().dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie.."));
    }

    @Test
    void onlyReadersAndWritersSeeJackson() {
        check(noClasses().that().resideOutsideOfPackages(in("submission"), in("calibration"), in("web"), in("cli"),
                in("storage"))
                .and().haveSimpleNameNotEndingWith("Reader").and().haveSimpleNameNotEndingWith("Writer")
                .and().haveSimpleNameNotEndingWith("Json").and().haveSimpleNameNotStartingWith("OneLanguage")
                .and().haveNameNotMatching(".*\\.(DataNode|DataFile|DataPlaces|NotYaml)")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson.core..", "tools.jackson.databind.."));
    }

    /** What opens and makes office files and PDFs is large and young in its faults: only the guide needs it. */
    @Test
    void onlyTheGuideSeesDocumentLibraries() {
        check(noClasses().that().resideOutsideOfPackage(in("guide")).should().dependOnClassesThat().resideInAnyPackage(
                "org.apache.poi..", "org.apache.pdfbox..", "com.openhtmltopdf..", "org.apache.batik..",
                "net.fortuna.ical4j.."));
    }

    @Test
    void springStaysAtTheEdges() {
        check(noClasses().that().resideOutsideOfPackages(in("web"), in("storage"), in("metrics"), in("cli"), BASE)
                .should().dependOnClassesThat().resideInAPackage("org.springframework.."));
    }

    @Test
    void noRoomsGoRoundInCircles() {
        SlicesRuleDefinition.slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** What everybody needs of HTTP lies below; what is for one reader stands on it, and does not know the others. */
    @Test
    void theRoomsOfTheWebStandOnItsFloor() {
        check(noClasses().that().resideInAPackage(BASE + ".web").should().dependOnClassesThat()
                .resideInAnyPackage(in("web.guide"), in("web.calibration"), in("web.context")));
        SlicesRuleDefinition.slices().matching(BASE + ".web.(*)..").should().beFreeOfCycles().check(classes);
        check(noClasses().that().resideInAPackage(in("web.guide")).should().dependOnClassesThat()
                .resideInAPackage(in("web.calibration")));
        check(noClasses().that().resideInAPackage(in("web.calibration")).should().dependOnClassesThat()
                .resideInAPackage(in("web.guide")));
    }

    @Test
    void everyPackageSaysWhatItIsForAndChecksNull() {
        classes.stream().map(JavaClass::getPackage).distinct().forEach(each -> assertThat(
                each.tryGetPackageInfo().isPresent() && each.isAnnotatedWith(NullMarked.class))
                .as("%s has a package-info with @NullMarked".formatted(each.getName())).isTrue());
    }

    @Test
    void namesSayWhatSomethingIs() {
        check(classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?"));
    }

    private void mayKnow(String room, String... others) {
        String[] known = Arrays.stream(others).map(RoomsTests::in).toArray(String[]::new);
        String[] allowed = Arrays.copyOf(known, known.length + 1);
        allowed[known.length] = in(room);
        String[] outside = {"java..", "javax..", "org..", "tools..", "com..", "io..", "picocli..", "me..", "jakarta..",
                "net.fortuna.."};
        String[] all = Arrays.copyOf(allowed, allowed.length + outside.length);
        System.arraycopy(outside, 0, all, allowed.length, outside.length);
        check(classes().that().resideInAPackage(in(room)).should().onlyDependOnClassesThat().resideInAnyPackage(all));
    }

    private static String in(String room) {
        return BASE + "." + room + "..";
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(classes);
    }
}

package org.diversitynetwork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Stream.concat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Secret;
import org.diversitynetwork.shared.store.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;

/** The architecture, said so that the build can hold us to it. */
@AnalyzeClasses(packages = "org.diversitynetwork", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.diversitynetwork";

    /** From the lowest to the highest: each may use those before it. */
    private static final List<String> FEATURES = List.of(
            "account",
            "targetgroup",
            "city",
            "network",
            "partner",
            "apitoken",
            "localgroup",
            "indicator",
            "progress",
            "baseline",
            "pilotaction",
            "actionplan",
            "overview");

    private static final List<String> USED_BY_NONE = List.of("launch", "audit", "refdata");

    @ArchTest
    ArchRule featuresFormNoCircle = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    ArchRule sharedKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage(ROOT + ".shared..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".*..")
                    .and(resideInAPackage(ROOT + ".shared..").negate()));

    @ArchTest
    ArchRule featuresUseLowerOnesOnly = inOrder();

    private static ArchRule inOrder() {
        var architecture = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .withOptionalLayers(true);
        for (var feature : concat(FEATURES.stream(), USED_BY_NONE.stream()).toList()) {
            architecture = architecture.layer(feature).definedBy(ROOT + "." + feature + "..");
        }
        for (var feature : USED_BY_NONE) {
            architecture = architecture.whereLayer(feature).mayNotBeAccessedByAnyLayer();
        }
        for (var i = 0; i < FEATURES.size(); i++) {
            var above = FEATURES.subList(i + 1, FEATURES.size()).toArray(String[]::new);
            var layer = architecture.whereLayer(FEATURES.get(i));
            architecture =
                    above.length == 0 ? layer.mayNotBeAccessedByAnyLayer() : layer.mayOnlyBeAccessedByLayers(above);
        }
        return architecture;
    }

    @ArchTest
    ArchRule resourcesNeverTouchEntities = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    ArchRule entitiesKnowNoHttp = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    ArchRule transactionsStartInServices = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service");

    /** The audit trail keeps for good what it is told; fields with telling names say how much that may be. */
    @ArchTest
    ArchRule fieldsAboutPeopleAndSecretsSayWhatMayBeKept = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotAnnotatedWith(Unaudited.class)
            .and()
            .haveNameMatching("(?i).*(email|displayName|firstName|lastName|phone|password|secret|hash).*")
            .should()
            .beAnnotatedWith(Personal.class)
            .orShould()
            .beAnnotatedWith(Secret.class)
            .orShould()
            .beAnnotatedWith(Unaudited.class);

    /**
     * Hibernate takes any other collection for a table of its own, and overlooks that another list was put in its
     * place.
     */
    @ArchTest
    ArchRule listsInColumnsAreBasic = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areAnnotatedWith(JdbcTypeCode.class)
            .and()
            .haveRawType(assignableTo(Collection.class).or(assignableTo(Map.class)))
            .should()
            .beAnnotatedWith(Basic.class);

    /** Queries that write go past Hibernate's events, and so past the audit trail. */
    @ArchTest
    ArchRule thingsAreChangedAndRemovedOneByOne = noClasses()
            .should()
            .callMethodWhere(target(owner(assignableTo(PanacheEntityBase.class)))
                    .and(target(nameMatching("update|deleteAll|deleteById|delete")))
                    .and(describe(
                            "many at once",
                            call -> !call.getTarget().getRawParameterTypes().isEmpty()
                                    || call.getName().equals("deleteAll"))));

    /** Quarkus only warns about an endpoint that is not public, and then leaves it out. */
    @ArchTest
    ArchRule endpointsArePublic =
            methods().that(metaAnnotatedWith(HttpMethod.class)).should().bePublic();

    @ArchTest
    ArchRule everyEndpointStatesWhoMay = methods()
            .that(metaAnnotatedWith(HttpMethod.class))
            .should(beAnnotatedWith(PermitAll.class).or(beAnnotatedWith(PermissionsAllowed.class)));

    @ArchTest
    ArchRule timeComesFromTheClock =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    ArchRule dependenciesComeThroughConstructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}

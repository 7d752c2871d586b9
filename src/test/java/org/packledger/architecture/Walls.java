package org.packledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionManagement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.packledger.platform.WholeOrNothing;

/** Every rule by a short name, for the packages under one root: the product's, or that of the planted violations. */
final class Walls {

    private static final String LEDGER = "Ledger";

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Walls(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> of(String root) {
        Walls walls = new Walls(root);
        Rooms.ALL.forEach(walls::imports);
        walls.rooms();
        walls.proof();
        walls.work();
        walls.reports();
        walls.desks();
        walls.doors();
        walls.readers();
        walls.names();
        return walls.rules;
    }

    private void imports(Rooms room) {
        rules.put(
                "imports of " + room.name(),
                classes()
                        .that(in(room.name()))
                        .should()
                        .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..")
                                .or(resideInAnyPackage(room.visibleUnder(root)))
                                .as("are in " + room.mayUse() + " or not ours"))
                        .because(room.because())
                        .allowEmptyShould(true));
    }

    private void rooms() {
        rules.put(
                "every class has a room",
                classes()
                        .should()
                        .resideInAnyPackage(Rooms.ALL.stream()
                                .map(room -> root + "." + room.name() + "..")
                                .toArray(String[]::new))
                        .because("a package without a line in the matrix would be free to import anything"));
        rules.put(
                "no cycles",
                slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("what goes in circles has no layers"));
    }

    private void proof() {
        rules.put(
                "the journal knows no proof",
                noClasses()
                        .that(resideInAPackage(root + ".ledger"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".ledger.proof..")
                        .because("what proves the journal stands outside of it, and may not be needed to post"));
    }

    private void work() {
        rules.put(
                "work on incidents knows no incident",
                noClasses()
                        .that(resideInAPackage(root + ".incident.work"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".incident")
                        .because(
                                "how work is organised stands below the incident, and can neither judge nor debit one"));
    }

    private void reports() {
        rules.put(
                "reports know no incident",
                noClasses()
                        .that(resideInAPackage(root + ".incident.report"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".incident")
                        .because("a report counts what was decided, and can decide nothing"));
    }

    private void desks() {
        rules.put(
                "desks are whole or nothing",
                classes()
                        .that(areDesks())
                        .should()
                        .beAnnotatedWith(WholeOrNothing.class)
                        .because("a lock wait or deadlock must repeat the whole call, outside its transaction"));
        rules.put(
                "desks begin their own transactions",
                classes()
                        .that(areDesks())
                        .should()
                        .beAnnotatedWith(withValue(TransactionManagement.class, "BEAN"))
                        .because("a transaction of the container would begin before the call can be repeated"));
        rules.put(
                "the ledger joins the desk's transaction",
                classes()
                        .that(areStateless().and(simpleName(LEDGER)))
                        .should()
                        .beAnnotatedWith(withValue(TransactionAttribute.class, "MANDATORY"))
                        .because("the ledger never posts what its desk does not commit"));
        rules.put(
                "desks do not call desks",
                classes()
                        .that(areDesks())
                        .should(callNoOtherDesk())
                        .because("one call is one transaction, with one retry around it"));
    }

    private void doors() {
        rules.put(
                "pages keep no data",
                noClasses()
                        .that(in("web"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.jdbi..")
                        .because("every door goes through the same desks and readers"));
        rules.put(
                "features know no page",
                noClasses()
                        .that(not(in("web")).and(not(in("identity"))).and(not(in("run"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                        .because("a rule that lives in a page is not there for the other doors"));
        rules.put(
                "one clock",
                noClasses()
                        .that(not(simpleName("PortalClock")))
                        .should()
                        .callMethodWhere(readsTheMachinesClock())
                        .orShould()
                        .callConstructorWhere(madeWithoutAnInstant())
                        .because("the demo world and the tests stand at other instants"));
    }

    private void readers() {
        rules.put(
                "readers write nothing",
                noClasses()
                        .that(in("statement").or(in("audit")))
                        .should()
                        .dependOnClassesThat(assignableTo("jakarta.persistence.EntityManager")
                                .or(areStateless())
                                .as("write"))
                        .because("what a customer or an accountant reads must not change by being read")
                        .allowEmptyShould(true));
    }

    private void names() {
        rules.put(
                "names say something",
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Facade")
                        .orShould()
                        .haveSimpleNameEndingWith("DTO")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto")
                        .because("a class is a noun that the business says aloud"));
    }

    private DescribedPredicate<JavaClass> in(String room) {
        return resideInAPackage(root + "." + room + "..");
    }

    private static DescribedPredicate<JavaClass> areStateless() {
        return DescribedPredicate.describe("are stateless", type -> type.isAnnotatedWith(Stateless.class));
    }

    private static DescribedPredicate<JavaClass> areDesks() {
        return areStateless().and(not(simpleName(LEDGER))).as("are desks");
    }

    private static ArchCondition<JavaClass> callNoOtherDesk() {
        return new ArchCondition<>("call no other desk") {
            @Override
            public void check(JavaClass desk, ConditionEvents events) {
                desk.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> areDesks().test(dependency.getTargetClass()))
                        .filter(dependency -> !dependency.getTargetClass().equals(desk))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(desk, dependency.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaAnnotation<?>> withValue(Class<?> type, String value) {
        return DescribedPredicate.describe(
                "@%s(%s)".formatted(type.getSimpleName(), value),
                annotation -> annotation.getRawType().isEquivalentTo(type)
                        && annotation.get("value").toString().contains(value));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return (CLOCKS.contains(owner) && name.equals("now"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
        });
    }

    private static DescribedPredicate<JavaCall<?>> madeWithoutAnInstant() {
        return DescribedPredicate.describe(
                "is a date of now",
                call -> call.getTargetOwner().getFullName().equals("java.util.Date")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }
}

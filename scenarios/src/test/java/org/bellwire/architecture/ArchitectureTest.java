package org.bellwire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** The picture of docs/architecture.md, kept true. */
@AnalyzeClasses(packages = "org.bellwire", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theKernelStandsAlone =
            independent("kernel", "hardware", "protocols", "topologies", "scenarios");

    @ArchTest
    static final ArchRule hardwareKnowsTheKernelAlone = independent("hardware", "protocols", "topologies", "scenarios");

    @ArchTest
    static final ArchRule protocolsKnowNoFiles = independent("protocols", "topologies", "scenarios");

    @ArchTest
    static final ArchRule topologiesKnowNoProtocols = independent("topologies", "protocols", "scenarios");

    private static ArchRule independent(String module, String... others) {
        String[] packages =
                Arrays.stream(others).map(ArchitectureTest::packagesOf).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static String packagesOf(String module) {
        return "org.bellwire." + module + "..";
    }

    @ArchTest
    static void packagesFormNoCycles(JavaClasses classes) {
        Graph<String, DefaultEdge> packages = new SimpleDirectedGraph<>(DefaultEdge.class);
        classes.forEach(origin -> packages.addVertex(origin.getPackageName()));
        for (JavaClass origin : classes) {
            origin.getDirectDependenciesFromSelf().stream()
                    .map(dependency ->
                            dependency.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(target -> packages.containsVertex(target) && !target.equals(origin.getPackageName()))
                    .forEach(target -> packages.addEdge(origin.getPackageName(), target));
        }
        assertEquals(Set.of(), new CycleDetector<>(packages).findCycles());
    }

    @ArchTest
    static final ArchRule nothingMutableIsStatic = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("two simulations run side by side in one process");

    @ArchTest
    static final ArchRule noStaticHoldsMutableState = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType("java.util.concurrent.atomic..")
            .orShould()
            .haveRawType(java.util.Random.class)
            .because("a final reference to a counter or generator is still global state");

    @ArchTest
    static final ArchRule modelsKnowNoWallClockAndNoForeignLuck = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.bellwire.kernel..",
                    "org.bellwire.hardware..",
                    "org.bellwire.protocols..",
                    "org.bellwire.topologies..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.util.Random.class,
                    java.util.concurrent.ThreadLocalRandom.class,
                    java.util.SplittableRandom.class,
                    java.time.Clock.class,
                    java.time.Instant.class);

    @ArchTest
    static final ArchRule protocolsDoNotSeeTheTruth = noClasses()
            .that()
            .resideInAPackage("org.bellwire.protocols..")
            .should(new ArchCondition<JavaClass>("call quantum states") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner()
                                            .isAssignableTo(org.bellwire.hardware.state.QuantumStates.class)
                                    && !call.getName().equals("holdsMixtures")
                                    && !call.getName().equals("unstatedDecay"))
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                }
            })
            .because("a laboratory knows heralds, messages and clocks");

    @ArchTest
    static final ArchRule protocolsDoNotPeekAtTheTruth = noClasses()
            .that()
            .resideInAPackage("org.bellwire.protocols..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.bellwire.hardware.memory.Truth");

    @ArchTest
    static final ArchRule jsonIsKnownToJsonPackagesAlone = noClasses()
            .that()
            .resideOutsideOfPackages("org.bellwire.topologies.json..", "org.bellwire.scenarios.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theCommandLineLibraryStaysInTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.bellwire.scenarios.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..");

    @ArchTest
    static final ArchRule picturesAreDrawnInTwoPackages = noClasses()
            .that()
            .resideOutsideOfPackages("org.bellwire.scenarios.report.picture..", "org.bellwire.topologies.draw..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.knowm..", "java.awt..");

    @ArchTest
    static final ArchRule namesFollowTheStyle = classes()
            .should(new ArchCondition<JavaClass>("have a name without Impl, Base, Util, Helper, Info, Data") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (item.getSimpleName().matches(".*(Impl|Base|Utils?|Helper|Info|Data)")) {
                        events.add(SimpleConditionEvent.violated(item, item.getName()));
                    }
                }
            });
}

package org.packledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A wall that nothing could break would prove nothing: each has one violation planted, and notices it. */
class WallsTest {

    private static final String PLANTED = "org.packledger.architecture.planted";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> aPlantedViolationIsNoticed() {
        return Walls.of(PLANTED).entrySet().stream()
                .map(wall -> dynamicTest(wall.getKey(), () -> assertThatThrownBy(
                                () -> wall.getValue().check(VIOLATIONS))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("was violated")));
    }

    @Test
    void everyWallHasAReason() {
        assertThat(Walls.of(PLANTED).values())
                .hasSizeGreaterThan(20)
                .allSatisfy(wall -> assertThat(wall.getDescription()).contains("because"));
    }
}

package org.packledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.packledger.kernel.BusinessClock;

class ArchitectureTest {

    private static final String ROOT = "org.packledger";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .importUrl(BusinessClock.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> theProductKeepsItsWalls() {
        return Walls.of(ROOT).entrySet().stream()
                .map(wall -> dynamicTest(wall.getKey(), () -> wall.getValue().check(PRODUCT)));
    }

    @Test
    void everyPackageSaysWhatItOwns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }
}

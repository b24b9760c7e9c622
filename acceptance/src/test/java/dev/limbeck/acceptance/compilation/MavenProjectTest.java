package dev.limbeck.acceptance.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.compilation.Compilation;
import dev.limbeck.compilation.CompilationEvent;
import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.compilation.SourceFile;
import dev.limbeck.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that Maven itself is asked about, by the wrapper of this repository. */
class MavenProjectTest {

  private static final Path ROOT = Path.of(System.getProperty("limbeck.root", ".."));
  private static final Pattern NO_NETWORK =
      Pattern.compile(
          "Unknown host|Could not transfer|offline mode|Connection (refused|timed out)");

  private final List<CompilationEvent> events = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void theDependenciesOfTheProjectAreVisible() throws Exception {
    writeProject();
    assertThat(version()).contains("TomlVersion");
    assertThat(events).contains(new CompilationEvent.AskingBuild("Maven"));
    events.clear();
    var began = System.nanoTime();
    assertThat(version()).contains("TomlVersion");
    assertThat(events).as("what was told and compiled is kept").isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
  }

  private void writeProject() throws Exception {
    var wrapper = ".mvn/wrapper/maven-wrapper.properties";
    Files.createDirectories(folder.resolve(wrapper).resolveSibling(""));
    for (var file : List.of("mvnw", wrapper)) {
      Files.copy(ROOT.resolve(file), folder.resolve(file));
    }
    var tomlj =
        Pattern.compile("<tomlj.version>(.*)</tomlj.version>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(tomlj.find()).isTrue();
    Files.writeString(
        folder.resolve("pom.xml"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.acme</groupId>
          <artifactId>habits</artifactId>
          <version>1</version>
          <dependencies>
            <dependency>
              <groupId>org.tomlj</groupId>
              <artifactId>tomlj</artifactId>
              <version>%s</version>
            </dependency>
          </dependencies>
        </project>
        """
            .formatted(tomlj.group(1)));
  }

  /** Loads a class that uses the dependency. */
  private String version() throws Exception {
    var source =
        new SourceFile(
            folder.resolve("A.java"),
            "A.java",
            """
            public class A {
              @Override
              public String toString() {
                return org.tomlj.TomlVersion.LATEST.getClass().getName();
              }
            }
            """);
    var environment = new TreeMap<>(System.getenv());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    var settings =
        new CompilationSettings(
            21,
            Optional.empty(),
            new CompilationSettings.ProjectPlace(folder, folder),
            environment,
            "test",
            events::add);
    var compilation = new Compilation(settings, MavenProjectTest.class);
    try (var classes = compilation.load(List.of(source), true)) {
      return classes.load("A").getConstructor().newInstance().toString();
    } catch (ProblemException failed) {
      assumeThat(NO_NETWORK.matcher(String.valueOf(failed.getMessage())).find())
          .as("Maven needs the network: %s", failed.getMessage())
          .isFalse();
      throw failed;
    }
  }
}

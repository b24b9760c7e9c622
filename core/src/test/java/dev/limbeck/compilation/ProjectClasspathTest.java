package dev.limbeck.compilation;

import static dev.limbeck.compilation.Sources.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Build tools are scripts here that answer as Maven and Gradle do. */
class ProjectClasspathTest {

  @TempDir Path folder;
  private Sources sources;

  @BeforeEach
  void requireAShell() {
    assumeThat(OS.current()).as("the tools are shell scripts here").isNotEqualTo(OS.WINDOWS);
  }

  @BeforeEach
  void writeARevisionThatUsesALibrary() throws Exception {
    sources = new Sources(folder).file("A.java", answering("A", "com.acme.Library.NAME"));
    var source =
        sources.write(
            "library/Library.java",
            "package com.acme; public class Library { public static String NAME = \"acme\"; }");
    Files.createDirectories(folder.resolve("library/classes"));
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder + "/library/classes", source.toString());
  }

  /** Does what {@code dependency:build-classpath} does. */
  private static String maven(String classpath) {
    return """
    #!/bin/sh
    for word; do case $word in -Dmdep.outputFile=*) printf '%%s' '%s' >"${word#*=}" ;; esac; done
    """
        .formatted(classpath);
  }

  /** Does what our init script makes Gradle do. */
  private static String gradle(String classpath) {
    return """
    #!/bin/sh
    while [ $# -gt 0 ]; do
      case $1 in
        -Dlimbeck.output=*) output=${1#*=} ;;
        -I) grep -q limbeckClasspath "$2" || exit 1; shift ;;
        limbeckClasspath) printf '%%s' '%s' >"$output" ;;
      esac
      shift
    done
    """
        .formatted(classpath);
  }

  private void build(String file, String tool, String script) throws Exception {
    sources.write(file, "");
    var program = sources.write(tool, script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void aMavenProjectIsAskedOnceForItsClassPath() throws Exception {
    build("pom.xml", "mvnw", maven(folder + "/library/classes"));
    assertThat(sources.get("p.A", true)).isEqualTo("acme");
    assertThat(sources.events()).isEqualTo("asking Maven, compiling 1, compiled 1");
    sources.file("A.java", answering("A", "com.acme.Library.NAME + 1"));
    assertThat(sources.get("p.A", true)).isEqualTo("acme1");
    assertThat(sources.events()).isEqualTo("compiling 1, compiled 1");
    sources.write("pom.xml", "changed");
    assertThat(sources.get("p.A", true)).isEqualTo("acme1");
    assertThat(sources.events()).isEqualTo("asking Maven");
  }

  @Test
  void aGradleProjectIsAskedByAnInitScript() throws Exception {
    build("build.gradle.kts", "gradlew", gradle(folder + "/library/classes"));
    assertThat(sources.get("p.A", true)).isEqualTo("acme");
    assertThat(sources.events()).isEqualTo("asking Gradle, compiling 1, compiled 1");
    assertThat(sources.get("p.A", true)).isEqualTo("acme");
    assertThat(sources.events()).isEmpty();
  }

  @Test
  void aClassThatIsMissingIsLookedForInTheProjectWhichIsRememberedToo() throws Exception {
    build("pom.xml", "mvnw", maven(folder + "/library/classes"));
    assertThat(sources.get("p.A", false)).isEqualTo("acme");
    assertThat(sources.events())
        .isEqualTo("compiling 1, compiled 1, asking Maven, compiling 1, compiled 1");
    assertThat(sources.get("p.A", false)).isEqualTo("acme");
    assertThat(sources.events()).isEmpty();
  }

  @Test
  void noBuildToolIsStartedWhereNothingIsMissing() throws Exception {
    build("pom.xml", "mvnw", "#!/bin/sh\nexit 1\n");
    sources.file("A.java", answering("A", "1"));
    assertThat(sources.get("p.A", false)).isEqualTo("1");
    sources.file("A.java", answering("A", "1 + x"));
    assertThatThrownBy(() -> sources.get("p.A", false)).hasMessageStartingWith("JAV-201");
    assertThat(sources.events()).isEqualTo("compiling 1");
  }

  @Test
  void theProjectsOwnClassesAreVisible() throws Exception {
    build("pom.xml", "mvnw", maven(""));
    Files.createDirectories(folder.resolve("target"));
    Files.move(folder.resolve("library/classes"), folder.resolve("target/classes"));
    assertThat(sources.get("p.A", true)).isEqualTo("acme");
  }

  @Test
  void theToolIsFoundOnThePathWhereTheProjectHasNoWrapper() throws Exception {
    build("pom.xml", "bin/mvn", maven(folder + "/library/classes"));
    sources.variable("PATH", "/nowhere:" + folder.resolve("bin"));
    assertThat(sources.get("p.A", true)).isEqualTo("acme");
  }

  @Test
  void aToolThatIsMissingIsToldWithTheWayOut() throws Exception {
    sources.write("pom.xml", "");
    assertThatThrownBy(() -> sources.get("p.A", true))
        .hasMessageStartingWith("JAV-302: Maven is needed for the class path of " + folder)
        .hasMessageContaining("There is no mvnw in the project, and no mvn on the PATH.")
        .hasMessageContaining("classpath = [\"target/classes\", \"lib/*\"]");
  }

  @Test
  void aToolThatFailsIsToldWithItsLastLines() throws Exception {
    build("build.gradle", "gradlew", "#!/bin/sh\necho one\necho two >&2\nexit 3\n");
    assertThatThrownBy(() -> sources.get("p.A", true))
        .hasMessageStartingWith("JAV-303: Gradle did not tell the class path of " + folder)
        .hasMessageContaining("  | one\n  | two\n")
        .hasMessageContaining("fix: mend the build, or name the class path yourself:");
  }
}

package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which JDK the launcher takes. The usual folders are replaced by one that the test fills. */
class JavaSearchTest {

  @TempDir private Path temporary;
  private Checkout checkout;
  private Shell shell;
  private Path jdks;
  private Path tools;

  @BeforeEach
  void cloneOnAMachineWithoutJava() throws Exception {
    checkout = Checkout.at(temporary.resolve("clone"), "first");
    jdks = Files.createDirectories(temporary.resolve("jdks"));
    var launcher = Files.readString(checkout.launcher());
    var searched =
        launcher.replaceFirst(
            "(?s)for candidate in .*?; do", "for candidate in '" + jdks + "'/*; do");
    assertThat(searched).isNotEqualTo(launcher);
    Files.writeString(checkout.launcher(), searched);
    tools =
        Shell.toolsIn(
            temporary.resolve("tools"),
            List.of(
                "sh", "find", "stat", "date", "mkdir", "rmdir", "rm", "mv", "cp", "sleep",
                "uname"));
    shell = new Shell(temporary.resolve("home")).without("JAVA_HOME").with("PATH", tools);
  }

  @Test
  void aJdkInAUsualFolderIsFound() throws Exception {
    real(jdks.resolve("good"));

    assertThat(shell.run(checkout.launcher()).out()).isEqualTo("first\n");
  }

  @Test
  void aJdkOnThePathIsFoundThroughItsLinks() throws Exception {
    var bin = Files.createDirectories(temporary.resolve("alternatives"));
    Files.createSymbolicLink(
        bin.resolve("java"), real(temporary.resolve("somewhere")).resolve("bin/java"));
    shell.with("PATH", bin + ":" + tools);

    assertThat(shell.run(checkout.launcher()).out()).isEqualTo("first\n");
  }

  @Test
  void anotherIsTakenWhereThatOfJavaHomeIsTooOld() throws Exception {
    real(jdks.resolve("good"));
    shell.with("JAVA_HOME", fake(temporary.resolve("old"), "17.0.15", true));

    var outcome = shell.run(checkout.launcher(), "show=java.home");

    assertThat(outcome.out()).contains(Shell.JDK.toRealPath().toString());
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void whereAllAreTooOldItSaysWhatWasFoundAndWhatToInstall() throws Exception {
    var old = fake(jdks.resolve("old"), "17.0.15", true);
    shell.with("JAVA_HOME", fake(temporary.resolve("eight"), "1.8.0_402", true));

    var outcome = shell.run(checkout.launcher());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            "limbeck: no JDK 21 to 25", "found:  " + old + " (Java 17.0.15)", "(Java 1.8.0_402)")
        .contains("fix: ", "sdk install java", "JAVA_HOME")
        .doesNotContain("started");
  }

  @Test
  void aJreAndAJdkThatIsTooNewDoNotBuild() throws Exception {
    fake(jdks.resolve("jre"), "21.0.4", false);
    fake(jdks.resolve("next"), "26", true);

    assertThat(shell.run(checkout.launcher()).err())
        .contains("no JDK 21 to 25, which building needs,");
  }

  @Test
  void aBuildRunsOnALaterJavaWhereThereIsNoOther() throws Exception {
    shell.with("JAVA_HOME", Shell.JDK).run(checkout.launcher());
    shell.with("JAVA_HOME", fake(jdks.resolve("next"), "26", true));

    assertThat(shell.run(checkout.launcher()).err()).isEqualTo("started 26\n");
  }

  @Test
  void theNewestInBoundsIsTaken() throws Exception {
    shell.with("JAVA_HOME", Shell.JDK).run(checkout.launcher());
    shell.without("JAVA_HOME");
    fake(jdks.resolve("a"), "26", true);
    fake(jdks.resolve("b"), "21.0.4", true);
    fake(jdks.resolve("c"), "25.0.3", true);
    fake(jdks.resolve("d"), "24.0.1", true);

    assertThat(shell.run(checkout.launcher()).err()).isEqualTo("started 25.0.3\n");
  }

  @Test
  void aFlagOfHotSpotIsNotGivenToAnotherJvm() throws Exception {
    shell.with("JAVA_HOME", Shell.JDK).run(checkout.launcher());
    var other = fake(jdks.resolve("other"), "21.0.4", true);
    Files.writeString(other.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    shell.with("JAVA_HOME", other);

    assertThat(shell.run(checkout.launcher()).out()).contains("-cp").doesNotContain("-X");
  }

  /** A folder that looks like a JDK and says so when it is started. */
  private static Path fake(Path home, String version, boolean compiler) throws IOException {
    for (var tool : compiler ? List.of("java", "javac") : List.of("java")) {
      Shell.script(home.resolve("bin").resolve(tool), "echo started " + version + " >&2");
    }
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  /** A folder that stands for the JDK of this test. */
  private static Path real(Path home) throws IOException {
    fake(home, System.getProperty("java.version"), true);
    Shell.script(home.resolve("bin/java"), "exec '" + Shell.JDK + "/bin/java' \"$@\"");
    return home;
  }
}

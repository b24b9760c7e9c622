package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./limbeck} in a clone: where it is called from, when it builds, what it passes on. */
class LauncherTest {

  @TempDir private Path temporary;
  private Checkout checkout;
  private Shell shell;

  @BeforeEach
  void cloneAndGoHome() throws Exception {
    checkout = Checkout.at(temporary.resolve("a clone with spaces"), "first");
    shell = new Shell(temporary.resolve("home")).with("LIMBECK_NO_CACHE", "1");
  }

  @Test
  void buildsOnFirstUseAndSaysSoInOneLine() throws Exception {
    var outcome = shell.run(checkout.launcher());

    assertThat(outcome.out()).isEqualTo("first\n");
    assertThat(outcome.err()).isEqualTo("limbeck: building (first use, a minute or two) …\n");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void doesNotBuildAgainWhereNothingChanged() throws Exception {
    shell.run(checkout.launcher());

    assertThat(shell.run(checkout.launcher()).err()).isEmpty();
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void neverBuildsWhileACommandIsBeingTyped() throws Exception {
    var outcome = shell.run(checkout.launcher(), "__complete", "");

    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out() + outcome.err()).isEmpty();
    shell.run(checkout.launcher());
    checkout.edit("later");
    assertThat(shell.run(checkout.launcher(), "__complete", "").out()).startsWith("first");
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    shell.run(checkout.launcher());
    checkout.edit("later");

    var outcome = shell.run(checkout.launcher());

    assertThat(outcome.out()).isEqualTo("later\n");
    assertThat(outcome.err()).isEqualTo("limbeck: building (sources are newer) …\n");
  }

  @Test
  void buildsAgainWhenASourceWentAway() throws Exception {
    shell.run(checkout.launcher());
    Files.delete(checkout.file("cli/src/main/java/Main.java"));

    shell.run(checkout.launcher());

    assertThat(checkout.builds()).isEqualTo(2);
  }

  @Test
  void isFoundThroughLinksAndFromAnyFolder() throws Exception {
    var first = temporary.resolve("limbeck-1");
    Files.createSymbolicLink(first, temporary.relativize(checkout.launcher()));
    Files.createSymbolicLink(
        Files.createDirectory(temporary.resolve("bin")).resolve("limb"), first);
    var path = temporary.resolve("bin") + ":/usr/bin:/bin";

    assertThat(shell.in(Path.of("/")).run(checkout.launcher()).out()).isEqualTo("first\n");
    assertThat(shell.run(first).out()).isEqualTo("first\n");
    assertThat(shell.with("PATH", path).run("/bin/sh", "-c", "limb").out()).isEqualTo("first\n");
    assertThat(shell.in(temporary).run("sh", "limbeck-1").out()).isEqualTo("first\n");
  }

  @Test
  void passesArgumentsAsTheyAreAndTheExitCodeBack() throws Exception {
    var outcome = shell.run(checkout.launcher(), "two words", "*", "", "$HOME", "-1", "exit=3");

    assertThat(outcome.out()).isEqualTo("first\n<two words>\n<*>\n<>\n<$HOME>\n<-1>\n<exit=3>\n");
    assertThat(outcome.exit()).isEqualTo(3);
  }

  @Test
  void tellsWhereItStandsAndThatNothingIsATerminal() throws Exception {
    var outcome = shell.run(checkout.launcher(), "show=limbeck.home", "show=limbeck.tty");

    assertThat(outcome.out().lines())
        .element(2)
        .isEqualTo(checkout.file("").toRealPath().toString());
    assertThat(outcome.out().lines()).element(4).isEqualTo("");
  }

  @Test
  void passesOptionsForTheJvm() throws Exception {
    shell.with("LIMBECK_JAVA_OPTS", "-Da=1 -Db=* -XX:+UseParallelGC");

    var outcome = shell.run(checkout.launcher(), "show=a", "show=b");

    assertThat(outcome.out().lines()).containsSubsequence("1", "*");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void needsOnlyShFindAndStatOnceItIsBuilt() throws Exception {
    shell.run(checkout.launcher());
    var bin = Shell.toolsIn(temporary.resolve("bin"), List.of("sh", "find", "stat"));
    var link = Files.createSymbolicLink(temporary.resolve("link"), checkout.launcher());

    var outcome = shell.with("PATH", bin).run(link);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEqualTo("first\n");
  }

  @Test
  void showsTheOutputOfABuildThatFailed() throws Exception {
    Files.createFile(checkout.file("broken"));

    var outcome = shell.run(checkout.launcher());

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("Main.java:7: this does not compile\n", "limbeck: the build failed")
        .doesNotContain("two at once");
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Files.createFile(checkout.file("slow"));
    var all =
        Stream.of(
                shell.start(checkout.launcher()),
                shell.start(checkout.launcher()),
                shell.start(checkout.launcher()))
            .toList();

    for (var running : all) {
      assertThat(running.finish().out()).isEqualTo("first\n");
    }
    assertThat(checkout.builds()).isEqualTo(1);
  }

  @Test
  void goesOnAfterABuildThatWasKilled() throws Exception {
    var dead = new ProcessBuilder("true").start();
    dead.waitFor();
    var lock = Files.createDirectories(checkout.file(".limbeck-build/lock"));
    Files.writeString(lock.resolve("launcher"), dead.pid() + "\n");

    assertThat(shell.run(checkout.launcher()).out()).isEqualTo("first\n");
    assertThat(lock).doesNotExist();
  }

  @Test
  void keepsTheBuildBeforeAndThoseInUseAndNoMore() throws Exception {
    shell.run(checkout.launcher());
    var inUse = checkout.keptBuilds().getFirst();
    Files.writeString(inUse.resolve("users"), ProcessHandle.current().pid() + "\n");
    for (var word : new String[] {"secnd", "third", "forth"}) {
      checkout.edit(word);
      assertThat(shell.run(checkout.launcher()).out()).isEqualTo(word + "\n");
    }

    assertThat(checkout.keptBuilds()).hasSize(3).contains(inUse);
  }
}

package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache of loaded classes saves time and never brings back code that was replaced. */
class StartUpCacheTest {

  @TempDir private Path temporary;
  private Path archive;
  private Shell shell;

  @BeforeEach
  void unpackAnArchive() throws Exception {
    archive = Files.createDirectories(temporary.resolve("limbeck-1"));
    Files.copy(Checkout.LAUNCHER, archive.resolve("limbeck"), StandardCopyOption.COPY_ATTRIBUTES);
    TinyProgram.write(archive.resolve("lib/program.jar"), "first");
    shell = new Shell(temporary.resolve("home"));
  }

  @Test
  void isWrittenOnceInTheUsersCacheAndUsedFromThenOn() throws Exception {
    shell.run(archive.resolve("limbeck"));
    assertThat(caches()).hasSize(1);
    shell.run(archive.resolve("limbeck"));
    assertThat(caches()).singleElement().asString().endsWith(".jsa");
    var written = Files.getLastModifiedTime(caches().getFirst());

    assertThat(shell.run(archive.resolve("limbeck")).out()).isEqualTo("first\n");
    assertThat(caches()).hasSize(1);
    assertThat(Files.getLastModifiedTime(caches().getFirst())).isEqualTo(written);
  }

  @Test
  void aJarThatWasRebuiltRunsItsNewCode() throws Exception {
    var jar = archive.resolve("lib/program.jar");
    var size = Files.size(jar);
    var time = Files.getLastModifiedTime(jar);
    shell.run(archive.resolve("limbeck"));
    shell.run(archive.resolve("limbeck"));
    TinyProgram.write(jar, "later");
    Files.setLastModifiedTime(jar, time);
    assertThat(Files.size(jar)).isEqualTo(size);

    assertThat(shell.run(archive.resolve("limbeck")).out()).isEqualTo("later\n");
  }

  @Test
  void aJarThatWasReplacedByAnotherOfItsNameRunsItsNewCode() throws Exception {
    var jar = archive.resolve("lib/program.jar");
    var time = Files.getLastModifiedTime(jar);
    shell.run(archive.resolve("limbeck"));
    shell.run(archive.resolve("limbeck"));
    TinyProgram.write(temporary.resolve("other.jar"), "later");
    Files.setLastModifiedTime(temporary.resolve("other.jar"), time);
    Files.move(temporary.resolve("other.jar"), jar, StandardCopyOption.REPLACE_EXISTING);

    assertThat(shell.run(archive.resolve("limbeck")).out()).isEqualTo("later\n");
  }

  @Test
  void aBrokenCacheIsNotNoticed() throws Exception {
    shell.run(archive.resolve("limbeck"));
    shell.run(archive.resolve("limbeck"));
    Files.writeString(caches().getFirst(), "not a cache");

    var outcome = shell.run(archive.resolve("limbeck"));

    assertThat(outcome.out()).isEqualTo("first\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void oneWhoseWriterWasKilledIsThrownAway() throws Exception {
    shell.run(archive.resolve("limbeck"));
    Files.write(caches().getFirst(), new byte[4096]);

    assertThat(shell.run(archive.resolve("limbeck")).out()).isEqualTo("first\n");
    shell.run(archive.resolve("limbeck"));
    assertThat(caches()).singleElement().asString().endsWith(".jsa");
  }

  @Test
  void thereIsNoneWhereOptionsAreGivenOrItIsNotWanted() throws Exception {
    shell.with("LIMBECK_NO_CACHE", "1").run(archive.resolve("limbeck"));
    shell.without("LIMBECK_NO_CACHE").with("LIMBECK_JAVA_OPTS", "-Da=b");
    shell.run(archive.resolve("limbeck"));

    assertThat(caches()).isEmpty();
  }

  @Test
  void nothingIsSaidWhereItCannotBeWritten() throws Exception {
    shell.with("XDG_CACHE_HOME", "/dev/null/nowhere");

    var outcome = shell.run(archive.resolve("limbeck"));

    assertThat(outcome.out()).isEqualTo("first\n");
    assertThat(outcome.err()).isEmpty();
  }

  private List<Path> caches() throws IOException {
    var folder = temporary.resolve("home/.cache/limbeck/start-up");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

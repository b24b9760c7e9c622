package dev.limbeck.acceptance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code limbeckw}: fetches what it is pinned to, once, and runs nothing else. */
class WrapperTest {

  private static final Path TEMPLATE =
      Path.of(System.getProperty("limbeck.root", ".."))
          .resolve("cli/src/main/resources/dev/limbeck/cli/limbeckw");

  @TempDir private Path temporary;
  private Path published;
  private Path archive;
  private Path wrapper;
  private Shell shell;

  @BeforeEach
  void pinAProject() throws Exception {
    published = Files.createDirectories(temporary.resolve("a folder"));
    archive = published.resolve("limbeck-1.2.zip");
    wrapper = Files.createDirectories(temporary.resolve("project")).resolve("limbeckw");
    pin(pack("first"), published.toString());
    shell = new Shell(temporary.resolve("home")).with("LIMBECK_NO_CACHE", "1");
  }

  @Test
  void unpacksOnceAndRunsFromThere() throws Exception {
    var first = shell.run("sh", wrapper, "two words", "exit=4");
    assertThat(first.out()).isEqualTo("first\n<two words>\n<exit=4>\n");
    assertThat(first.exit()).isEqualTo(4);
    Files.delete(archive);

    assertThat(shell.run("sh", wrapper).out()).isEqualTo("first\n");
    assertThat(installed()).hasSize(1);
  }

  @Test
  void takesAFileAddressAndTheFolderOfAnEnvironmentVariable() throws Exception {
    pin(pack("first"), "https://nowhere.invalid/limbeck");

    shell.with("LIMBECK_DIST", "file://" + archive);
    assertThat(shell.run("sh", wrapper).out()).isEqualTo("first\n");
    shell.with("LIMBECK_DIST", published + "/").with("LIMBECK_CACHE", temporary + "/c");
    assertThat(shell.run("sh", wrapper).out()).isEqualTo("first\n");
  }

  @Test
  void runsNothingOfAnArchiveThatIsAnother() throws Exception {
    pack("other");

    var outcome = shell.run("sh", wrapper);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("but this project is pinned to", "Nothing of it was run.");
    assertThat(installed()).isEmpty();
  }

  @Test
  void saysWhatToDoWhereThereIsNoArchive() throws Exception {
    Files.delete(archive);

    var outcome = shell.run("sh", wrapper);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("could not fetch " + archive, "fix: LIMBECK_DIST=/path/to/limbeck-1.2.zip");
    assertThat(installed()).isEmpty();
  }

  @Test
  void unpacksWithTheToolOfTheJdkWhereThereIsNoUnzip() throws Exception {
    var tools =
        List.of("sh", "cp", "mv", "rm", "mkdir", "sha256sum", "stat", "find", "dirname", "cat");
    shell.with("PATH", Shell.toolsIn(temporary.resolve("bin"), tools));

    assertThat(shell.run("/bin/sh", wrapper).out()).isEqualTo("first\n");
  }

  private void pin(String sha256, String url) throws IOException {
    var text = Files.readString(TEMPLATE).replace("@VERSION@", "1.2");
    Files.writeString(wrapper, text.replace("@SHA256@", sha256).replace("@URL@", url));
  }

  /** Writes an archive whose program prints that word; gives the checksum to pin. */
  private String pack(String word) throws Exception {
    var jar = temporary.resolve("program.jar");
    TinyProgram.write(jar, word);
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      put(zip, "limbeck-1.2/limbeck", Checkout.LAUNCHER);
      put(zip, "limbeck-1.2/lib/b.jar", jar);
      put(zip, "limbeck-1.2/lib/C.jar", jar);
    }
    var lines =
        line(Checkout.LAUNCHER, "limbeck") + line(jar, "lib/C.jar") + line(jar, "lib/b.jar");
    return sha256(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
  }

  private static String line(Path file, String name) throws Exception {
    return sha256(Files.readAllBytes(file)) + "  " + name + "\n";
  }

  private static String sha256(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private List<Path> installed() throws IOException {
    var cache = temporary.resolve("home/.cache/limbeck");
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (var files = Files.list(cache)) {
      return files.toList();
    }
  }
}

package dev.limbeck.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrapperTest {

  @TempDir Path home;

  @Test
  void aWrapperIsPinnedToTheFilesThatRun() throws Exception {
    var lib = Files.createDirectory(home.resolve("lib"));
    Files.writeString(home.resolve("limbeck"), "the launcher");
    Files.writeString(lib.resolve("b-1.0.jar"), "one");
    Files.writeString(lib.resolve("B.jar"), "two");
    Files.writeString(lib.resolve("b.jar"), "three");
    Files.writeString(lib.resolve("notes.txt"), "no jar");
    assertThat(Wrapper.text(home.resolve("limbeck"), lib, "0.1.0", "/mnt/it's").lines())
        .contains(
            "version='0.1.0'", "url='/mnt/it'\\''s'", "sha256='" + asTheWrapperComputesIt() + "'");
  }

  @Test
  void nothingIsLeftToFillIn() throws IOException {
    var lib = Files.createDirectory(home.resolve("lib"));
    Files.writeString(home.resolve("limbeck"), "the launcher");
    assertThat(Wrapper.text(home.resolve("limbeck"), lib, "0.1.0", ""))
        .startsWith("#!/bin/sh\n")
        .contains("url=''")
        .doesNotContainPattern("@[A-Z0-9]+@");
  }

  private String asTheWrapperComputesIt() throws Exception {
    var script = "LC_ALL=C; export LC_ALL; sha256sum limbeck lib/*.jar | sha256sum";
    var process = new ProcessBuilder("sh", "-c", script).directory(home.toFile()).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text.substring(0, text.indexOf(' '));
  }
}

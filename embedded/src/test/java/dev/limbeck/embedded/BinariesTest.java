package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

  private static final Privileges NONE = new Privileges(List.of(), new Owner(0, 0));

  @TempDir Path folder;

  private final Binaries binaries = Binaries.onClassPath();

  @Test
  void areUnpackedOnceAndHalfUnpackedOnesDoNotCount() throws Exception {
    var left = Files.createDirectories(folder.resolve("unpacking-1/" + binaries.folderName()));
    var home = binaries.unpackInto(folder);
    assertThat(left).doesNotExist();
    assertThat(Programs.succeeds(List.of(), home.resolve("bin/postgres") + "", "--version"))
        .isTrue();
    var modified = Files.getLastModifiedTime(home);
    assertThat(binaries.unpackInto(folder)).isEqualTo(home);
    assertThat(Files.getLastModifiedTime(home)).isEqualTo(modified);
  }

  @Test
  void aCacheThatCannotBeWrittenIsPassedOverWithANote() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    var good = folder.resolve("good");
    Files.createDirectories(good.resolve(binaries.folderName()));
    var notes = new ArrayList<String>();
    var program = Program.unpacked(binaries, List.of(file.resolve("x"), good), NONE, notes);
    assertThat(program.home()).startsWith(good);
    assertThat(notes).singleElement().asString().contains(file + "/x", good.toString());
  }

  @Test
  void withoutAnyCacheTheReasonsAreTold() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    var caches = List.of(file.resolve("x"), file.resolve("y"));
    assertThatThrownBy(() -> Program.unpacked(binaries, caches, NONE, new ArrayList<>()))
        .hasMessageContaining("DB-403")
        .hasMessageContaining(file + "/x")
        .hasMessageContaining(file + "/y");
  }

  @Test
  void theCacheIsTheUsers() {
    assertThat(CacheFolders.of(Map.of(), "/home/me", false))
        .containsExactly(Path.of("/home/me/.cache/limbeck"));
    assertThat(CacheFolders.of(Map.of("XDG_CACHE_HOME", "/c"), "/home/me", false))
        .containsExactly(Path.of("/c/limbeck"));
    assertThat(CacheFolders.of(Map.of("XDG_CACHE_HOME", "relative"), "/home/me", false))
        .as("a relative XDG_CACHE_HOME does not count")
        .containsExactly(Path.of("/home/me/.cache/limbeck"));
    assertThat(CacheFolders.of(Map.of(), "?", true)).containsExactly(Path.of("/var/cache/limbeck"));
  }
}

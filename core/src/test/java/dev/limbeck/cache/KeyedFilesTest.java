package dev.limbeck.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedFilesTest {

  @TempDir Path folder;

  private KeyedFiles files(int most) {
    return new KeyedFiles(folder.resolve("kept/here"), ".one", most);
  }

  private Optional<String> found(String key) {
    return files(9).find(key).map(bytes -> new String(bytes, UTF_8));
  }

  @Test
  void whatWasStoredIsFoundByItsKey() {
    files(9).store("a", "first".getBytes(UTF_8));
    files(9).store("b", new byte[0]);
    files(9).store("a", "second".getBytes(UTF_8));
    assertThat(found("a")).contains("second");
    assertThat(found("b")).contains("");
    assertThat(found("c")).isEmpty();
  }

  @Test
  void aDamagedFileCountsAsNone() throws Exception {
    files(9).store("a", "first".getBytes(UTF_8));
    var file = folder.resolve("kept/here/a.one");
    var whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(found("a")).as("cut at %d", length).isEmpty();
    }
    for (int place = 0; place < whole.length; place++) {
      var other = whole.clone();
      other[place] ^= 4;
      Files.write(file, other);
      assertThat(found("a")).as("another byte at %d", place).isEmpty();
    }
  }

  @Test
  void thoseThatWereUsedLastAreKept() throws Exception {
    for (var key : new String[] {"a", "b", "c"}) {
      files(3).store(key, key.getBytes(UTF_8));
      Files.setLastModifiedTime(
          folder.resolve("kept/here/" + key + ".one"),
          FileTime.from(Instant.EPOCH.plusSeconds(key.charAt(0))));
    }
    assertThat(found("a")).contains("a");
    files(3).store("d", "d".getBytes(UTF_8));
    assertThat(found("a")).contains("a");
    assertThat(found("b")).isEmpty();
    assertThat(found("c")).contains("c");
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws Exception {
    Files.writeString(folder.resolve("kept"), "a file");
    files(9).store("a", "first".getBytes(UTF_8));
    assertThat(found("a")).isEmpty();
  }
}

package dev.limbeck.acceptance.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.compilation.CompilationEvent;
import dev.limbeck.compilation.CompilationSettings;
import dev.limbeck.migration.Operations;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.ScriptDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand small revisions; the limits are wide, since machines that test are slow.
 *
 * <p>The aim is 2 ms to compile one in a fresh JVM, and 100 ms to load all of them later.
 */
class ThousandRevisionsTest {

  private static final int COUNT = 1000;

  @TempDir Path folder;

  @Test
  void areCompiledInSecondsAndLoadedInAMoment() throws Exception {
    for (var i = 0; i < COUNT; i++) {
      Files.writeString(
          Files.createDirectories(folder.resolve("db/versions")).resolve("R" + i + ".java"),
          source(i));
    }
    var compiled = Duration.ofNanos(use(List.of("Compiling", "Compiled")));
    assertThat(compiled).isLessThan(Duration.ofSeconds(30));
    var loaded = Duration.ofNanos(use(List.of()));
    assertThat(loaded).isLessThan(Duration.ofSeconds(3)).isLessThan(compiled);
  }

  private static String source(int number) {
    return """
    package db.versions;

    import static dev.limbeck.migration.Elements.*;

    import dev.limbeck.migration.*;

    /** add column c%1$d */
    @Revision(id = "r%1$d")
    public final class R%1$d implements Migration {

      @Override
      public void upgrade(Operations op) {
        op.execute("ALTER TABLE t ADD COLUMN c%1$d integer");
        op.bulkInsert("t", columns("id", "name"), row(1, "a%1$d"), row(2, "b"));
      }

      @Override
      public void downgrade(Operations op) {
        op.execute("ALTER TABLE t DROP COLUMN c%1$d");
      }
    }
    """
        .formatted(number);
  }

  /** Reads, loads and calls all of them; how long it takes. */
  private long use(List<String> expectedEvents) throws Exception {
    var events = new ArrayList<CompilationEvent>();
    var settings =
        new CompilationSettings(
            21,
            Optional.empty(),
            new CompilationSettings.ProjectPlace(folder, folder),
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
            "test",
            events::add);
    var began = System.nanoTime();
    var scripts = ScriptDirectory.load(folder, List.of(Path.of("db/versions")), false);
    var needed = scripts.files().stream().map(JavaRevisionFile.class::cast).toList();
    try (var migrations = scripts.migrations(needed, settings)) {
      for (var file : needed) {
        var recorder = new Operations();
        migrations.of(file).upgrade(recorder);
        assertThat(recorder.recorded()).hasSize(2);
      }
    }
    var taken = System.nanoTime() - began;
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .isEqualTo(expectedEvents);
    return taken;
  }
}

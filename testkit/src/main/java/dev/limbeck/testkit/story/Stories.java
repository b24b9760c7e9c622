package dev.limbeck.testkit.story;

import dev.limbeck.testkit.Golden;
import dev.limbeck.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The stories of a folder, {@code *.story}, as JUnit tests: return {@link #dynamicTests} from a
 * {@code @TestFactory}. Each plays in a folder of its own, with no variables but those it sets.
 *
 * <pre>{@code
 * # One service twice
 * What follows the title is for the reader.
 *
 * ## file limbeck.toml
 * [limbeck]
 * schema = "habits"
 *
 * ## env DATABASE_URL={{DB_URL}}
 * ## run limbeck upgrade head
 * ## stdout
 * ok    habits  applied 2, now 3b7a1d2e4f56 (head) [..]
 * ...
 * ## stderr contains
 * Running upgrade  -> 189b1231afd4, bootstrap_tables
 *
 * ## query SELECT version_num FROM habits.alembic_version
 * ## rows
 * 3b7a1d2e4f56
 * }</pre>
 *
 * <p>What a story does: {@code file PATH} (writes the lines below it), {@code delete PATH}, {@code
 * copy FOLDER} (from the folder of {@link #copyingFrom}, to the same path), {@code env NAME=VALUE},
 * {@code unset NAME}, {@code cd FOLDER} (from the story's folder), {@code stdin} (for the next
 * command), {@code run COMMAND} (words and quotes as in a shell, but no shell), {@code sql} and
 * {@code query} (on the story's own database; the text stands beside or below). Paths are relative
 * to the current folder.
 *
 * <p>What it expects: {@code exit N} (0 where nothing is said), {@code stdout} and {@code stderr}
 * (all lines; with {@code contains} and {@code lacks}, each line below is looked for), {@code rows}
 * of the query before, as {@code value | value}. {@code [..]} is any text within a line, a line
 * {@code ...} any number of lines. {@code {{DB_URL}}}, {@code {{DB_HOST}}}, {@code {{DB_PORT}}},
 * {@code {{DB_USER}}}, {@code {{DB_PASS}}}, {@code {{DB_NAME}}}, {@code {{DIR}}}, the story's
 * folder, and {@code {{CR}}}, a carriage return, stand for their values everywhere. A line of a
 * file that begins with {@code ##} and a blank is written {@code \##}.
 */
public final class Stories {

  private final Path folder;
  private final Path root;
  private final Optional<TestServer> server;

  private Stories(Path folder, Path root, Optional<TestServer> server) {
    this.folder = folder;
    this.root = root;
    this.server = server;
  }

  /** The stories in a folder and in those below it. */
  public static Stories in(Path folder) {
    return new Stories(folder, folder, Optional.empty());
  }

  /** The same stories, which copy trees from this folder; it is their own folder otherwise. */
  public Stories copyingFrom(Path trees) {
    return new Stories(folder, trees, server);
  }

  /** The same stories, each with a database on this server if it needs one. */
  public Stories on(TestServer databases) {
    return new Stories(folder, root, Optional.of(databases));
  }

  /** One test a story, by path; a folder without stories is an error. */
  public Stream<DynamicTest> dynamicTests(CommandRunner runner) {
    var stories = files();
    if (stories.isEmpty()) {
      throw new IllegalArgumentException("no *.story in " + folder);
    }
    return stories.stream().map(file -> test(file, runner));
  }

  private List<Path> files() {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".story")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DynamicTest test(Path file, CommandRunner runner) {
    var name = folder.relativize(file).toString().replace('\\', '/');
    return DynamicTest.dynamicTest(name, file.toUri(), () -> play(file, runner, Golden.updating()));
  }

  void play(Path file, CommandRunner runner, boolean update) throws Exception {
    var story = Story.read(file);
    try (var stage = new Stage(root, server)) {
      new Performance(story, stage, runner, update).play();
    }
  }
}

package dev.limbeck.acceptance.scratch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What revisions in Java take from the class path decides what is kept as well. */
class ProjectClassesTest {

  @TempDir Path folder;

  @Test
  void aRevisionIsReplayedAnewWhenAClassThatItImportsHasChanged() throws Exception {
    replayedAnew("import com.lib.Names;", "Names.table()");
  }

  @Test
  void soItIsWithAClassThatItNamesInFull() throws Exception {
    replayedAnew("", "com.lib.Names.table()");
  }

  @Test
  void soItIsWithAClassThatAHelperOfAHelperNames() throws Exception {
    write("db/versions/Far.java", helper("Far", "com.lib.Names.table()"));
    write("db/versions/Near.java", helper("Near", "Far.table()"));
    replayedAnew("", "Near.table()");
  }

  private static String helper(String name, String table) {
    return """
    final class %s {
      static String table() {
        return %s;
      }
    }
    """
        .formatted(name, table);
  }

  private void replayedAnew(String imports, String table) throws Exception {
    write(
        "limbeck.toml",
        "[limbeck]\nschema = \"kept_classes\"\nmodel = \"schema.sql\"\nclasspath = [\"classes\"]\n");
    write("schema.sql", "CREATE TABLE first (id integer);");
    write(
        "db/versions/R0001_Named.java",
        """
        import static dev.limbeck.migration.Elements.*;

        %s
        import dev.limbeck.migration.*;

        /** named */
        @Revision(id = "0001")
        public final class R0001_Named implements Migration {
          @Override
          public void upgrade(Operations op) {
            op.createTable(%s, column("id", integer()));
          }

          @Override
          public void downgrade(Operations op) {
            op.dropTable(%s);
          }
        }
        """
            .formatted(imports, table, table));
    compile("first");
    assertThat(check()).contains("No new upgrade operations detected.");
    compile("another");
    assertThat(check())
        .contains("Detected removed table 'another'", "Detected added table 'first'");
    compile("first");
    assertThat(check()).contains("No new upgrade operations detected.");
  }

  private void compile(String table) throws Exception {
    var source =
        write(
            "lib/com/lib/Names.java",
            """
            package com.lib;

            public final class Names {
              public static String table() {
                return "%s";
              }
            }
            """
                .formatted(table));
    var classes = Files.createDirectories(folder.resolve("classes"));
    var compiler = ToolProvider.getSystemJavaCompiler();
    var exit = compiler.run(null, null, null, "-d", classes.toString(), source.toString());
    assertThat(exit).isZero();
  }

  private Path write(String name, String text) throws Exception {
    var file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private String check() {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, UTF_8);
    new LimbeckCommand(
            new TreeMap<>(),
            folder,
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream,
            Terminal.none())
        .run(List.of("check"));
    return out.toString(UTF_8);
  }
}

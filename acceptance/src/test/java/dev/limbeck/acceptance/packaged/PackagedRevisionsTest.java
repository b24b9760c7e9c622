package dev.limbeck.acceptance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in an application's jar, without their sources and without a compiler. */
@ExtendWith(TestPostgres.class)
class PackagedRevisionsTest {

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final String INDEX = "META-INF/limbeck/db.versions.revisions";

  @TempDir Path folder;

  private Path revision(String name, String annotation, String body) throws IOException {
    var file = folder.resolve("src/db/versions/" + name + ".java");
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(
        file,
        """
        package db.versions;

        import static dev.limbeck.migration.Elements.*;

        import dev.limbeck.migration.*;

        /**
         * The revision %s.
         *
         * <p>It has more to say.
         */
        %s
        public final class %s implements Migration {

          @Override
          public void upgrade(Operations op) {
            %s
          }
        }
        """
            .formatted(name, annotation, name, body));
  }

  /** As a build with warnings as errors does it; what the compiler says. */
  private String build(List<String> options, Path... sources) throws IOException {
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var all = new ArrayList<>(List.of("-Xlint:all,-path", "-Werror"));
      all.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
      all.addAll(options);
      compiler.getTask(said, files, null, all, null, files.getJavaFileObjects(sources)).call();
    }
    return said.toString();
  }

  private String index(Path... sources) throws IOException {
    return build(List.of("-processor", "dev.limbeck.index.RevisionIndexer"), sources);
  }

  private Path jar() throws IOException {
    var file = folder.resolve("application.jar");
    var classes = folder.resolve("classes");
    try (var jar = new JarOutputStream(Files.newOutputStream(file));
        var files = Files.walk(classes)) {
      for (var one : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(one));
      }
    }
    return file;
  }

  private String run(Path jar, TestDatabase database) throws Exception {
    return run(jar, database, "classpath:db/versions", "java.se,jdk.unsupported");
  }

  private String run(Path jar, TestDatabase database, String location, String modules)
      throws Exception {
    var home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(
        home.resolve("limbeck.toml"),
        "[limbeck]\nschema = \"habits\"\nversion_locations = [\"%s\"]\n".formatted(location));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--limit-modules",
                modules,
                "-cp",
                jar + File.pathSeparator + CLASS_PATH,
                ApplicationProgram.class.getName(),
                home.toString(),
                database.url())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @Test
  void anApplicationUpgradesByItsIndex(TestServer server) throws Exception {
    var habits =
        revision("R1_Habits", "@Revision(id = \"1\")", "op.execute(\"CREATE TABLE h (i int)\");");
    var days =
        revision(
            "R2_Days",
            "@Revision(id = \"2\", downRevision = \"1\", branchLabels = {\"a\", \"b\"})",
            "op.execute(\"INSERT INTO h VALUES (\" + new Days().count() + \")\");");
    var helper = folder.resolve("src/db/versions/Days.java");
    Files.writeString(helper, "package db.versions;\nclass Days { int count() { return 7; } }\n");
    assertThat(index(habits, days, helper)).isEmpty();
    var jar = jar();
    try (var database = server.database()) {
      assertThat(run(jar, database)).isEqualTo("APPLIED [2]\ncompiler: false\n");
      assertThat(run(jar, database)).isEqualTo("OK [2]\ncompiler: false\n");
    }
  }

  @Test
  void withoutACompilerSourcesCannotRun(TestServer server) throws Exception {
    revision("R1_Habits", "@Revision(id = \"1\")", "");
    var withoutApi = "java.sql,java.naming,java.management,java.security.jgss,jdk.unsupported";
    try (var database = server.database()) {
      for (var modules : List.of("java.se,jdk.unsupported", withoutApi)) {
        assertThat(run(folder, database, "../src/db/versions", modules))
            .contains("JAV-202: 1 file in Java is to be compiled, and this Java has no compiler")
            .contains("fix: install a JDK 21 to 25")
            .endsWith("compiler: false\n");
      }
    }
  }

  @Test
  void withoutAnIndexItIsSaidHowToWriteOne(TestServer server) throws Exception {
    assertThat(build(List.of(), revision("R1_Habits", "@Revision(id = \"1\")", "")))
        .as("Limbeck on the class path starts no processor, and causes no warning")
        .isEmpty();
    try (var database = server.database()) {
      assertThat(run(jar(), database))
          .contains("JAV-304: The class path has no revisions of the package db/versions");
    }
  }

  @Test
  void whatCannotBeReadIsAnErrorOfTheBuild() throws Exception {
    var source = revision("R1_Habits", "@Revision(id = \"a\" + \"b\", created = \"soon\")", "");
    assertThat(index(source))
        .contains("JAV-105: 'id' needs a string in quotes, not \"a\" + \"b\"")
        .contains("JAV-106: 'created' needs a time with its zone, not 'soon'");
  }

  @Test
  void aPartialBuildKeepsWhatItDoesNotCompile() throws Exception {
    var habits = revision("R1_Habits", "@Revision(id = \"1\")", "");
    var days =
        revision("R2_Days", "@Downgrade(AUTOMATIC) @Revision(id = \"2\", autocommit = true)", "");
    assertThat(index(habits, days)).isEmpty();
    var whole = Files.readString(folder.resolve("classes").resolve(INDEX));
    assertThat(whole)
        .startsWith("limbeck revisions 1\ndb.versions.R1_Habits\tsha256:")
        .contains("\tautocommit,automatic\tThe revision R2_Days.\\n\\nIt has more to say.\n");
    var classes = List.of("-cp", folder.resolve("classes") + File.pathSeparator + CLASS_PATH);
    var options = new ArrayList<>(List.of("-processor", "dev.limbeck.index.RevisionIndexer"));
    options.addAll(classes);
    assertThat(build(options, days)).isEmpty();
    assertThat(folder.resolve("classes").resolve(INDEX)).hasContent(whole);
    Files.delete(folder.resolve("classes/db/versions/R1_Habits.class"));
    assertThat(build(options, days)).isEmpty();
    assertThat(Files.readString(folder.resolve("classes").resolve(INDEX)))
        .contains("R2_Days")
        .doesNotContain("R1_Habits");
  }
}

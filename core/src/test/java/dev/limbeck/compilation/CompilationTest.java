package dev.limbeck.compilation;

import static dev.limbeck.compilation.Sources.answering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {

  private static final String COMPILED = "compiling 2, compiled 2";

  @TempDir Path folder;
  private Sources sources;

  @BeforeEach
  void writeARevisionAndAHelper() throws Exception {
    sources =
        new Sources(folder)
            .file("versions/A.java", answering("A", "B.NAME"))
            .file("versions/B.java", "package p; class B { static final String NAME = \"b\"; }");
  }

  @Test
  void whatWasCompiledOnceIsNotCompiledAgain() throws Exception {
    assertThat(sources.get("p.A")).isEqualTo("b");
    assertThat(sources.events()).isEqualTo(COMPILED);
    assertThat(sources.get("p.A")).isEqualTo("b");
    assertThat(sources.events()).isEmpty();
  }

  @Test
  void whateverDecidesWhatComesOutCountsForTheCache() throws Exception {
    sources.get("p.A");
    sources.file("versions/B.java", "package p; class B { static final String NAME = \"c\"; }");
    assertThat(sources.get("p.A")).as("a helper class").isEqualTo("c");
    assertThat(sources.events()).isEqualTo(COMPILED);
    sources.release(22).get("p.A");
    assertThat(sources.events()).as("the release").isEqualTo(COMPILED);
    sources.release(21).get("p.A");
    assertThat(sources.events()).as("both are kept").isEmpty();
  }

  @Test
  void aJarOfTheClassPathIsVisibleAndCountsForTheCache() throws Exception {
    sources.file("versions/A.java", answering("A", "new Library().name()"));
    sources.classpath(folder.resolve("lib/*"));
    jar("one");
    assertThat(sources.get("p.A")).isEqualTo("one");
    sources.get("p.A");
    assertThat(sources.events()).isEmpty();
    jar("another");
    assertThat(sources.get("p.A")).isEqualTo("another");
    assertThat(sources.events()).isEqualTo(COMPILED);
  }

  @Test
  void aFolderOfTheClassPathIsVisibleAndCountsForTheCache() throws Exception {
    sources.file("versions/A.java", answering("A", "new Library().name()"));
    sources.classpath(library("one"));
    assertThat(sources.get("p.A")).isEqualTo("one");
    library("another");
    assertThat(sources.get("p.A")).isEqualTo("another");
    assertThat(sources.events()).isEqualTo(COMPILED);
  }

  @Test
  void ofAClassThatIsAlsoOnTheClassPathTheSourceCounts() throws Exception {
    sources.classpath(library("compiled long ago"));
    sources.file("versions/Library.java", answering("Library", "\"the source\""));
    assertThat(sources.get("p.Library")).isEqualTo("the source");
  }

  @Test
  void aDamagedFileOfTheCacheIsWrittenAgain() throws Exception {
    sources.get("p.A");
    var file = sources.cache("classes").getFirst();
    var whole = Files.readAllBytes(file);
    for (var damaged : new byte[][] {{}, {1, 2, 3}, without(whole, 1), flipped(whole, 40)}) {
      Files.write(file, damaged);
      assertThat(sources.get("p.A")).isEqualTo("b");
      assertThat(sources.events()).isEqualTo(COMPILED);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void theOldestFilesOfTheCacheAreRemoved() throws Exception {
    sources.get("p.A");
    var first = sources.cache("classes").getFirst();
    for (var i = 0; i < 70; i++) {
      var other = Files.writeString(first.resolveSibling("other" + i), "");
      Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH.plusSeconds(i)));
    }
    sources.file("versions/B.java", "package p; class B { static final int NAME = 1; }");
    sources.get("p.A");
    assertThat(sources.cache("classes")).hasSize(60).contains(first);
    assertThat(first.resolveSibling("other0")).doesNotExist();
    assertThat(first.resolveSibling("other69")).exists();
  }

  @Test
  void twoProcessesShareTheCache() throws Exception {
    sources.write("versions/C.java", answering("C", "\"c\""));
    var one = process();
    var other = process();
    for (var process : List.of(one, other)) {
      assertThat(process.inputReader().readLine()).isEqualTo("ready");
    }
    for (var process : List.of(one, other)) {
      process.getOutputStream().write('\n');
      process.getOutputStream().close();
    }
    for (var process : List.of(one, other)) {
      assertThat(process.inputReader().lines()).containsExactly("c", "c", "c");
      assertThat(process.waitFor()).isZero();
    }
    assertThat(sources.cache("classes")).as("nothing half written is left").hasSize(1);
  }

  private Process process() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            CompilationProgram.class.getName(),
            folder.toString(),
            "versions/C.java",
            "p.C")
        .redirectErrorStream(true)
        .start();
  }

  @Test
  void withoutAPlaceForTheCacheAllIsCompiledEachTime() throws Exception {
    var file = Files.writeString(folder.resolve("no-folder"), "");
    sources.variable("XDG_CACHE_HOME", file.toString());
    sources.get("p.A");
    assertThat(sources.get("p.A")).isEqualTo("b");
    assertThat(sources.events()).isEqualTo(COMPILED);
  }

  @Test
  void allErrorsAreToldWithTheirPlacesInTheCompilersWords() throws Exception {
    sources.file("versions/A.java", answering("A", "B.naem()"));
    sources.file("versions/B.java", "package p; class B { int x = \"\"; }");
    assertThatThrownBy(() -> sources.get("p.A"))
        .hasMessage(
            """
            JAV-201: versions/A.java does not compile
              versions/A.java:5:28
                  5 |     return String.valueOf(B.naem());
                    |                            ^
              cannot find symbol
                symbol:   method naem()
                location: class p.B
            JAV-201: versions/B.java does not compile
              versions/B.java:1:30
                  1 | package p; class B { int x = ""; }
                    |                              ^
              incompatible types: java.lang.String cannot be converted to int\
            """);
  }

  @Test
  void forAClassThatIsNotVisibleTheClassPathIsProposed() throws Exception {
    sources.file("versions/A.java", answering("A", "com.example.Library.name()"));
    assertThatThrownBy(() -> sources.get("p.A"))
        .hasMessageContaining("package com.example does not exist")
        .hasMessageContaining("classpath = [\"target/classes\"]");
  }

  @Test
  void theLimitsOfAClassHaveTheirHints() throws Exception {
    var lines = "    b.append(\"x\").append(1234567).append(2.5);\n".repeat(6000);
    sources.file(
        "versions/A.java", "package p; class A { void a(StringBuilder b) {\n" + lines + "  } }\n");
    assertThatThrownBy(() -> sources.get("p.A"))
        .hasMessageContaining("code too large")
        .hasMessageContaining("fix: move a part of the method into methods of its own");
    var many = new StringBuilder();
    for (var i = 0; i < 70_000; i++) {
      many.append(i % 1000 == 0 ? "} void m" + i + "(java.util.List<String> l) {" : "")
          .append("l.add(\"text " + i + "\");\n");
    }
    sources.file("versions/A.java", "package p; class A { void a() {" + many + "} }");
    assertThatThrownBy(() -> sources.get("p.A"))
        .hasMessageContaining("too many constants")
        .hasMessageContaining("fix: move a part into helper classes beside it");
  }

  @Test
  void anEntryOfTheClassPathThatIsMissingIsTold() {
    sources.classpath(folder.resolve("target/classes"), folder.resolve("lib/*"));
    assertThatThrownBy(() -> sources.get("p.A"))
        .hasMessageContaining("JAV-301: " + folder.resolve("target/classes"))
        .hasMessageContaining("JAV-301: " + folder.resolve("lib/*"));
  }

  @Test
  void withoutACompilerItIsSaidWhatToInstall() {
    assertThat(MissingCompiler.problem(3).what())
        .isEqualTo("3 files in Java are to be compiled, and this Java has no compiler");
    assertThat(MissingCompiler.problem(1).what()).startsWith("1 file in Java is to be");
    assertThat(MissingCompiler.problem(1).fixes().getFirst()).contains("JDK 21 to 25");
  }

  /** A folder with the class {@code p.Library}, whose name is this. */
  private Path library(String name) throws Exception {
    var source =
        sources.write(
            "library/Library.java",
            "package p; public class Library { public String name() { return \""
                + name
                + "\"; } }");
    var classes = Files.createDirectories(folder.resolve("library/classes"));
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", classes.toString(), source.toString());
    return classes;
  }

  private void jar(String name) throws Exception {
    var bytes = Files.readAllBytes(library(name).resolve("p/Library.class"));
    var file = Files.createDirectories(folder.resolve("lib")).resolve("library.jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("p/Library.class"));
      jar.write(bytes);
    }
  }

  private static byte[] without(byte[] bytes, int last) {
    return java.util.Arrays.copyOf(bytes, bytes.length - last);
  }

  private static byte[] flipped(byte[] bytes, int at) {
    var other = bytes.clone();
    other[at] ^= 1;
    return other;
  }
}

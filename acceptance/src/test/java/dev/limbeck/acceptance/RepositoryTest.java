package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is under version control is complete, runs everywhere and is all run. */
class RepositoryTest {

  private static final Set<String> BINARY = Set.of("gz", "jar", "zip", "png", "ico", "xz");

  private static final Pattern TEST =
      Pattern.compile("(?m)^ *@(Test|ParameterizedTest|TestFactory|RepeatedTest|TestTemplate)\\b");

  private static final Pattern DISABLED = Pattern.compile("(?m)^ *@Disabled\\w*\\b");

  @Test
  void noFileNamesThisMachine() {
    var machine =
        Stream.of(Repository.ROOT.toString(), System.getProperty("user.home"))
            .filter(path -> path.length() > "/root".length())
            .toList();
    assertThat(Repository.files(""))
        .as("files that name a path of the machine they were written on")
        .filteredOn(file -> !BINARY.contains(ending(file)))
        .filteredOn(file -> machine.stream().anyMatch(path -> text(file).contains(path + "/")))
        .map(Repository::relative)
        .isEmpty();
  }

  @Test
  void everyTestIsRun() {
    assertThat(Repository.javaFiles("src/test/java"))
        .as("tests whose class is not named FooTest, so that the build does not run them")
        .filteredOn(file -> TEST.matcher(Repository.text(file)).find())
        .filteredOn(file -> !file.toString().endsWith("Test.java"))
        .map(Repository::relative)
        .isEmpty();
  }

  @Test
  void noTestIsDisabled() {
    assertThat(Repository.javaFiles("src/test/java"))
        .as("disabled tests; what cannot run on a machine says why, by an assumption")
        .filteredOn(file -> DISABLED.matcher(Repository.text(file)).find())
        .map(Repository::relative)
        .isEmpty();
  }

  @Test
  void noLibraryFakesOrWritesOurCode() {
    assertThat(Repository.files("pom.xml"))
        .as("modules that use Lombok or a library of mocks")
        .filteredOn(file ->
            Stream.of("lombok", "mockito", "easymock", "jmockit", "powermock")
                .anyMatch(name -> Repository.text(file).contains("<artifactId>" + name)))
        .map(Repository::relative)
        .isEmpty();
  }

  @Test
  void everyLineEndIsUnix() {
    assertThat(Repository.files(""))
        .as("text files with line ends of Windows (git config core.autocrlf input)")
        .filteredOn(file -> List.of("java", "md", "sql", "toml", "story").contains(ending(file)))
        .filteredOn(file -> text(file).contains("\r\n"))
        .map(Repository::relative)
        .isEmpty();
  }

  private static String ending(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The text of a file that may be anything. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

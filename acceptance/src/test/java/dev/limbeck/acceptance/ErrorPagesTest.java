package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a message can begin with has its page in the manual. */
class ErrorPagesTest {

  private static final Path PAGES = Repository.ROOT.resolve("docs/errors");

  @Test
  void noTwoProblemsHaveOneCode() {
    assertThat(codes()).as("codes: users search for them").doesNotHaveDuplicates();
  }

  @Test
  void everyCodeHasAPage() {
    var missing = new TreeSet<>(codes());
    missing.removeAll(pages());
    assertThat(missing).as("codes without a page docs/errors/CODE.md").isEmpty();
  }

  @Test
  void everyPageHasACode() {
    var unknown = new TreeSet<>(pages());
    unknown.removeAll(codes());
    assertThat(unknown).as("pages in docs/errors of which no code is left").isEmpty();
  }

  @Test
  void aPageBeginsWithItsCode() {
    assertThat(pages())
        .as("pages in docs/errors that do not begin with `# CODE: sentence`")
        .filteredOn(code -> !page(code).startsWith("# " + code + ": "))
        .isEmpty();
  }

  /** The codes of all areas, in the order of their enums. */
  private static List<String> codes() {
    return Arrays.stream(ProblemCode.class.getPermittedSubclasses())
        .flatMap(area -> Stream.of(area.getEnumConstants()))
        .map(code -> ((ProblemCode) code).code())
        .toList();
  }

  private static List<String> pages() {
    return Repository.files(".md").stream()
        .filter(file -> file.startsWith(PAGES))
        .map(file -> file.getFileName().toString().replace(".md", ""))
        .filter(name -> !name.equals("README") && !name.equals("index"))
        .toList();
  }

  private static String page(String code) {
    return Repository.text(PAGES.resolve(code + ".md"));
  }
}

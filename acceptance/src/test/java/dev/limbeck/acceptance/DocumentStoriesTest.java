package dev.limbeck.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the manual shows behind {@code $ limbeck} is what is printed. */
@ExtendWith(TestPostgres.class)
class DocumentStoriesTest {

  private static final List<String> PAGES =
      List.of(
          "autogenerate",
          "checks",
          "java-revisions",
          "models",
          "common-problems",
          "database-ahead",
          "offline",
          "revisions");

  /** Played where entities are compiled. */
  private static final List<String> ELSEWHERE = List.of("jpa-models");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everySectionShowsWhatIsPrinted(TestServer server) throws IOException {
    for (var page : PAGES) {
      PageStories.of(page).write(folder.resolve(page));
    }
    return Stories.in(folder).on(server).dynamicTests(PageStories::onATerminal);
  }

  @Test
  void everyPageThatShowsOutputIsAmongThem() {
    assertThat(Repository.files(".md"))
        .filteredOn(file -> Repository.ROOT.resolve("docs").equals(file.getParent()))
        .extracting(file -> String.valueOf(file.getFileName()).replace(".md", ""))
        .filteredOn(page -> PageStories.of(page).showsOutput())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(PAGES.stream(), ELSEWHERE.stream()).toList());
  }
}

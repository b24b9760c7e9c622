package dev.limbeck.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

  @TempDir Path folder;

  @Test
  void aStoryWithoutSurprisesPasses() throws Exception {
    play(
        """
        # A greeting
        For the reader.

        ## file names/who.txt
        the world
        \\## and more

        ## run cat names/who.txt
        ## stdout
        the world
        \\## and more

        ## env WHO=you and me
        ## cd names
        ## stdin
        from stdin
        ## run tell WHO
        ## exit 3
        ## stdout
        you [..] me
        ...
        ## stderr contains
        stdin
        ## stderr lacks
        secret
        """);
  }

  @Test
  void aFailureShowsThePlaceAndAllThatTheCommandLeft() throws IOException {
    assertThatThrownBy(() ->
            play(
                """
                # A greeting

                ## env WHO=me
                ## stdin
                noise
                ## run tell WHO
                ## exit 3
                ## stdout
                you
                """))
        .hasMessage(
            """
            %s:8: `tell WHO`: line 1 of stdout is not as told
              expected:
                you
              found:
                me
              exit 3, stdout:
                me
              stderr:
                noise
              fix: correct the code, or accept what was found with -Dgolden=update\
            """
                .formatted(folder.resolve("a.story")));
  }

  @Test
  void aCommandThatFailsUntoldFailsTheStory() {
    assertThatThrownBy(() -> play("# A\n## run tell WHO\n## stdout\n\n## run cat x\n"))
        .hasMessageContaining("a.story:2: `tell WHO`: exit is not as told")
        .hasMessageContaining("expected:\n    0\n  found:\n    3\n");
  }

  @Test
  void allThatIsWrongWithOneCommandIsTold() {
    assertThatThrownBy(
            () -> play("# A\n## env WHO=me\n## run tell WHO\n## exit 1\n## stdout lacks\nme\n"))
        .hasMessageContaining("a.story:4: `tell WHO`: exit is not as told")
        .hasMessageContaining("a.story:5: `tell WHO`: stdout is not as told")
        .hasMessageContaining("no line with me");
  }

  @Test
  void anUpdateRewritesWhatIsWrongAndKeepsTheRest() throws Exception {
    var story =
        """
        # A greeting

        ## run tell DIR
        ## exit 0
        ## stdout
        no [..] line

        ## file a
        a
        b 17 c
        \\## d
        ## run cat a
        ## stdout
        b [..] c
        """;
    var file = Files.writeString(folder.resolve("a.story"), story);
    Stories.in(folder).play(file, StoriesTest::program, true);
    assertThat(file)
        .hasContent(
            story
                .replace("## exit 0", "## exit 3")
                .replace("no [..] line", "{{DIR}}")
                .replace("b [..] c", "a\nb [..] c\n\\## d"));
  }

  @Test
  void anUnknownKeywordIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> play("# A\n\n## fly away\n"))
        .hasMessageEndingWith("a.story:3: `fly` is no keyword of stories");
  }

  @Test
  void aQueryWithoutServerSaysWhatToDo() {
    assertThatThrownBy(() -> play("# A\n## query SELECT 1\n"))
        .hasMessageEndingWith(
            "a.story:2: the story needs a database, and Stories has no server: Stories.on(server)");
  }

  @Test
  void aTreeIsCopiedWithoutWhatWasBuiltThere() throws Exception {
    Files.createDirectories(folder.resolve("tree/.limbeck"));
    Files.writeString(folder.resolve("tree/.limbeck/x"), "x");
    Files.writeString(folder.resolve("tree/y"), "y");
    assertThatThrownBy(
            () -> play("# A\n## copy tree\n## run cat tree/y\n## run cat tree/.limbeck/x\n"))
        .hasMessageContaining("a.story:4: ");
  }

  @Test
  void everyStoryOfAFolderIsATest() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/b.story"), "# B\n");
    Files.writeString(folder.resolve("a.story"), "# A\n");
    assertThat(Stories.in(folder).dynamicTests(StoriesTest::program))
        .extracting(test -> test.getDisplayName())
        .containsExactly("a.story", "deep/b.story");
  }

  @Test
  void aFolderWithoutStoriesIsAnError() {
    assertThatThrownBy(() -> Stories.in(folder).dynamicTests(StoriesTest::program))
        .hasMessageStartingWith("no *.story in ");
  }

  private void play(String story) throws Exception {
    var file = Files.writeString(folder.resolve("a.story"), story);
    Stories.in(folder).play(file, StoriesTest::program, false);
  }

  /** Two programs: {@code cat FILE}, and {@code tell VARIABLE}, which exits with 3. */
  private static CommandResult program(Command command) throws IOException {
    var argument = command.arguments().getFirst();
    return command.program().equals("cat")
        ? new CommandResult(0, Files.readString(command.folder().resolve(argument)), "")
        : new CommandResult(3, variable(command, argument) + "\n", command.stdin());
  }

  private static String variable(Command command, String name) {
    return name.equals("DIR")
        ? command.folder().toString()
        : String.join("", List.of(command.environment().getOrDefault(name, "")));
  }
}

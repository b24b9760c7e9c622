package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/operations.md} says what the cases say; {@code -Ddocs=update} writes it. */
class OperationsPageTest {

  @Test
  void thePageIsMadeOfTheCases() throws Exception {
    var file = Path.of("../docs/operations.md");
    var page = page();
    if ("update".equals(System.getProperty("docs"))) {
      Files.writeString(file, page);
    }

    assertThat(Files.readString(file))
        .as("docs/operations.md; write it anew with -Ddocs=update")
        .isEqualTo(page);
  }

  private static String page() throws Exception {
    var out = new StringBuilder(Files.readString(CaseFiles.FOLDER.resolve("introduction.md")));
    var groups = CaseFiles.groups();
    for (var group : groups) {
      out.append("\n- [%s](#%s): ".formatted(group.title(), anchor(group.title())));
      out.append(
          String.join(
              ", ",
              group.files().stream()
                  .map(file -> "[%s](#%s)".formatted(file.directive(), anchor(file.directive())))
                  .toList()));
    }
    out.append('\n');
    for (var group : groups) {
      out.append("\n## ").append(group.title()).append('\n');
      group.files().forEach(file -> directive(file, out));
    }
    return out.toString();
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static void directive(CaseFile file, StringBuilder out) {
    out.append("\n### ").append(file.directive()).append("\n\n").append(file.text()).append('\n');
    for (var one : file.cases()) {
      out.append('\n');
      if (!one.title().isEmpty()) {
        out.append("#### … ").append(one.title()).append("\n\n");
      }
      out.append(one.text().isEmpty() ? "" : one.text() + "\n\n");
      if (one.since() > 14) {
        out.append("Since PostgreSQL ").append(one.since()).append(".\n\n");
      }
      one.section("class").ifPresent(classes -> block("java", classes, out));
      block("java", one.java(), out);
      one.section("sql").ifPresent(sql -> block("sql", sql, out));
      one.section("reverse").ifPresent(reverse -> reverse(reverse, out));
      one.section("locks").ifPresent(locks -> locks(locks, out));
    }
  }

  private static void reverse(String reverse, StringBuilder out) {
    if (reverse.isEmpty()) {
      out.append("Nothing is needed to undo it.\n\n");
    } else if (reverse.startsWith("irreversible: ")) {
      var reason = reverse.lines().findFirst().orElseThrow().substring("irreversible: ".length());
      out.append("Cannot be undone by itself: ").append(reason).append(".\n\n");
    } else {
      out.append("Undone by\n\n");
      block("sql", reverse, out);
    }
  }

  private static void locks(String locks, StringBuilder out) {
    out.append(
        locks.isEmpty()
            ? "Locks nothing that was there before.\n"
            : "Locks: `%s`\n".formatted(String.join("`, `", locks.lines().toList())));
  }

  private static void block(String language, String text, StringBuilder out) {
    out.append("```").append(language).append('\n').append(text).append("\n```\n\n");
  }
}

package dev.limbeck.testkit.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A story as its file tells it.
 *
 * @param file where it stands
 * @param title its first line, without the sign
 * @param sections what happens, in order
 */
record Story(Path file, String title, List<Section> sections) {

  private static final String MARK = "## ";

  static Story read(Path file) throws IOException {
    var lines = Files.readString(file).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
      throw new IllegalArgumentException(file + ":1: a story begins with `# Title`");
    }
    var sections = new ArrayList<Section>();
    for (int at = next(lines, 0); at < lines.size(); at = next(lines, at + 1)) {
      sections.add(section(file, lines, at));
    }
    return new Story(file, lines.getFirst().substring(2).strip(), List.copyOf(sections));
  }

  /** Writes the file again with other sections in the place of some of its own. */
  void rewrite(Map<Section, Section> changed) throws IOException {
    var lines = new ArrayList<>(Files.readString(file).lines().toList());
    var fromTheEnd = new TreeMap<Integer, Section>((a, b) -> b.compareTo(a));
    changed.keySet().forEach(section -> fromTheEnd.put(section.line(), section));
    for (var section : fromTheEnd.values()) {
      var place = lines.subList(section.line() - 1, section.line() + section.body().size());
      place.clear();
      var better = changed.getOrDefault(section, section);
      place.add(better.heading());
      better.body().forEach(line -> place.add(line.startsWith(MARK) ? "\\" + line : line));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(MARK)) {
      at++;
    }
    return at;
  }

  private static Section section(Path file, List<String> lines, int at) {
    var words = lines.get(at).substring(MARK.length()).strip().split(" +", 2);
    var keyword =
        Keyword.of(words[0])
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "%s:%d: `%s` is no keyword of stories".formatted(file, at + 1, words[0])));
    int end = next(lines, at + 1);
    while (end > at + 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    var body =
        lines.subList(at + 1, end).stream()
            .map(line -> line.startsWith("\\" + MARK) ? line.substring(1) : line)
            .toList();
    return new Section(keyword, words.length == 1 ? "" : words[1], body, at + 1);
  }
}

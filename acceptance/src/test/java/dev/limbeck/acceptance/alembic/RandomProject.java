package dev.limbeck.acceptance.alembic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One random graph of revisions, written for both tools. */
final class RandomProject {

  private record Revision(
      String id, List<String> down, List<String> dependsOn, List<String> labels, List<String> doc) {

    String python() {
      return """
      \"""%s\"""
      revision = %s
      down_revision = %s
      branch_labels = %s
      depends_on = %s
      """
          .formatted(
              String.join("\n", doc), quoted(id), tuple(down), tuple(labels), tuple(dependsOn));
    }

    String sql() {
      var head = new StringBuilder();
      doc.forEach(line -> head.append(("-- " + line).stripTrailing()).append('\n'));
      head.append("--\n-- @revision ").append(id).append('\n');
      directive(head, "@down_revision", down);
      directive(head, "@branch_labels", labels);
      directive(head, "@depends_on", dependsOn);
      return head + "\n-- @upgrade\n\n-- @downgrade\n";
    }

    private static void directive(StringBuilder head, String sign, List<String> names) {
      if (!names.isEmpty()) {
        head.append("-- %s %s\n".formatted(sign, String.join(", ", names)));
      }
    }

    private static String tuple(List<String> names) {
      return names.isEmpty()
          ? "None"
          : names.stream().map(Revision::quoted).collect(Collectors.joining(", ", "(", ",)"));
    }

    private static String quoted(String name) {
      return "\"" + name + "\"";
    }
  }

  private final Random random;
  private final List<Revision> revisions = new ArrayList<>();

  RandomProject(Random random) {
    this.random = random;
    var size = 1 + random.nextInt(30);
    var merging = random.nextInt(4);
    var depending = random.nextInt(3);
    for (var i = 0; i < size; i++) {
      revisions.add(revision(i, merging, depending));
    }
  }

  /** Writes {@code alembic/versions}, {@code db/versions}, {@code limbeck.toml}, the commands. */
  void write(Path folder) throws IOException {
    var python = Files.createDirectories(folder.resolve("alembic/versions"));
    var sql = Files.createDirectories(folder.resolve("db/versions"));
    for (var revision : revisions) {
      Files.writeString(python.resolve(revision.id() + "_x.py"), revision.python());
      Files.writeString(sql.resolve(revision.id() + "_x.sql"), revision.sql());
    }
    Files.writeString(folder.resolve("limbeck.toml"), "[limbeck]\nschema = \"s\"\n");
    Files.writeString(folder.resolve("commands"), String.join("\n", commands()) + "\n");
  }

  private List<String> commands() {
    var commands =
        new ArrayList<>(
            List.of(
                "heads",
                "heads -v",
                "heads --resolve-dependencies",
                "branches",
                "branches -v",
                "history",
                "history -v",
                "history -r :heads",
                "show heads"));
    for (var i = 0; i < 3; i++) {
      var start = any().id();
      commands.add("show " + start);
      commands.add("history -r %s:".formatted(start));
      commands.add("history -r :%s".formatted(any().id()));
      commands.add("history -r %s:%s".formatted(start, any().id()));
      commands.add("history -r %s:%s+2".formatted(start, start));
    }
    return commands;
  }

  private Revision revision(int number, int merging, int depending) {
    var id = "%04x%02d".formatted(random.nextInt(0x10000), number);
    var wanted = random.nextInt(12);
    var down = some(wanted == 0 ? 0 : wanted <= merging ? 2 + random.nextInt(2) : 1);
    var dependsOn = some(random.nextInt(10) < depending ? 1 : 0);
    dependsOn.removeAll(down);
    var labels = random.nextInt(12) == 0 ? List.of("label%d".formatted(number)) : List.<String>of();
    var doc =
        random.nextInt(4) == 0
            ? List.of("do %d".formatted(number), "", "because of %d".formatted(number))
            : List.of("do %d".formatted(number));
    return new Revision(id, down, dependsOn, labels, doc);
  }

  /** Some of those there are, mostly late ones, so that branches become long. */
  private List<String> some(int count) {
    var last = revisions.size() - 1;
    var chosen = new TreeSet<Integer>();
    IntStream.range(0, last < 0 ? 0 : count)
        .forEach(i -> chosen.add(Math.max(0, last - random.nextInt(random.nextInt(8) + 1))));
    return new ArrayList<>(chosen.stream().map(i -> revisions.get(i).id()).toList());
  }

  private Revision any() {
    return revisions.get(random.nextInt(revisions.size()));
  }
}

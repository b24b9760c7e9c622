package dev.limbeck.script;

import java.util.List;
import java.util.Set;

/**
 * What a new revision does, as it is to stand in its file.
 *
 * @param notes what else its head says, below the message; each a line
 * @param upgrade the statements of its section, in SQL
 * @param downgrade the same of the other section
 * @param methods the members of its class, in Java, each with a blank line before it
 */
public record RevisionBody(List<String> notes, String upgrade, String downgrade, String methods) {

  /** One that does nothing yet. */
  public static final RevisionBody EMPTY =
      new RevisionBody(
          List.of(),
          "",
          "",
          """

            @Override
            public void upgrade(Operations op) {}

            @Override
            public void downgrade(Operations op) {}\
          """);

  /** The placeholders that stand for it. */
  static final Set<String> PLACEHOLDERS = Set.of("upgrade", "downgrade", "methods");

  /** Copies the list. */
  public RevisionBody {
    notes = List.copyOf(notes);
  }

  /** One in SQL. */
  public static RevisionBody sql(String upgrade, String downgrade) {
    return new RevisionBody(List.of(), upgrade, downgrade, "");
  }

  /** One in Java. */
  public static RevisionBody java(String methods) {
    return new RevisionBody(List.of(), "", "", methods);
  }

  /** The same with these notes. */
  public RevisionBody with(List<String> lines) {
    return new RevisionBody(lines, upgrade, downgrade, methods);
  }

  /** Whether it does nothing. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** What a placeholder stands for. */
  public String of(String placeholder) {
    return switch (placeholder) {
      case "upgrade" -> upgrade;
      case "downgrade" -> downgrade;
      default -> methods;
    };
  }
}

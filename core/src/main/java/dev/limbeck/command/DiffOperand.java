package dev.limbeck.command;

import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetParser;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the two states that {@code diff} compares. */
public sealed interface DiffOperand {

  /** The service's database, as it is. */
  record Database() implements DiffOperand {

    @Override
    public String toString() {
      return "database";
    }
  }

  /** What the service's models say. */
  record Model() implements DiffOperand {

    @Override
    public String toString() {
      return "model";
    }
  }

  /**
   * What the revisions make, up to a target.
   *
   * @param target {@code head}, an id …
   */
  record Revision(Target target) implements DiffOperand {

    @Override
    public String toString() {
      return target.toString();
    }
  }

  /**
   * What another model says: a SQL file or folder, a class, a database.
   *
   * @param model as limbeck.toml would say it
   */
  record Other(String model) implements DiffOperand {

    private static final Pattern PASSWORD =
        Pattern.compile("(?<=://[^:/?@]{0,100}:)[^@]*(?=@)|(?<=[?&]password=)[^&]*");

    /** As it was typed, but for a password. */
    @Override
    public String toString() {
      return PASSWORD.matcher(model).replaceAll("****");
    }
  }

  /** Reads what was typed. */
  static DiffOperand parse(String text) {
    return switch (text) {
      case "database" -> new Database();
      case "model", "models" -> new Model();
      default ->
          isModel(text)
              ? new Other(text.contains("://") && !text.startsWith("url:") ? "url:" + text : text)
              : new Revision(TargetParser.parse(text));
    };
  }

  private static boolean isModel(String text) {
    return text.endsWith(".sql")
        || text.endsWith("/")
        || text.contains("://")
        || Stream.of("jpa:", "java:", "url:").anyMatch(text::startsWith);
  }

  /** Whether each service of a workspace has it. */
  default boolean isOfEachService() {
    return switch (this) {
      case Database unused -> true;
      case Model unused -> true;
      case Revision revision -> !revision.target().namesRevision();
      case Other unused -> false;
    };
  }
}

package dev.limbeck.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code init} lays out. */
public sealed interface InitTemplate {

  /** Those that have a name. */
  enum BuiltIn implements InitTemplate {
    /** One service. */
    GENERIC("generic", "One service with a schema of its own."),
    /** A workspace. */
    WORKSPACE("workspace", "Several services in one database, each with a schema of its own.");

    private final String word;
    private final String summary;

    BuiltIn(String word, String summary) {
      this.word = word;
      this.summary = summary;
    }

    /** As it is typed. */
    public String word() {
      return word;
    }

    /** What it is for, one sentence. */
    public String summary() {
      return summary;
    }

    /** All of them, the usual one first. */
    public static List<BuiltIn> all() {
      return List.of(values());
    }

    /** The one of that name. */
    public static Optional<BuiltIn> named(String word) {
      return all().stream().filter(template -> template.word.equals(word)).findFirst();
    }
  }

  /** A folder of one's own, as it was typed; it is copied with its names filled in. */
  record Folder(Path path) implements InitTemplate {}

  /** The built-in template of that name, or else the folder. */
  static InitTemplate of(String typed) {
    return BuiltIn.named(typed)
        .<InitTemplate>map(template -> template)
        .orElseGet(() -> new Folder(Path.of(typed)));
  }
}

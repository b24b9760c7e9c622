package dev.limbeck.hibernate.bridge;

import dev.limbeck.hibernate.EntityTrouble;
import dev.limbeck.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What went wrong inside Hibernate, told so that its cause is seen first. */
final class Troubles {

  private Troubles() {}

  /**
   * What to throw in place of an exception of Hibernate.
   *
   * @throws LinkageError if a class could not be loaded
   */
  static RuntimeException of(EntityTrouble.Kind kind, RuntimeException thrown) {
    var said = new LinkedHashSet<String>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ProblemException ours -> {
          return ours;
        }
        case EntityTrouble told -> {
          return told;
        }
        case LinkageError missing -> throw missing;
        case ClassNotFoundException missing ->
            throw new NoClassDefFoundError(String.valueOf(missing.getMessage()));
        default -> {
          var message = cause.getMessage();
          said.add(message == null ? cause.getClass().getName() : message);
        }
      }
    }
    return new EntityTrouble(kind, String.join("\n", plain(said)), thrown);
  }

  /** Without those that another one says too. */
  private static List<String> plain(Set<String> said) {
    var all = new ArrayList<String>();
    for (var one : said) {
      if (said.stream().noneMatch(other -> !other.equals(one) && other.contains(one))) {
        all.add(one);
      }
    }
    return all;
  }
}

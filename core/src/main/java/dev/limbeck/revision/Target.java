package dev.limbeck.revision;

import java.util.Optional;

/**
 * What a user names a place in the graph by: {@code head}, {@code +1}, {@code lib@base}, {@code
 * 3b7a}, {@code 189b:head}.
 *
 * <p>Only text that was read; what it means depends on the graph, the version table's rows and the
 * command. {@code toString} gives the text back.
 */
public sealed interface Target {

  /** Whether an id, a part of one or a branch label stands in it. */
  boolean namesRevision();

  /** Whether it is plain {@code head}, {@code heads} or {@code base}, the same in every service. */
  default boolean isSymbol() {
    return this instanceof Absolute && !(this instanceof Current) && !namesRevision();
  }

  /** A target that does not count steps. */
  sealed interface Absolute extends Target {

    /** The label, or the revision, whose lineage it is limited to. */
    Optional<String> branch();

    @Override
    default boolean namesRevision() {
      return branch().isPresent();
    }
  }

  /** {@code head}: the only revision that nothing revises. */
  record Head(Optional<String> branch) implements Absolute {
    @Override
    public String toString() {
      return on(branch, "head");
    }
  }

  /** {@code heads}: all revisions that nothing revises or depends on. */
  record Heads(Optional<String> branch) implements Absolute {
    @Override
    public String toString() {
      return on(branch, "heads");
    }
  }

  /** {@code base}: before the first revision. */
  record Base(Optional<String> branch) implements Absolute {
    @Override
    public String toString() {
      return on(branch, "base");
    }
  }

  /** {@code current}: the version table's rows. */
  record Current() implements Absolute {
    @Override
    public Optional<String> branch() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "current";
    }
  }

  /** An id, the beginning of one, or a branch label. */
  record Named(Optional<String> branch, String name) implements Absolute {
    @Override
    public boolean namesRevision() {
      return true;
    }

    @Override
    public String toString() {
      return on(branch, name);
    }
  }

  /**
   * So many steps from a place.
   *
   * @param branch the label, or the revision, whose lineage the walk keeps to
   * @param from where it starts, with the same branch; empty where the command decides
   * @param steps upwards if positive; never 0
   */
  record Relative(Optional<String> branch, Optional<Absolute> from, int steps) implements Target {
    @Override
    public boolean namesRevision() {
      return branch.isPresent() || from.filter(Target::namesRevision).isPresent();
    }

    /** The steps with their sign, {@code +2}. */
    public String signedSteps() {
      return "%+d".formatted(steps);
    }

    @Override
    public String toString() {
      return from.map(Target::toString).orElse(on(branch, "")) + signedSteps();
    }
  }

  /** {@code start:end}, either side of which may be missing. */
  record Range(Optional<Target> start, Optional<Target> end) implements Target {
    /** The same range the other way round. */
    public Range reversed() {
      var first = end;
      var last = start;
      return new Range(first, last);
    }

    @Override
    public boolean namesRevision() {
      return start.filter(Target::namesRevision).isPresent()
          || end.filter(Target::namesRevision).isPresent();
    }

    @Override
    public String toString() {
      return start.map(Target::toString).orElse("") + ":" + end.map(Target::toString).orElse("");
    }
  }

  private static String on(Optional<String> branch, String rest) {
    return branch.map(label -> label + "@").orElse("") + rest;
  }
}

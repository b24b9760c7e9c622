package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What a command did to one service.
 *
 * @param service its name
 * @param schema its schema; empty where it has no configuration
 * @param database {@code USER@HOST:PORT/DB}; empty where no database was needed
 * @param from the version rows before
 * @param to the version rows after
 * @param state how it ended
 * @param steps what is committed, in order
 * @param revisions the revisions that a reading command lists, in the order of its lines
 * @param lines what a reading command prints, Alembic's own lines
 * @param note one more word on the state: the command that would mend a SKIP, what a service waits
 *     for; may be empty
 * @param foundSomething whether a checking command found what it looks for
 * @param problems what stopped it; none where nothing did
 * @param dry what a dry run answers
 * @param comparisons what was compared
 */
public record ServiceReport(
    String service,
    String schema,
    String database,
    List<RevisionId> from,
    List<RevisionId> to,
    State state,
    List<StepReport> steps,
    List<RevisionReport> revisions,
    List<String> lines,
    String note,
    boolean foundSomething,
    List<Problem> problems,
    Optional<DryReport> dry,
    List<ComparisonReport> comparisons) {

  /** Copies the lists. */
  public ServiceReport {
    from = List.copyOf(from);
    to = List.copyOf(to);
    steps = List.copyOf(steps);
    revisions = List.copyOf(revisions);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    comparisons = List.copyOf(comparisons);
  }

  /** How a service ended. */
  public enum State {
    /** Nothing was to be done, or nothing but reading. */
    OK("ok"),
    /** Something was changed. */
    APPLIED("applied"),
    /** It has no configuration yet. */
    SKIP("SKIP"),
    /** A problem stopped it. */
    FAILED("failed"),
    /** It was not begun, because of another service. */
    NOT_TRIED("not tried");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The word that is printed. */
    public String word() {
      return word;
    }
  }

  /** The report of a service that nothing has happened to yet. */
  public static ServiceReport of(String service, String schema, State state) {
    return new ServiceReport(
        service,
        schema,
        "",
        List.of(),
        List.of(),
        state,
        List.of(),
        List.of(),
        List.of(),
        "",
        false,
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** The same report with a note. */
  public ServiceReport withNote(String text) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        revisions,
        lines,
        text,
        foundSomething,
        problems,
        dry,
        comparisons);
  }

  /** The same report on a service that problems stopped. */
  public ServiceReport failed(List<Problem> stopped) {
    return withState(State.FAILED).withProblems(stopped);
  }

  /** The same report with these problems. */
  public ServiceReport withProblems(List<Problem> found) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        revisions,
        lines,
        note,
        foundSomething,
        found,
        dry,
        comparisons);
  }

  private ServiceReport withState(State ended) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        ended,
        steps,
        revisions,
        lines,
        note,
        foundSomething,
        problems,
        dry,
        comparisons);
  }

  /** The same report with what a reading command lists and prints. */
  public ServiceReport listing(List<RevisionReport> listed, List<String> printed) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        listed,
        printed,
        note,
        foundSomething,
        problems,
        dry,
        comparisons);
  }

  /** The same report on a checking command that found what it looks for, and says so. */
  public ServiceReport found(Problem what) {
    return found(true).withProblems(List.of(what));
  }

  /** The same report on a checking command that found what it looks for. */
  public ServiceReport found(boolean something) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        revisions,
        lines,
        note,
        something,
        problems,
        dry,
        comparisons);
  }

  /** The same report with the version rows before and after, which are the same for a reader. */
  public ServiceReport at(String where, List<RevisionId> before, List<RevisionId> after) {
    return new ServiceReport(
        service,
        schema,
        where,
        before,
        after,
        state,
        steps,
        revisions,
        lines,
        note,
        foundSomething,
        problems,
        dry,
        comparisons);
  }

  /** The same report with what a dry run answers. */
  public ServiceReport answering(DryReport answer) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        revisions,
        lines,
        note,
        foundSomething,
        problems,
        Optional.of(answer),
        comparisons);
  }

  /** The same report with what was compared. */
  public ServiceReport comparing(List<ComparisonReport> compared) {
    return new ServiceReport(
        service,
        schema,
        database,
        from,
        to,
        state,
        steps,
        revisions,
        lines,
        note,
        foundSomething,
        problems,
        dry,
        compared);
  }
}

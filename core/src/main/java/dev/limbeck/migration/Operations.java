package dev.limbeck.migration;

import dev.limbeck.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a revision says is to be done, in the order in which it says so.
 *
 * <p>Nothing happens when a directive is called: an operation is recorded, with the line that
 * called. Only within the revision's method, and only in its thread.
 */
public final class Operations
    implements TableDirectives,
        ColumnDirectives,
        ConstraintDirectives,
        IndexDirectives,
        SchemaDirectives,
        TypeDirectives,
        DomainDirectives,
        ViewDirectives,
        RoutineDirectives,
        TriggerDirectives,
        PolicyDirectives,
        PrivilegeDirectives,
        ExtensionDirectives,
        StatisticsDirectives,
        PublicationDirectives,
        ObjectDirectives,
        SequenceDirectives,
        PartitionDirectives,
        DataDirectives,
        CheckDirectives {

  private static final StackWalker CALLS = StackWalker.getInstance();
  private static final String OWN = Operations.class.getPackageName() + ".";

  private final String revision;
  private final SortedMap<String, String> arguments;
  private final StepConnection connection;
  private final Thread thread = Thread.currentThread();
  private final List<Recorded> recorded = new ArrayList<>();
  private Optional<String> irreversible = Optional.empty();
  private boolean hasDowngrade = true;
  private boolean finished;

  /** A recorder that holds nothing yet, without arguments and database. */
  public Operations() {
    this(
        "",
        Collections.emptySortedMap(),
        unused -> {
          throw new IllegalStateException("there is no database here");
        });
  }

  /**
   * A recorder for a run.
   *
   * @param revision the binary name of the revision's class, whose lines count even where a class
   *     beside it calls
   * @param arguments the {@code -x} arguments
   * @param connection what {@link #connection()} opens
   */
  public Operations(
      String revision, SortedMap<String, String> arguments, StepConnection connection) {
    this.revision = revision;
    this.arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    this.connection = connection;
  }

  @Override
  public void invoke(Operation operation) {
    stillRecording();
    recorded.add(new Recorded(operation, caller()));
  }

  /**
   * Says in a downgrade that there is none, and why; such a downgrade records nothing else.
   *
   * @param reason a clause, {@code the old values are gone}
   */
  public void irreversible(String reason) {
    stillRecording();
    irreversible = Optional.of(reason);
  }

  /**
   * What the run was given with {@code -x NAME=VALUE}; in SQL it is {@code
   * current_setting('limbeck.x.NAME')}.
   */
  public Optional<String> argument(String name) {
    return Optional.ofNullable(arguments.get(name));
  }

  /**
   * The connection of the step's own transaction; what was recorded before is run first.
   *
   * <p>Only in a revision that says {@code @Revision(needsConnection = true)}. The transaction is
   * the step's: commit, rollback and close are refused, savepoints are not. It is closed when the
   * method returns.
   */
  public Connection connection() {
    stillRecording();
    return connection.after(recorded());
  }

  /** What has been recorded so far. */
  public List<Recorded> recorded() {
    return List.copyOf(recorded);
  }

  /** Whether the downgrade that was recorded has a method of its own. */
  public boolean hasDowngrade() {
    return hasDowngrade;
  }

  /** Ends the recording: what comes later is refused. */
  public Recording finish() {
    finished = true;
    return new Recording(recorded, irreversible);
  }

  void sayNoDowngrade() {
    hasDowngrade = false;
  }

  private void stillRecording() {
    if (finished) {
      throw new IllegalStateException(
          "the revision's method has returned; what it does is recorded before that");
    }
    if (thread != Thread.currentThread()) {
      throw new IllegalStateException(
          "a revision records in the thread that called it, so that the order is known");
    }
  }

  private Optional<SourceLine> caller() {
    return CALLS.walk(this::caller).map(Operations::line);
  }

  /** The revision's own line, else the nearest outside of this package. */
  private Optional<StackWalker.StackFrame> caller(Stream<StackWalker.StackFrame> frames) {
    var nearest = Optional.<StackWalker.StackFrame>empty();
    for (var all = frames.iterator(); all.hasNext(); ) {
      var frame = all.next();
      if (isRevisions(frame.getClassName())) {
        return Optional.of(frame);
      }
      if (nearest.isEmpty() && !frame.getClassName().startsWith(OWN)) {
        nearest = Optional.of(frame);
        if (revision.isEmpty()) {
          return nearest;
        }
      }
    }
    return nearest;
  }

  private boolean isRevisions(String className) {
    return !revision.isEmpty()
        && (className.equals(revision) || className.startsWith(revision + "$"));
  }

  private static SourceLine line(StackWalker.StackFrame frame) {
    return new SourceLine(
        frame.getClassName(), String.valueOf(frame.getFileName()), frame.getLineNumber());
  }
}

package dev.limbeck.migration;

import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a revision says is to be done, in the order in which it says so.
 *
 * <p>Nothing happens when a directive is called: an operation is recorded, with the line that
 * called.
 */
public final class Operations
    implements TableDirectives,
        ColumnDirectives,
        ConstraintDirectives,
        IndexDirectives,
        DataDirectives {

  private static final StackWalker CALLS = StackWalker.getInstance();
  private static final String OWN = Operations.class.getPackageName() + ".";

  private final List<Recorded> recorded = new ArrayList<>();
  private boolean hasDowngrade = true;

  /** A recorder that holds nothing yet. */
  public Operations() {}

  @Override
  public void invoke(Operation operation) {
    recorded.add(new Recorded(operation, caller()));
  }

  /** What has been recorded. */
  public List<Recorded> recorded() {
    return List.copyOf(recorded);
  }

  /** Whether the downgrade that was recorded has a method of its own. */
  public boolean hasDowngrade() {
    return hasDowngrade;
  }

  void sayNoDowngrade() {
    hasDowngrade = false;
  }

  private static Optional<SourceLine> caller() {
    return CALLS.walk(frames ->
        frames
            .filter(frame -> !frame.getClassName().startsWith(OWN))
            .findFirst()
            .filter(frame -> frame.getFileName() != null)
            .map(frame ->
                new SourceLine(
                    frame.getClassName(),
                    String.valueOf(frame.getFileName()),
                    frame.getLineNumber())));
  }
}

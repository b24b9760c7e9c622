package dev.limbeck.run;

import dev.limbeck.revision.Stamp;
import dev.limbeck.revision.Step;

/** What happens during a run of one service, as it happens. */
public sealed interface RunEvent {

  /** A step begins; {@code sql} is what it runs, as the file or the history has it. */
  record StepStarted(Step step, String sql) implements RunEvent {}

  /** A statement of an autocommit step begins; {@code number} from 1. */
  record StatementStarted(Step step, int number, int count) implements RunEvent {}

  /** A step and its record are committed; {@code ms} as seen from here. */
  record StepFinished(Step step, long ms) implements RunEvent {}

  /** A step had nothing to run: its section is empty. */
  record StepEmpty(Step step) implements RunEvent {}

  /** The version rows were set without running anything. */
  record Stamped(Stamp stamp) implements RunEvent {}

  /** Something that is good to know before the first step, one sentence. */
  record Remark(String text) implements RunEvent {}

  /** The server said something, {@code NOTICE: …}. */
  record Notice(String text) implements RunEvent {}

  /**
   * A page of an {@code op.batches} is committed; {@code rows} counts what this run has changed in
   * the table so far.
   */
  record PageDone(Step step, String table, long rows, boolean last) implements RunEvent {}

  /** A revision threw while its step ran; the outcome tells the problem. */
  record Thrown(Throwable cause) implements RunEvent {}

  /** Another run holds the lock; told once a wait. */
  record Waiting(String what) implements RunEvent {}

  /** An autocommit step goes on behind the statements that an earlier run finished. */
  record Resumed(Step step, int done, int count) implements RunEvent {}

  /** Version rows were changed by another tool since Limbeck last wrote. */
  record ExternalChange(String what) implements RunEvent {}
}

package dev.limbeck.run;

import dev.limbeck.revision.Step;
import java.util.List;

/** Steps for what is known of the revisions of a database. */
public sealed interface StepSource permits UpgradeSource, DowngradeSource, ReviewedSource {

  /**
   * In the order in which they must run, none where nothing is to be done; throws a problem where
   * there is no way.
   */
  List<Step> steps(KnownRevisions known, RunOptions options);

  /**
   * Whether the target counts from the rows, {@code -1}, so that it means another revision once
   * they have moved.
   */
  boolean countsFromRows();

  /** What is good to know before the first step, each a sentence. */
  List<String> remarks(KnownRevisions known, List<Step> steps);
}

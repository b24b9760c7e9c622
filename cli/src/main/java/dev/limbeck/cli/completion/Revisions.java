package dev.limbeck.cli.completion;

import dev.limbeck.cli.completion.Offer.Word;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.History;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.List;

/**
 * The revisions of a service as words.
 *
 * @param ids each with its message, newest first
 * @param labels the branch labels, each with the message of the revision that says it
 */
record Revisions(List<Word> ids, List<Word> labels) {

  /** Reads the heads of the files; what cannot be read is not offered. */
  static Revisions of(ServiceConfig service) {
    try {
      var scripts =
          ScriptDirectory.load(
              service.folder(), service.readLocations(), service.recursiveVersionLocations());
      return of(scripts.graph());
    } catch (ProblemException unused) {
      return new Revisions(List.of(), List.of());
    }
  }

  private static Revisions of(RevisionGraph graph) {
    var ids = new ArrayList<Word>();
    var labels = new ArrayList<Word>();
    for (var revision : History.all(graph)) {
      ids.add(new Word(revision.id().value(), message(graph, revision)));
      revision.branchLabels().forEach(label -> labels.add(new Word(label, revision.message())));
    }
    return new Revisions(ids, labels);
  }

  private static String message(RevisionGraph graph, RevisionHeader revision) {
    return graph.isHead(revision.id()) ? revision.message() + " (head)" : revision.message();
  }
}

package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.BranchLabel;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Checks the id and the labels of a revision that is not there yet; ids and labels share one
 * namespace.
 */
record WantedNames(RevisionGraph graph, List<Problem> problems) {

  /** The id that was given, if it may be one. */
  Optional<RevisionId> id(Optional<String> given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    var text = given.get();
    var flaw = RevisionId.flaw(text).or(() -> BranchLabel.symbol(text));
    if (flaw.isPresent()) {
      problems.add(
          Problem.of(RevisionCode.BAD_ID, flaw.get())
              .fix(
                  "leave --rev-id out, or choose one of at most %d letters and digits"
                      .formatted(RevisionId.MAX_LENGTH)));
      return Optional.empty();
    }
    owner(text)
        .ifPresent(header ->
            problems.add(
                Problem.of(RevisionCode.DUPLICATE_ID, taken(text, header))
                    .because(left(header))
                    .fix("leave --rev-id out, or choose another")));
    return Optional.of(new RevisionId(text));
  }

  /** Each label must be free, also of the new id. */
  void labels(List<String> labels, Optional<String> id) {
    var seen = new LinkedHashSet<String>();
    for (var label : labels) {
      var flaw = BranchLabel.flaw(label);
      if (flaw.isPresent()) {
        problems.add(
            Problem.of(RevisionCode.BAD_ID, flaw.get())
                .fix("choose a --branch-label of letters, digits and underscores"));
      } else if (!seen.add(label) || id.filter(label::equals).isPresent()) {
        problems.add(
            Problem.of(
                    RevisionCode.DUPLICATE_LABEL,
                    "Branch name '%s' is given twice to one revision".formatted(label))
                .because("Ids and branch labels share one namespace.")
                .fix("give it once"));
      }
      owner(label)
          .ifPresent(header ->
              problems.add(
                  Problem.of(
                          RevisionCode.DUPLICATE_LABEL,
                          "Branch name '%s' already used by revision %s"
                              .formatted(label, header.id()))
                      .because(
                          "Ids and branch labels share one namespace; %s has it."
                              .formatted(header.source()))
                      .fix("choose another --branch-label")));
    }
  }

  private Optional<RevisionHeader> owner(String name) {
    return graph.headers().stream()
        .filter(header -> header.id().value().equals(name) || header.branchLabels().contains(name))
        .findFirst();
  }

  private static String taken(String id, RevisionHeader header) {
    return header.id().value().equals(id)
        ? "Revision %s exists".formatted(id)
        : "'%s' is a branch label of revision %s".formatted(id, header.id());
  }

  private static String left(RevisionHeader header) {
    return "It stands in %s, which is left as it is.".formatted(header.source());
  }
}

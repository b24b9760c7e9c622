package dev.limbeck.command;

import dev.limbeck.command.RevisionHolders.Answer;
import dev.limbeck.command.RevisionHolders.Found;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.Rebase;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetResolver;
import dev.limbeck.script.DownRevisionLine;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lets a revision revise another one, if no database holds it; what stands on it moves along.
 *
 * @param revision what is moved
 * @param onto what it is to revise
 * @param from which of those that it merges is replaced; empty where it merges nothing
 * @param yes whether databases that could not be asked count as not holding it
 */
public record RebaseCommand(Target revision, Target onto, Optional<Target> from, boolean yes)
    implements ServiceCommand {

  @Override
  public String name() {
    return "rebase";
  }

  @Override
  public Reach reach() {
    return Reach.ONE;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    var rebase = plan(context.scripts());
    if (rebase.changesNothing()) {
      var line =
          "%s revises %s already".formatted(rebase.revision().id(), ids(rebase.downRevisions()));
      return report(context, rebase, State.OK, line);
    }
    var answers = new RevisionHolders(context, rebase.revision().id()).ask();
    refuseApplied(rebase, answers, context.scripts().graph());
    refuseUnseen(rebase, answers, context);
    var file = context.scripts().file(rebase.revision().id()).orElseThrow();
    if (file.path().isEmpty()) {
      throw Problem.of(
              RevisionCode.BAD_REBASE,
              "Revision %s is compiled into a program".formatted(rebase.revision().id()))
          .because("Its source is not here: " + file.header().source())
          .fix("run rebase where the source is a file of a version location")
          .exception();
    }
    DownRevisionLine.rewrite(file, rebase.downRevisions());
    return report(context, rebase, State.APPLIED, done(rebase));
  }

  private static String done(Rebase rebase) {
    var header = rebase.revision();
    return "Rebased %s from %s onto %s: %s"
        .formatted(
            header.id(),
            header.downRevisions().isEmpty() ? "<base>" : ids(header.downRevisions()),
            ids(rebase.downRevisions()),
            header.source());
  }

  private static String ids(List<RevisionId> ids) {
    return ids.stream().map(RevisionId::value).collect(Collectors.joining(", "));
  }

  private Rebase plan(ScriptDirectory scripts) {
    var graph = scripts.graph();
    var resolver = new TargetResolver(graph, List.of());
    var moved = one(resolver, revision);
    var below = one(resolver, onto);
    return from.isEmpty()
        ? Rebase.of(graph, moved, below)
        : Rebase.of(graph, moved, one(resolver, from.get()), below);
  }

  private static RevisionHeader one(TargetResolver resolver, Target target) {
    var meant = resolver.revisions(target);
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    var ids = meant.stream().map(header -> header.id().value()).collect(Collectors.joining(", "));
    throw Problem.of(RevisionCode.BAD_REBASE, "'%s' is not one revision".formatted(target))
        .because(meant.isEmpty() ? "It names none." : "It names " + ids + ".")
        .fix("limbeck graph    (for the id)")
        .exception();
  }

  private void refuseApplied(Rebase rebase, List<Answer> answers, RevisionGraph graph) {
    var holding = answers.stream().filter(answer -> answer.found() == Found.APPLIED).toList();
    if (holding.isEmpty()) {
      return;
    }
    var header = rebase.revision();
    var problem =
        Problem.of(
                RevisionCode.APPLIED,
                "Revision %s is applied and cannot be rebased".formatted(header.id()))
            .because("These databases hold it:" + table(holding));
    if (graph.heads().size() > 1) {
      problem = problem.fix("limbeck merge -m \"merge heads\" heads");
    }
    if (header.downRevisions().size() < 2) {
      var floor = header.downRevisions().isEmpty() ? "base" : ids(header.downRevisions());
      for (var answer : holding) {
        problem =
            problem.fix(
                "limbeck%s downgrade %s    (only if it may be undone there)"
                    .formatted(answer.option(), floor));
      }
    }
    throw problem.exception();
  }

  private void refuseUnseen(Rebase rebase, List<Answer> answers, ServiceContext context) {
    var unseen = answers.stream().filter(answer -> answer.found() == Found.UNKNOWN).toList();
    if (yes) {
      unseen.forEach(answer ->
          context.note("%s did not answer: %s".formatted(answer.environment(), answer.detail())));
    }
    if (unseen.isEmpty() || yes) {
      return;
    }
    throw Problem.of(
            RevisionCode.UNSEEN_DATABASES,
            "Whether revision %s is applied could not be seen everywhere"
                .formatted(rebase.revision().id()))
        .because("No answer from:" + table(unseen))
        .fix(command() + " --yes    (if it is applied in none of them)")
        .exception();
  }

  private static String table(List<Answer> answers) {
    var names = answers.stream().mapToInt(answer -> answer.environment().length()).max().orElse(0);
    var databases = answers.stream().mapToInt(answer -> answer.database().length()).max().orElse(0);
    return answers.stream()
        .map(answer ->
            "\n  %s%s  %s"
                .formatted(
                    padded(answer.environment(), names),
                    databases == 0 ? "" : "  " + padded(answer.database(), databases),
                    answer.detail()))
        .collect(Collectors.joining());
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }

  private static ServiceReport report(
      ServiceContext context, Rebase rebase, State state, String line) {
    var config = context.config();
    var written = context.scripts(config.readLocations());
    var header = written.graph().header(rebase.revision().id());
    return ServiceReport.of(context.name(), config.schema(), state)
        .listing(List.of(Listing.revision(written.graph(), header, List.of())), List.of(line));
  }

  private String command() {
    return "limbeck rebase %s%s --onto %s"
        .formatted(revision, from.map(target -> " --from " + target).orElse(""), onto);
  }
}

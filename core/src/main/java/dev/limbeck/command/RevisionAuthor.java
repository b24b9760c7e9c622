package dev.limbeck.command;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.config.RevisionFormat;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.MergeMessage;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.RevisionTable;
import dev.limbeck.revision.Target;
import dev.limbeck.revision.TargetParser;
import dev.limbeck.revision.TargetResolver;
import dev.limbeck.script.FileTemplate;
import dev.limbeck.script.JavaDraft;
import dev.limbeck.script.RandomRevisionIds;
import dev.limbeck.script.RevisionBody;
import dev.limbeck.script.RevisionDraft;
import dev.limbeck.script.RevisionTemplate;
import dev.limbeck.script.RevisionWriter;
import dev.limbeck.script.ScriptDirectory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the file of one new revision.
 *
 * <p>All of it is checked against the graph before anything is written, and all that is wrong is
 * told together.
 */
final class RevisionAuthor {

  private final ServiceContext context;
  private final TypedRevision typed;
  private final WantedRevision wanted;
  private final VersionPath place;
  private final RevisionGraph graph;
  private final Supplier<RevisionId> newId = new RandomRevisionIds(new SecureRandom());
  private final List<Problem> problems = new ArrayList<>();

  RevisionAuthor(ServiceContext context, TypedRevision typed) {
    this.context = context;
    this.typed = typed;
    this.wanted = typed.wanted();
    this.place = new VersionPath(context, typed);
    this.graph = place.scripts().graph();
  }

  /** Writes it, or throws all that keeps it from being written. */
  ServiceReport write() {
    var planned = planned();
    var written = write(planned, text(planned, RevisionBody.EMPTY), place.scripts());
    return ServiceReport.of(context.name(), context.config().schema(), State.APPLIED)
        .listing(List.of(written), List.of(generating(written)));
  }

  /**
   * A revision that may be written.
   *
   * @param draft what it says
   * @param path its file, which is not there yet
   */
  record Planned(RevisionDraft draft, Path path) {}

  /** What would be written, or all that keeps it from being written. */
  Planned planned() {
    var heads = heads();
    var names = new WantedNames(graph, problems);
    var id = names.id(wanted.id());
    names.labels(wanted.branchLabels(), wanted.id());
    var dependsOn = dependencies();
    var location = place.of(heads, problems);
    ProblemException.throwIfAny(problems);
    return planned(
        new RevisionDraft(
            id.orElseGet(newId),
            heads.stream().map(RevisionHeader::id).toList(),
            wanted.branchLabels(),
            dependsOn,
            message(heads),
            OffsetDateTime.now(context.config().timezone())),
        location.orElseThrow());
  }

  /** One more, which revises another that is planned. */
  Planned after(Planned first, String message) {
    return planned(
        new RevisionDraft(
            newId.get(),
            List.of(first.draft().id()),
            List.of(),
            List.of(),
            message,
            first.draft().created()),
        first.path().resolveSibling(""));
  }

  private Planned planned(RevisionDraft draft, Path location) {
    var config = context.config();
    var template = new FileTemplate(config.fileTemplate(), config.truncateSlugLength());
    var path =
        switch (place.format()) {
          case SQL -> RevisionWriter.path(location, template, draft);
          case JAVA -> RevisionWriter.javaPath(location, template, draft);
        };
    place.requireRead(path);
    return new Planned(draft, path);
  }

  /** The revisions that are there. */
  ScriptDirectory scripts() {
    return place.scripts();
  }

  /** What it is written in. */
  RevisionFormat format() {
    return place.format();
  }

  /** Writes a text that {@link #text} gave. */
  RevisionReport write(Planned planned, String text, ScriptDirectory before) {
    var postWrite = new PostWrite(context);
    var extended = before.graphWith(planned.path(), text);
    RevisionWriter.write(planned.path(), text);
    var header = extended.header(planned.draft().id());
    postWrite.run(header.source());
    return Listing.revision(extended, header, List.of());
  }

  /** The line that tells of a new file. */
  static String generating(RevisionReport written) {
    return "Generating %s ... done".formatted(written.path());
  }

  /** The text of its file. */
  String text(Planned planned, RevisionBody body) {
    var config = context.config();
    var draft = planned.draft();
    var path = planned.path();
    var templates = new RevisionTemplates(config);
    var template =
        switch (place.format()) {
          case SQL -> templates.sql();
          case JAVA -> templates.java();
        };
    var values =
        switch (place.format()) {
          case SQL -> draft.values(body);
          case JAVA -> JavaDraft.of(draft, path, place.scripts().packageOf(path), body).values();
        };
    requirePlaces(template, body);
    values.put("service", context.name());
    values.put("schema", config.schema());
    var text = template.filled(values);
    template.requireReads(draft, text, String.valueOf(path.getFileName()));
    return text;
  }

  /** What autogenerate found must not be lost in a template that knows no place for it. */
  private static void requirePlaces(RevisionTemplate template, RevisionBody body) {
    var places =
        Stream.of("upgrade", "downgrade", "methods")
            .filter(name -> !body.isEmpty() && !body.of(name).isEmpty())
            .toList();
    if (!places.stream().allMatch(template::hasPlaceFor)) {
      var words = places.stream().map("{{%s}}"::formatted).collect(Collectors.joining(" and "));
      throw Problem.of(
              AutogenerateCode.NO_PLACE,
              "%s has no place for what a revision does".formatted(template.source()))
          .because(
              "Autogenerate writes it in the place of %s, in lines of their own.".formatted(words))
          .fix("write %s into the template".formatted(words))
          .exception();
    }
  }

  private List<RevisionHeader> heads() {
    var heads = new LinkedHashSet<RevisionHeader>();
    for (var target : typed.targets()) {
      var asked = typed.target(target, this::attempt);
      for (var head : new TargetResolver(graph, List.of(), asked).revisions(target)) {
        if (!heads.add(head)) {
          problems.add(
              Problem.of(RevisionCode.BAD_TARGET, "Duplicate head revisions specified")
                  .because("Revision %s is named more than once.".formatted(head.id()))
                  .fix("name each revision once"));
        } else if (!wanted.splice() && !graph.isHead(head.id())) {
          problems.add(notHead(target, head));
        }
      }
    }
    if (typed.targets().size() > 1
        && typed.targets().stream().anyMatch(Target.Base.class::isInstance)) {
      problems.add(
          Problem.of(RevisionCode.BAD_TARGET, "'base' cannot be merged with a revision")
              .because("A revision on the base revises nothing.")
              .fix("leave base out"));
    }
    return List.copyOf(heads);
  }

  private void attempt(Target target) {
    var found = new TargetResolver(graph, List.of()).revisions(target);
    var below = found.stream().filter(head -> !graph.isHead(head.id())).findFirst();
    if (!wanted.splice() && below.isPresent()) {
      throw notHead(target, below.get()).exception();
    }
  }

  private Problem notHead(Target target, RevisionHeader header) {
    var above = graph.descendants(List.of(header.id()));
    var heads = graph.heads().stream().filter(head -> above.contains(head.id())).toList();
    var problem =
        Problem.of(
                RevisionCode.NOT_A_HEAD,
                "Revision %s is not a head revision; please specify --splice to create a new branch"
                        .formatted(header.id())
                    + " from this revision")
            .because("It is revised already, up to:" + RevisionTable.of(heads));
    if (typed.targets().size() == 1) {
      for (var head : heads.stream().limit(3).toList()) {
        problem = problem.fix(typed.with(target, head.id().value(), ""));
      }
    }
    return problem.fix(
        typed.with(target, header.id().value(), " --splice") + "    (a second branch)");
  }

  /** As in Alembic a label stays what it is, and all else becomes the id that it means. */
  private List<String> dependencies() {
    var names = new LinkedHashSet<String>();
    for (var text : wanted.dependsOn()) {
      try {
        var target = TargetParser.parse(text);
        var asked =
            typed.dependency(
                text, target, other -> new TargetResolver(graph, List.of()).revisions(other));
        for (var header : new TargetResolver(graph, List.of(), asked).revisions(target)) {
          names.add(header.branchLabels().contains(text) ? text : header.id().value());
        }
      } catch (ProblemException unknown) {
        problems.addAll(unknown.problems());
      }
    }
    return List.copyOf(names);
  }

  private String message(List<RevisionHeader> heads) {
    return wanted.message().orElseGet(() -> heads.size() > 1 ? MergeMessage.of(heads) : "");
  }
}

package dev.limbeck.command;

import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.DetectedText;
import dev.limbeck.autogenerate.HintedRenames;
import dev.limbeck.autogenerate.Proof;
import dev.limbeck.autogenerate.ProofResult;
import dev.limbeck.autogenerate.Rename;
import dev.limbeck.autogenerate.RevisionDesign;
import dev.limbeck.autogenerate.RevisionPart;
import dev.limbeck.autogenerate.ScratchSide;
import dev.limbeck.autogenerate.SideSession;
import dev.limbeck.command.RevisionAuthor.Planned;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.command.ServiceSides.Models;
import dev.limbeck.diff.Hurdles;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.render.JavaMethods;
import dev.limbeck.render.SqlSection;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.RevisionBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the revision that leads from what is to what the models say, and proves it. */
final class AutogenerateAuthor {

  private final ServiceContext context;
  private final RevisionAuthor author;
  private final Autogenerate wanted;
  private final String typed;

  /**
   * An author.
   *
   * @param typed the whole command, without "limbeck"
   */
  AutogenerateAuthor(
      ServiceContext context, RevisionAuthor author, Autogenerate wanted, String typed) {
    this.context = context;
    this.author = author;
    this.wanted = wanted;
    this.typed = typed;
  }

  /** Compares, writes and proves; nothing is written where nothing differs. */
  ServiceReport write() {
    var planned = author.planned();
    try (var comparing = new ServiceComparing(context, typed)) {
      var models = comparing.sides().models();
      var known = comparing.known(models, wanted.fromDatabase());
      if (known.isPresent()) {
        return nothingToDo(comparing, comparing.sides().files(), known.get());
      }
      var current = comparing.sides().current(wanted.fromDatabase());
      var comparison = comparing.compare(current, models);
      var report = ComparisonReport.of(comparison);
      if (comparison.isSame()) {
        return nothingToDo(comparing, current, report);
      }
      comparing.tell(report);
      new Drift(context, comparing).tell(current);
      var said = new ArrayList<>(wanted.renames());
      said.addAll(HintedRenames.of(comparison, models.hints()));
      var asked = AskedRenames.of(context, comparison, said);
      var way = designed(comparing, current, comparison, asked.renames());
      asked.tellUnanswered(typed);
      way.parts().stream().flatMap(part -> part.upgrade().stream()).forEach(this::warn);
      var files = files(planned, way.parts());
      return written(comparing, models, current, comparison, files, report.leading(way));
    }
  }

  private ServiceReport nothingToDo(
      ServiceComparing comparing, ScratchSide current, ComparisonReport report) {
    comparing.tell(report);
    new Drift(context, comparing).tell(current);
    return ServiceReport.of(context.name(), context.config().schema(), State.OK)
        .listing(List.of(), List.of("No changes detected."))
        .comparing(List.of(report));
  }

  /** Tells what an upgrade loses, and where it may fail for the rows that are there. */
  private void warn(PlannedOperation planned) {
    if (planned.losesData()) {
      context.note("loses data: %s%s".formatted(shown(planned), behind(planned.remark())));
    } else {
      var hurdle = Hurdles.of(planned);
      hurdle.ifPresent(
          unused -> context.note("may fail: %s%s".formatted(shown(planned), behind(hurdle))));
    }
  }

  private static String behind(Optional<String> remark) {
    return remark.map(text -> "  -- " + text).orElse("");
  }

  private String shown(PlannedOperation planned) {
    var statement = context.sql().ddl().compile(planned.operation()).getFirst().text();
    return statement.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private RevisionDesign.Way designed(
      ServiceComparing comparing,
      ScratchSide current,
      Comparison comparison,
      List<Rename> renames) {
    try (var copy = comparing.sides().scratch().copy(current)) {
      var service = comparing.sides().service().with(comparison.scope());
      return new RevisionDesign(new SideSession(copy, service), service, comparison).way(renames);
    }
  }

  /**
   * A revision to be written.
   *
   * @param planned its draft and file
   * @param body what it does
   */
  private record File(Planned planned, RevisionBody body) {}

  private List<File> files(Planned first, List<RevisionPart> parts) {
    var files = new ArrayList<File>();
    var planned = first;
    for (var part : parts) {
      if (!files.isEmpty()) {
        planned = author.after(planned, first.draft().message() + ", continued");
      }
      files.add(new File(planned, body(part)));
    }
    return files;
  }

  private RevisionBody body(RevisionPart part) {
    var upgrade = RevisionPart.source(part.upgrade());
    var downgrade = RevisionPart.source(part.downgrade());
    var compiler = context.sql().ddl();
    return switch (author.format()) {
      case SQL -> {
        var section = new SqlSection(compiler);
        yield RevisionBody.sql(section.render(upgrade), section.render(downgrade));
      }
      case JAVA ->
          RevisionBody.java(new JavaMethods(compiler).render(upgrade, downgrade).stripTrailing());
    };
  }

  private ServiceReport written(
      ServiceComparing comparing,
      Models models,
      ScratchSide current,
      Comparison comparison,
      List<File> files,
      ComparisonReport report) {
    var proof = proven(comparing, current, comparison, files);
    var said =
        new ProofText(
            context, comparison, below(comparing.sides().isDatabase(current), files.getFirst()));
    var scripts = author.scripts();
    var lines = new ArrayList<>(report.renames().stream().map(DetectedText::line).toList());
    report.differences().forEach(one -> lines.add(DetectedText.line(one)));
    var revisions = new ArrayList<RevisionReport>();
    for (var file : files) {
      var text = author.text(file.planned(), file.body().with(said.notes(proof)));
      revisions.add(author.write(file.planned(), text, scripts));
      lines.add(RevisionAuthor.generating(revisions.getLast()));
      scripts = scripts.with(file.planned().path(), text);
    }
    if (proof instanceof ProofResult.Proven && comparing.sides().isFiles(current)) {
      comparing.proven(comparison, models, scripts);
    }
    lines.addAll(said.lines(proof));
    var done =
        ServiceReport.of(context.name(), context.config().schema(), State.APPLIED)
            .listing(revisions, lines)
            .comparing(List.of(report.with(proof)));
    return proof instanceof ProofResult.Proven
        ? done
        : done.found(said.problem(proof, revisions.getFirst()));
  }

  /** What the downgrade leads back to. */
  private static String below(boolean isDatabase, File first) {
    if (isDatabase) {
      return "the database's schema";
    }
    var revised = first.planned().draft().downRevisions();
    return revised.isEmpty()
        ? "the empty schema"
        : revised.stream().map(RevisionId::value).collect(Collectors.joining(" and "));
  }

  private ProofResult proven(
      ServiceComparing comparing, ScratchSide current, Comparison comparison, List<File> files) {
    var scripts = author.scripts();
    for (var file : files) {
      scripts = scripts.with(file.planned().path(), author.text(file.planned(), file.body()));
    }
    try (var copy = comparing.sides().scratch().copy(current)) {
      var service = comparing.sides().service().with(comparison.scope());
      var session = new SideSession(copy, service);
      if (comparing.sides().isDatabase(current)) {
        session.stamp(files.getFirst().planned().draft().downRevisions(), scripts);
      }
      return new Proof(session, comparison, service, scripts)
          .of(
              comparing.sides().scratch().serverName(),
              files.stream().map(file -> file.planned().draft().id()).toList());
    }
  }
}

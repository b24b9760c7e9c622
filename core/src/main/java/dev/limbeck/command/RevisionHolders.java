package dev.limbeck.command;

import dev.limbeck.config.ServiceConfig;
import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.jdbc.HistoryTable;
import dev.limbeck.problem.ConfigCode;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.run.KnownRevisions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the databases of all environments whether they hold a revision; reads only. */
final class RevisionHolders {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private static final String ENVIRONMENT = "env.";

  private final ServiceContext context;
  private final RevisionId revision;

  RevisionHolders(ServiceContext context, RevisionId revision) {
    this.context = context;
    this.revision = revision;
  }

  /** What is known of a database. */
  enum Found {
    /** It holds the revision, or a part of it. */
    APPLIED,
    /** It does not. */
    FREE,
    /** It could not be asked, or has no answer. */
    UNKNOWN
  }

  /**
   * One environment's answer.
   *
   * @param environment {@code env.prod}, or words for where none is chosen
   * @param database {@code USER@HOST:PORT/DB}; empty where it is not known
   * @param detail since when and by whom it is applied, or why there is no answer
   * @param nothingNamed whether there is no database to be asked
   */
  record Answer(
      String environment, String database, Found found, String detail, boolean nothingNamed) {

    /** What a command is to say to act there, with a blank before it. */
    String option() {
      return environment.startsWith(ENVIRONMENT)
          ? " --env " + environment.substring(ENVIRONMENT.length())
          : "";
    }
  }

  /** Their answers, in the order of the files. */
  List<Answer> ask() {
    var answers = new ArrayList<Answer>();
    environments().forEach((name, config) -> answers.add(ask(name, config)));
    return answers.stream().filter(answer -> !isNoDatabase(answer, answers)).toList();
  }

  private Map<String, ServiceConfig> environments() {
    var config = context.config();
    var all = new LinkedHashMap<String, ServiceConfig>();
    if (config.isUrlGiven()) {
      all.put("--url", config);
    }
    all.put("no --env", config.withoutEnvironment());
    config.environments().forEach(name -> all.put(ENVIRONMENT + name, config.inEnvironment(name)));
    return all;
  }

  private Answer ask(String name, ServiceConfig config) {
    try (var open = context.openElsewhere(config)) {
      var database = open.database();
      var state = database.state();
      var known = KnownRevisions.read(database, state, context.scripts());
      var history = database.history(state);
      return answer(name, open.display(), known, history);
    } catch (ProblemException unseen) {
      var why = unseen.problems().getFirst();
      var nothingNamed = why.code() == ConfigCode.NO_DATABASE;
      return new Answer(name, "", Found.UNKNOWN, why.what(), nothingNamed);
    }
  }

  private Answer answer(String name, String database, KnownRevisions known, HistoryTable history) {
    if (known.graph().ancestors(known.rows()).contains(revision)) {
      return new Answer(name, database, Found.APPLIED, applied(history), false);
    }
    if (known.graph().ancestors(known.emptied()).contains(revision)) {
      var detail = applied(history) + "; the version table was emptied since";
      return new Answer(name, database, Found.APPLIED, detail, false);
    }
    if (isHalfDone(history)) {
      return new Answer(name, database, Found.APPLIED, "a part of it is done", false);
    }
    if (!known.isWhole()) {
      var detail = "it is at %s, which no file has".formatted(names(known.unknownRows()));
      return new Answer(name, database, Found.UNKNOWN, detail, false);
    }
    return new Answer(name, database, Found.FREE, "", false);
  }

  private String applied(HistoryTable history) {
    return history.recordedRevisions().stream()
        .filter(entry -> entry.revision().id().equals(revision.value()))
        .findFirst()
        .map(RevisionHolders::since)
        .orElse("the history does not say since when");
  }

  private static String since(HistoryEntry entry) {
    var at = TIME.format(entry.at().withOffsetSameInstant(ZoneOffset.UTC));
    return "%s %s by %s".formatted(entry.event(), at, entry.by());
  }

  private static String names(List<RevisionId> ids) {
    return ids.stream().map(RevisionId::value).collect(Collectors.joining(", "));
  }

  /** Whether an autocommit revision was begun and neither finished nor taken back. */
  private boolean isHalfDone(HistoryTable history) {
    return history.eventsOf(revision).stream()
        .findFirst()
        .filter(event ->
            event.kind() == HistoryEvent.Kind.STARTED
                || event.kind() == HistoryEvent.Kind.STATEMENT)
        .isPresent();
  }

  /** Where environments name databases, none need be named outside of them. */
  private static boolean isNoDatabase(Answer answer, List<Answer> all) {
    return answer.nothingNamed() && all.stream().anyMatch(other -> !other.nothingNamed());
  }
}

package dev.limbeck.model;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.ModelCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.schema.Omission;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.sql.SqlStatement;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file of a model, which may be a dump: what belongs to a dump and not to a schema is left out.
 *
 * @param source the file as a reader would type it
 * @param schema the service's own schema, which is there already
 */
record SqlModelFile(String source, String schema) {

  /** What psql does without sending anything to the server. */
  private static final Set<String> HARMLESS =
      Set.of(
          "restrict",
          "unrestrict",
          "echo",
          "qecho",
          "warn",
          "set",
          "unset",
          "pset",
          "timing",
          "encoding",
          "q",
          "o",
          "t",
          "x");

  /** What names the database that a dump is of. */
  private static final Set<String> CONNECTING = Set.of("connect", "c");

  /** What a file says, and what is wrong with it. */
  record Read(
      List<ModelStatement> statements,
      List<Omission> omissions,
      List<RenameHint> renames,
      List<Problem> problems) {

    /** Copies the lists. */
    Read {
      statements = List.copyOf(statements);
      omissions = List.copyOf(omissions);
      renames = List.copyOf(renames);
      problems = List.copyOf(problems);
    }
  }

  Read read(String text) {
    var lines = TextLines.of(text);
    var tokens = SqlLexer.tokens(text);
    var cut = SqlLexer.unterminated(tokens);
    if (cut.isPresent()) {
      return new Read(List.of(), List.of(), List.of(), List.of(unterminated(lines, cut.get())));
    }
    var problems = new ArrayList<Problem>();
    var sql = withoutPsql(text, tokens, lines, problems);
    var statements = new ArrayList<ModelStatement>();
    var omissions = new ArrayList<Omission>();
    for (var statement : SqlSplitter.split(sql)) {
      var place = lines.location(source, 1, statement.offset());
      switch (new DumpStatement(statement.text(), schema).part()) {
        case SCHEMA -> statements.add(model(statement, place));
        case NOTHING -> {}
        case ROWS -> omissions.add(omission(place, "a model says what tables are, not their rows"));
        case SERVER -> omissions.add(omission(place, "it is of the server, not of a schema"));
        case LABEL -> omissions.add(omission(place, "security labels are not modelled"));
      }
    }
    var renames = new ArrayList<RenameHint>();
    RenameHints.read(source, schema, text, tokens, renames, problems);
    return new Read(statements, omissions, renames, problems);
  }

  private static ModelStatement model(SplitStatement statement, Location place) {
    var text = statement.text();
    return new ModelStatement(
        DumpStatement.isConcurrent(text)
            ? SqlStatement.outsideTransaction(text)
            : SqlStatement.of(text),
        Optional.of(place));
  }

  private static Omission omission(Location place, String why) {
    var line = place.lineText().strip();
    var shown = line.length() > 60 ? line.substring(0, 57) + "..." : line;
    return new Omission("%s:%d %s".formatted(place.path(), place.line(), shown), why);
  }

  /** The text with blanks in the place of psql's commands, so that all else stays where it is. */
  private String withoutPsql(
      String text, List<SqlToken> tokens, TextLines lines, List<Problem> problems) {
    var sql = new StringBuilder(text);
    var databases = new LinkedHashSet<String>();
    for (var token : tokens) {
      if (token.kind() == SqlToken.Kind.PSQL_COMMAND) {
        var words = token.in(text).substring(1).strip().split("\\s+", 2);
        var word = words[0];
        if (CONNECTING.contains(word)) {
          databases.add(words[words.length - 1]);
        }
        if (!HARMLESS.contains(word) && !isFirstDatabase(word, databases)) {
          problems.add(psql(word, lines.location(source, 1, token.start())));
        }
        for (int i = token.start(); i < token.end(); i++) {
          sql.setCharAt(i, ' ');
        }
      }
    }
    return sql.toString();
  }

  /** A dump of one database begins by connecting to it; one of several is not a model. */
  private static boolean isFirstDatabase(String word, Set<String> databases) {
    return CONNECTING.contains(word) && databases.size() == 1;
  }

  private static Problem psql(String word, Location place) {
    return Problem.of(ModelCode.PSQL_COMMAND, "A model cannot hold psql's \\%s".formatted(word))
        .because("Its files are sent to the server, and psql is not there.")
        .at(place)
        .fix("remove the line; files of one folder are read together");
  }

  private Problem unterminated(TextLines lines, SqlToken token) {
    return Problem.of(ModelCode.UNTERMINATED, "A quote or comment in this model is never closed")
        .because("It would swallow the statements behind it.")
        .at(lines.location(source, 1, token.start()))
        .fix("close it");
  }
}

package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.SqlCode;
import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code -- @upgrade}: the two sections, and what is wrong with them. */
final class SectionReader {

  private final RevisionHead head;
  private final String source;
  private final String body;
  private final TextLines lines;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Integer> downgradeLine = Optional.empty();
  private String downgradeOption = "";

  private SectionReader(RevisionHead head, String text) {
    this.head = head;
    this.source = head.header().source();
    this.body = text.substring(head.body());
    this.lines = TextLines.of(body);
  }

  /** Throws all that is wrong with the sections together. */
  static Sections read(RevisionHead head, String text) {
    return new SectionReader(head, text).read();
  }

  private Sections read() {
    var tokens = SqlLexer.tokens(body);
    var continued = CheckLines.continuations(body, tokens);
    tokens.stream()
        .filter(token -> token.kind() == Kind.LINE_COMMENT && !continued.contains(token))
        .forEach(this::comment);
    SqlLexer.unterminated(tokens).ifPresent(this::unterminated);
    var upgrade = upgrade();
    var downgrade = downgradeLine.flatMap(this::downgrade);
    ProblemException.throwIfAny(problems);
    return new Sections(upgrade.orElseThrow(), downgrade);
  }

  private void comment(SqlToken token) {
    DirectiveLine.of(token.in(body)).ifPresent(read -> directive(read, token));
  }

  private void directive(DirectiveLine read, SqlToken token) {
    var place = place(token);
    var known = Directive.of(read.sign());
    if (known.isEmpty()) {
      misspelt(read, place);
    } else if (!known.get().isSection() && !known.get().isCheck()) {
      problems.add(
          Problem.of(
                  SqlCode.MISPLACED_DIRECTIVE,
                  "'" + read.sign() + "' belongs before '-- @upgrade', into the head")
              .at(place));
    } else if (!isFirstInLine(token)) {
      problems.add(
          Problem.of(SqlCode.MISPLACED_DIRECTIVE, "'" + read.sign() + "' stands behind SQL")
              .at(place)
              .fix("put it into a line of its own"));
    } else if (known.get().isCheck()) {
      return; // a part of its section, which reads it
    } else if (known.get() == Directive.UPGRADE || downgradeLine.isPresent()) {
      problems.add(
          Problem.of(SqlCode.DUPLICATE_DIRECTIVE, "'" + read.sign() + "' stands twice").at(place));
    } else {
      downgradeLine = Optional.of(lines.lineOf(token.start()));
      downgradeOption = read.value();
    }
  }

  private void misspelt(DirectiveLine read, Location place) {
    var nearest = Directive.nearest(read.sign());
    if (nearest.distance(read.sign()) <= 2) {
      problems.add(
          Problem.of(
                  SqlCode.UNKNOWN_DIRECTIVE,
                  "'%s' is nearly '%s'".formatted(read.sign(), nearest.sign()))
              .at(place)
              .fix("write -- " + nearest.sign())
              .fix("if it is only a comment, begin it with another word"));
    }
  }

  private void unterminated(SqlToken token) {
    var what = token.kind() == Kind.BLOCK_COMMENT ? "comment" : "quote";
    problems.add(
        Problem.of(SqlCode.UNTERMINATED, "This " + what + " is never closed").at(place(token)));
  }

  private Optional<Section> upgrade() {
    var option = head.upgradeOption();
    var place =
        new Location(source, head.bodyLine() - 1, 0, ("-- @upgrade " + option).stripTrailing());
    return section(Directive.UPGRADE, option, place, 1, downgradeLine.orElse(lines.count() + 1));
  }

  private Optional<Section> downgrade(int line) {
    var place = lines.location(source, head.bodyLine(), lines.start(line));
    var section = section(Directive.DOWNGRADE, downgradeOption, place, line + 1, lines.count() + 1);
    if (section.isPresent() && section.get().irreversible().isPresent()) {
      sqlOf(section.get())
          .ifPresent(sql ->
              problems.add(
                  Problem.of(
                          SqlCode.IRREVERSIBLE_WITH_SQL,
                          "A downgrade that is irreversible cannot have SQL")
                      .at(sql)
                      .fix("remove the SQL, or 'irreversible'")));
    }
    return section;
  }

  private static Optional<Location> sqlOf(Section section) {
    return section.statements().stream()
        .findFirst()
        .map(statement -> section.at(statement.offset()))
        .or(() -> section.checks().stream().findFirst().map(Check::location));
  }

  private Optional<Section> section(
      Directive directive, String option, Location place, int from, int to) {
    try {
      var read = SectionOption.of(directive, option, place);
      var start = from > lines.count() ? body.length() : lines.start(from);
      var end = to > lines.count() ? body.length() : lines.start(to);
      return Optional.of(
          new Section(
              source,
              body.substring(start, end),
              new SectionOrigin.Lines(head.bodyLine() + from - 1),
              read.autocommit(),
              read.irreversible()));
    } catch (ProblemException bad) {
      problems.addAll(bad.problems());
      return Optional.empty();
    }
  }

  private boolean isFirstInLine(SqlToken token) {
    var start = lines.start(lines.lineOf(token.start()));
    return body.substring(start, token.start()).isBlank();
  }

  private Location place(SqlToken token) {
    return lines.location(source, head.bodyLine(), token.start());
  }
}

package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads targets as a user types them; case counts, and nothing may follow a count of steps. */
public final class TargetParser {

  private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-][0-9]{1,6})");

  private final String text;

  private TargetParser(String text) {
    this.text = text;
  }

  /**
   * Reads one target or one range.
   *
   * @throws ProblemException REV-203 where the text is no target
   */
  public static Target parse(String text) {
    return new TargetParser(text).target();
  }

  /**
   * Reads the range of {@code history -r}.
   *
   * @throws ProblemException REV-203 where the text is no range
   */
  public static Target.Range parseRange(String text) {
    if (parse(text) instanceof Target.Range range) {
      return range;
    }
    throw Problem.of(
            RevisionCode.BAD_TARGET,
            "History range requires [start]:[end], [start]:, or :[end]; '%s' has no ':'"
                .formatted(text))
        .fix("limbeck history -r %s:".formatted(text))
        .exception();
  }

  private Target target() {
    var colon = text.indexOf(':');
    if (colon < 0) {
      return single(text);
    }
    if (text.indexOf(':', colon + 1) >= 0) {
      throw bad("a range has one ':'");
    }
    return new Target.Range(side(text.substring(0, colon)), side(text.substring(colon + 1)));
  }

  private Optional<Target> side(String side) {
    return side.isEmpty() ? Optional.empty() : Optional.of(single(side));
  }

  private Target single(String part) {
    var at = part.indexOf('@');
    if (at == 0) {
      throw bad("a branch label stands before '@'");
    }
    var branch = at < 0 ? Optional.<String>empty() : Optional.of(name(part.substring(0, at)));
    var rest = part.substring(at + 1);
    var relative = RELATIVE.matcher(rest);
    if (relative.matches()) {
      return relative(branch, relative.group(1), relative.group(2));
    }
    if (rest.matches(".*[+-][0-9]+.*")) {
      throw bad("after a number of steps nothing may follow");
    }
    return absolute(branch, rest);
  }

  private Target relative(Optional<String> branch, String from, String count) {
    var steps = Integer.parseInt(count);
    if (steps == 0) {
      throw bad("a relative target counts at least one step");
    }
    var start = from.isEmpty() ? Optional.<Target.Absolute>empty() : start(branch, from);
    return new Target.Relative(branch, start, steps);
  }

  private Optional<Target.Absolute> start(Optional<String> branch, String from) {
    return Optional.of(absolute(branch, from));
  }

  private Target.Absolute absolute(Optional<String> branch, String symbol) {
    return switch (symbol) {
      case "head" -> new Target.Head(branch);
      case "heads" -> new Target.Heads(branch);
      case "base" -> new Target.Base(branch);
      case "current" -> current(branch);
      default -> new Target.Named(branch, name(symbol));
    };
  }

  private Target.Absolute current(Optional<String> branch) {
    if (branch.isPresent()) {
      throw bad("'current' means all rows of the version table and takes no branch");
    }
    return new Target.Current();
  }

  private String name(String name) {
    var flaw = RevisionId.flaw(name);
    if (flaw.isPresent() && BranchLabel.flaw(name).isPresent()) {
      throw bad(flaw.get());
    }
    return name;
  }

  private ProblemException bad(String why) {
    return Problem.of(RevisionCode.BAD_TARGET, "'%s' is not a target".formatted(text))
        .because(Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".")
        .fix("use head, heads, base, +1, -1, an id, id-1, label@head, label@base or label@-1")
        .exception();
  }
}

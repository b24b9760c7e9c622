package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.SqlCode;
import java.util.Optional;

/**
 * What stands behind {@code @upgrade} or {@code @downgrade}.
 *
 * @param autocommit whether the section runs outside of a transaction
 * @param irreversible why it cannot be undone
 */
record SectionOption(boolean autocommit, Optional<String> irreversible) {

  private static final String IRREVERSIBLE = "irreversible";

  /** Reads the option; throws where it is none. */
  static SectionOption of(Directive directive, String text, Location place) {
    if (text.isEmpty() || text.equals("autocommit")) {
      return new SectionOption(!text.isEmpty(), Optional.empty());
    }
    if (directive == Directive.DOWNGRADE && text.startsWith(IRREVERSIBLE)) {
      var rest = text.substring(IRREVERSIBLE.length()).strip();
      if (rest.length() > 1 && rest.startsWith(":")) {
        return new SectionOption(false, Optional.of(rest.substring(1).strip()));
      }
    }
    var problem =
        Problem.of(
                SqlCode.BAD_DIRECTIVE,
                "'%s' cannot be followed by '%s'".formatted(directive.sign(), text))
            .at(place)
            .fix("write -- " + directive.sign())
            .fix("write -- " + directive.sign() + " autocommit");
    throw (directive == Directive.UPGRADE
            ? problem
            : problem.fix("write -- @downgrade irreversible: REASON"))
        .exception();
  }
}

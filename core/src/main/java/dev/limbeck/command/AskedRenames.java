package dev.limbeck.command;

import dev.limbeck.autogenerate.Comparison;
import dev.limbeck.autogenerate.LookAlikes;
import dev.limbeck.autogenerate.Rename;
import dev.limbeck.problem.ShellWord;
import java.util.ArrayList;
import java.util.List;

/** What was renamed: what the user said, and what somebody at a terminal answers. */
final class AskedRenames {

  private final ServiceContext context;
  private final String typed;

  AskedRenames(ServiceContext context, String typed) {
    this.context = context;
    this.typed = typed;
  }

  /** All renames; of objects that were named there is no question. */
  List<Rename> of(Comparison comparison, List<Rename> given) {
    var renames = new ArrayList<>(given);
    for (var pair : LookAlikes.of(comparison)) {
      if (given.stream().noneMatch(known -> touches(known, pair)) && isRename(pair)) {
        renames.add(pair);
      }
    }
    return List.copyOf(renames);
  }

  private static boolean touches(Rename known, Rename pair) {
    return known.from().equals(pair.from()) || known.to().equals(pair.to());
  }

  private boolean isRename(Rename pair) {
    var answer = context.agrees("Was %s renamed to %s?".formatted(pair.from(), pair.to()));
    if (answer.isEmpty()) {
      context.note(
          "%s goes and %s comes; if that is one that was renamed:  limbeck %s --rename %s"
              .formatted(pair.from(), pair.to(), typed, ShellWord.of(pair.toString())));
    }
    return answer.orElse(false);
  }
}

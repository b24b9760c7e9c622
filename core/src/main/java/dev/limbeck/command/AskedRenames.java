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
  private final List<Rename> renames;
  private final List<Rename> unanswered = new ArrayList<>();

  private AskedRenames(ServiceContext context, List<Rename> given) {
    this.context = context;
    this.renames = new ArrayList<>(given);
  }

  /**
   * Asks about what looks alike; of objects that were named there is no question.
   *
   * @param given what the user said
   */
  static AskedRenames of(ServiceContext context, Comparison comparison, List<Rename> given) {
    var asked = new AskedRenames(context, given);
    LookAlikes.tables(comparison).forEach(asked::ask);
    LookAlikes.columns(comparison, asked.renames).forEach(asked::ask);
    return asked;
  }

  private void ask(Rename pair) {
    if (renames.stream().anyMatch(known -> touches(known, pair))) {
      return;
    }
    var answer = context.agrees("Was %s renamed to %s?".formatted(pair.from(), pair.to()));
    if (answer.isEmpty()) {
      unanswered.add(pair);
    } else if (answer.get()) {
      renames.add(pair);
    }
  }

  private static boolean touches(Rename known, Rename pair) {
    return known.from().equals(pair.from()) || known.to().equals(pair.to());
  }

  /** All renames, in the order in which they are done. */
  List<Rename> renames() {
    return List.copyOf(renames);
  }

  /**
   * Says how to answer what nobody was there to be asked.
   *
   * @param typed the whole command, without "limbeck"
   */
  void tellUnanswered(String typed) {
    for (var pair : unanswered) {
      context.note(
          "%s goes and %s comes; if that is one that was renamed:  limbeck %s --rename %s"
              .formatted(pair.from(), pair.to(), typed, ShellWord.of(pair.toString())));
    }
  }
}

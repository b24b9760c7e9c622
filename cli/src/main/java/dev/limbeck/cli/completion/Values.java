package dev.limbeck.cli.completion;

import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.arguments.CommandPages;
import dev.limbeck.cli.completion.Offer.Word;
import java.util.ArrayList;
import java.util.List;

/** The values of an option or argument, told by its label. */
final class Values {

  private final Services services;

  Values(Services services) {
    this.services = services;
  }

  /**
   * The values of an entry.
   *
   * @param prefix what stands before the value in the same word, {@code --env=}
   * @param current the beginning of the value
   */
  Offer of(Entry entry, String prefix, String current) {
    return switch (entry.label()) {
      case "DIR" -> new Offer.Paths(prefix, true);
      case "FILE" -> new Offer.Paths(prefix, false);
      case "SERVICE" -> prefixed(prefix, list(current));
      case "ENV" -> prefixed(prefix, beginning(services.environments(), current));
      case "REV" -> prefixed(prefix, targets(entry).of(current));
      case "RANGE" -> prefixed(prefix, targets(entry).range(current));
      case "COMMAND" -> prefixed(prefix, beginning(commands(), current));
      default -> prefixed(prefix, beginning(words(entry.values()), current));
    };
  }

  private Targets targets(Entry entry) {
    return new Targets(entry.values(), services.only().map(Revisions::of));
  }

  /** Services with commas between them; none is offered twice. */
  private Offer.Words list(String current) {
    int comma = current.lastIndexOf(',');
    var chosen = List.of(current.substring(0, comma + 1).split(",", -1));
    var rest = services.names().stream().filter(word -> !chosen.contains(word.value())).toList();
    return prefixed(current.substring(0, comma + 1), beginning(rest, current.substring(comma + 1)));
  }

  static List<Word> commands() {
    var commands = new ArrayList<Word>();
    for (var name : CommandPages.names()) {
      CommandPages.named(name).ifPresent(page -> commands.add(new Word(name, page.summary())));
    }
    return commands;
  }

  static Offer.Words beginning(List<Word> words, String current) {
    return new Offer.Words(
        words.stream().filter(word -> word.value().startsWith(current)).toList(), true);
  }

  static Offer.Words prefixed(String prefix, Offer.Words offer) {
    var words = new ArrayList<Word>();
    for (var word : offer.words()) {
      words.add(new Word(prefix + word.value(), word.description()));
    }
    return new Offer.Words(words, offer.whole());
  }

  private static List<Word> words(List<String> values) {
    return values.stream().map(value -> new Word(value, "")).toList();
  }
}

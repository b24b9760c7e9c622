package dev.limbeck.cli.completion;

import dev.limbeck.cli.completion.Offer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The targets of a command: words that mean a place in every graph, ids, branch labels.
 *
 * @param symbols the words that the command takes, {@code head}, {@code +1}; none for the usual
 *     ones
 * @param revisions those of the one service that is meant, if one is
 */
record Targets(List<String> symbols, Optional<Revisions> revisions) {

  private static final List<String> USUAL = List.of("head", "heads", "base");

  /** One target, or the far end of a range. */
  Offer.Words of(String current) {
    int colon = current.lastIndexOf(':');
    return Values.prefixed(current.substring(0, colon + 1), single(current.substring(colon + 1)));
  }

  /** A range, whose first end goes on with a colon. */
  Offer.Words range(String current) {
    if (current.indexOf(':') >= 0) {
      return of(current);
    }
    var words = new ArrayList<Word>();
    for (var word : single(current).words()) {
      words.add(new Word(word.value() + ":", word.description()));
    }
    return new Offer.Words(words, false);
  }

  private Offer.Words single(String current) {
    int at = current.lastIndexOf('@');
    if (at > 0) {
      var branch = current.substring(0, at + 1);
      return Values.prefixed(branch, Values.beginning(onBranch(), current.substring(at + 1)));
    }
    var words = new ArrayList<Word>();
    words().forEach(symbol -> words.add(new Word(symbol, meaning(symbol))));
    revisions.ifPresent(known -> {
      words.addAll(known.ids());
      for (var label : known.labels()) {
        words.add(label);
        onBranch()
            .forEach(symbol ->
                words.add(new Word(label.value() + "@" + symbol.value(), symbol.description())));
      }
    });
    return Values.beginning(words, current);
  }

  private List<String> words() {
    return symbols.isEmpty() ? USUAL : symbols;
  }

  private List<Word> onBranch() {
    return words().stream()
        .filter(symbol -> !symbol.equals("current"))
        .map(symbol -> new Word(symbol, meaning(symbol) + ", of the branch"))
        .toList();
  }

  private static String meaning(String symbol) {
    return switch (symbol) {
      case "head" -> "the newest revision";
      case "heads" -> "all newest revisions";
      case "base" -> "before the first revision";
      case "current" -> "where the database is";
      case "+1" -> "the next revision";
      case "-1" -> "the last revision";
      default -> "";
    };
  }
}

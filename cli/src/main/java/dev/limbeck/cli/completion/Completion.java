package dev.limbeck.cli.completion;

import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.completion.Offer.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may stand at the cursor, after the words before it. */
public final class Completion {

  private final TypedWords typed;
  private final Values values;

  private Completion(TypedWords typed, Values values) {
    this.typed = typed;
    this.values = values;
  }

  /**
   * The answer that the shells' scripts read.
   *
   * @param words those behind the program's name; the last is the one at the cursor, up to it
   * @param folder the working folder
   */
  public static String answer(List<String> words, Path folder, Map<String, String> environment) {
    try {
      var before = words.isEmpty() ? words : words.subList(0, words.size() - 1);
      var typed = TypedWords.read(before);
      var values = new Values(new Services(typed, folder, environment));
      var current = words.isEmpty() ? "" : words.getLast();
      return new Completion(typed, values).offer(current).text();
    } catch (RuntimeException unused) {
      // A message in the middle of a line that is being typed would help nobody.
      return Offer.nothing().text();
    }
  }

  private Offer offer(String current) {
    if (typed.open().isPresent()) {
      return values.of(typed.open().get(), "", current);
    }
    if (typed.onlyArguments() || !current.startsWith("-")) {
      return words(current);
    }
    int equals = current.indexOf('=');
    if (current.startsWith("--") && equals > 0) {
      return value(current.substring(0, equals), equals + 1, current);
    }
    if (!current.startsWith("--") && current.length() > 2) {
      return value(current.substring(0, 2), 2, current);
    }
    return options(current);
  }

  /** The value that stands in one word with its option. */
  private Offer value(String name, int from, String current) {
    return typed
        .option(name)
        .filter(Entry::takesValue)
        .map(option -> values.of(option, current.substring(0, from), current.substring(from)))
        .orElseGet(Offer::nothing);
  }

  private Offer words(String current) {
    if (typed.command().isPresent()) {
      return typed
          .argument()
          .map(argument -> values.of(argument, "", current))
          .orElseGet(Offer::nothing);
    }
    return Values.beginning(Values.commands(), current);
  }

  /** Options, and what an argument may be that begins with the same sign: {@code -1}. */
  private Offer options(String current) {
    var words = new ArrayList<Word>();
    for (var option : typed.options()) {
      if (!typed.isTaken(option)) {
        words.add(new Word(name(option, current), option.text()));
      }
    }
    if (typed.argument().isPresent()
        && values.of(typed.argument().get(), "", current) instanceof Offer.Words arguments) {
      words.addAll(arguments.words());
    }
    return Values.beginning(words, current);
  }

  /** The first long name that goes on like this, else the first name of all that does. */
  private static String name(Entry option, String current) {
    var names = option.names().stream().filter(name -> name.startsWith(current)).toList();
    return names.stream()
        .filter(name -> name.startsWith("--"))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .orElse(option.names().getFirst());
  }
}

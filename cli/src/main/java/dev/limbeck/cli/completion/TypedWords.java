package dev.limbeck.cli.completion;

import dev.limbeck.cli.arguments.CommandPage;
import dev.limbeck.cli.arguments.CommandPage.Entry;
import dev.limbeck.cli.arguments.CommandPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands before the cursor, read without a complaint: a word that means nothing is passed. */
final class TypedWords {

  private final Map<Entry, List<String>> values = new LinkedHashMap<>();
  private Optional<CommandPage> command = Optional.empty();
  private Optional<Entry> open = Optional.empty();
  private int arguments;
  private boolean onlyArguments;

  private TypedWords() {}

  static TypedWords read(List<String> words) {
    var typed = new TypedWords();
    words.forEach(typed::next);
    return typed;
  }

  /** The command, if its name stands there already. */
  Optional<CommandPage> command() {
    return command;
  }

  /** The option whose value comes next. */
  Optional<Entry> open() {
    return open;
  }

  /** Whether no option can follow. */
  boolean onlyArguments() {
    return onlyArguments;
  }

  /** The argument that comes next; empty where there is none. */
  Optional<Entry> argument() {
    var all = command.map(CommandPage::arguments).orElse(List.of());
    if (arguments < all.size()) {
      return Optional.of(all.get(arguments));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(Entry::several);
  }

  /** The options that can stand here: those of the command before those of all. */
  List<Entry> options() {
    if (command.isEmpty()) {
      return CommandPages.whole().options();
    }
    var options = new ArrayList<>(command.get().options());
    options.addAll(command.get().globals());
    return options;
  }

  /** An option by one of its names. */
  Optional<Entry> option(String name) {
    return options().stream().filter(option -> option.names().contains(name)).findFirst();
  }

  /** Whether an option was given that counts once only. */
  boolean isTaken(Entry option) {
    return !option.several()
        && values.keySet().stream()
            .anyMatch(taken -> option.names().stream().anyMatch(taken.names()::contains));
  }

  /** The values of a global option, as they were typed. */
  List<String> values(String name) {
    return values.entrySet().stream()
        .filter(typed -> typed.getKey().names().contains(name))
        .flatMap(typed -> typed.getValue().stream())
        .toList();
  }

  private void next(String word) {
    if (open.isPresent()) {
      take(open.get(), word);
      open = Optional.empty();
    } else if (word.equals("--")) {
      onlyArguments = true;
    } else if (!onlyArguments && word.startsWith("--")) {
      longOption(word);
    } else if (!onlyArguments && word.matches("-[^0-9].*")) {
      shortOptions(word);
    } else if (command.isEmpty()) {
      command = CommandPages.named(word);
    } else {
      arguments++;
    }
  }

  private void longOption(String word) {
    int equals = word.indexOf('=');
    var option = option(equals < 0 ? word : word.substring(0, equals));
    if (option.isEmpty()) {
      return;
    }
    if (option.get().takesValue() && equals < 0) {
      open = option;
    } else {
      take(option.get(), word.substring(equals + 1));
    }
  }

  /** {@code -q}, {@code -qv}, {@code -s}, {@code -shabits}. */
  private void shortOptions(String word) {
    for (int i = 1; i < word.length(); i++) {
      var option = option("-" + word.charAt(i));
      if (option.isPresent() && option.get().takesValue()) {
        if (i + 1 == word.length()) {
          open = option;
        } else {
          take(option.get(), word.substring(i + 1));
        }
        return;
      }
      option.ifPresent(flag -> take(flag, ""));
    }
  }

  private void take(Entry option, String value) {
    values.computeIfAbsent(option, unused -> new ArrayList<>()).add(value);
  }
}

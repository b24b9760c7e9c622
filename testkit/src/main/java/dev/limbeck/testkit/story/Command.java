package dev.limbeck.testkit.story;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One command of a story, split into words.
 *
 * @param words the program's name and its arguments; never empty
 * @param environment all the variables that the command sees, by name
 * @param folder the folder that it runs in
 * @param stdin what it reads; empty where the story says nothing
 */
public record Command(
    List<String> words, Map<String, String> environment, Path folder, String stdin) {

  /** Copies the words and the variables. */
  public Command {
    words = List.copyOf(words);
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }

  /** The program, {@code limbeck}. */
  public String program() {
    return words.getFirst();
  }

  /** What follows the program's name. */
  public List<String> arguments() {
    return words.subList(1, words.size());
  }
}

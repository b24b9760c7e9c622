package dev.limbeck.cli.arguments;

import java.util.List;

/**
 * A command as it is explained: what the help, the man page and a shell's completion are made of.
 *
 * @param name {@code upgrade}; {@code limbeck} for the whole
 * @param summary what it does, as the end of a sentence that the name begins
 * @param usage how it is typed, in a line
 * @param arguments what stands behind the name, in order
 * @param options its own options
 * @param globals the options of every command, under the names that its own leave
 * @param examples commands to try
 * @param page the page of the manual that tells more, from the folder of the archive
 */
public record CommandPage(
    String name,
    String summary,
    String usage,
    List<Entry> arguments,
    List<Entry> options,
    List<Entry> globals,
    List<Example> examples,
    String page) {

  /** Copies the lists. */
  public CommandPage {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    globals = List.copyOf(globals);
    examples = List.copyOf(examples);
  }

  /**
   * An argument or an option.
   *
   * @param names {@code -C}, {@code --directory}; none for an argument
   * @param label what stands for its value, {@code DIR}; empty for an option that takes none
   * @param text what it means
   * @param values the values that it takes, or those that stand for places; none where any will do
   * @param several whether it may be given more than once
   */
  public record Entry(
      List<String> names, String label, String text, List<String> values, boolean several) {

    /** Copies the lists. */
    public Entry {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }

    /** Whether a value follows it. */
    public boolean takesValue() {
      return !label.isEmpty();
    }

    /** Its names and its value, {@code -C, --directory DIR}. */
    public String words() {
      var typed = String.join(", ", names);
      return typed.isEmpty() || label.isEmpty() ? typed + label : typed + " " + label;
    }
  }
}

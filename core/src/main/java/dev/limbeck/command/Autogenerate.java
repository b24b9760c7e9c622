package dev.limbeck.command;

import dev.limbeck.autogenerate.Rename;
import dev.limbeck.problem.ShellWord;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That a revision is to be made from what models and files differ in.
 *
 * @param renames what the user says was renamed, in order
 * @param fromDatabase whether the database is the current side, instead of the files
 */
public record Autogenerate(List<Rename> renames, boolean fromDatabase) {

  /** Copies the list. */
  public Autogenerate {
    renames = List.copyOf(renames);
  }

  /** The options that say this, each with a space before it. */
  String typed() {
    return " --autogenerate"
        + renames.stream()
            .map(rename -> " --rename " + ShellWord.of(rename.toString()))
            .collect(Collectors.joining())
        + (fromDatabase ? " --from database" : "");
  }
}

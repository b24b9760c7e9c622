package dev.limbeck.autogenerate;

import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import java.util.List;

/**
 * What the user says was renamed; it is never guessed.
 *
 * @param from how it is called now, as messages call it: {@code users.email}
 * @param to how it is to be called, written in the same way: {@code users.email_address}
 */
public record Rename(String from, String to) {

  /** Reads {@code users.email=users.email_address}. */
  public static Rename parse(String text) {
    int sign = text.indexOf('=');
    if (sign < 1 || sign == text.length() - 1) {
      throw Problem.of(AutogenerateCode.BAD_RENAME, "'%s' is no rename".formatted(text))
          .because("A rename is written  NOW=THEN  with both names as messages show them.")
          .fix("--rename users.email=users.email_address")
          .exception();
    }
    var from = text.substring(0, sign).strip();
    var to = text.substring(sign + 1).strip();
    var dot = from.lastIndexOf('.');
    return new Rename(from, to.contains(".") || dot < 0 ? to : from.substring(0, dot + 1) + to);
  }

  /**
   * The same after others are done: what lies in a table that was renamed is found by that table's
   * new name.
   */
  Rename after(List<Rename> earlier) {
    var after = this;
    for (var one : earlier) {
      after = new Rename(within(after.from, one), within(after.to, one));
    }
    return after;
  }

  private static String within(String name, Rename owner) {
    return name.startsWith(owner.from + ".")
        ? owner.to + name.substring(owner.from.length())
        : name;
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return from + "=" + to;
  }
}

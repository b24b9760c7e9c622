package dev.limbeck.jdbc;

import java.util.TimeZone;

/** The time zone in which our sessions run, for those that are not ours and shall do the same. */
public final class ClientZone {

  private ClientZone() {}

  /** The JVM's, which pgjdbc sets; the server counts the hours of {@code GMT+3} the other way. */
  public static String name() {
    var id = TimeZone.getDefault().getID();
    if (!id.startsWith("GMT") || id.length() == 3) {
      return id;
    }
    var sign = id.charAt(3) == '+' ? "-" : "+";
    return "GMT" + sign + id.substring(4);
  }
}

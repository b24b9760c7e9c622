package dev.limbeck.autogenerate;

import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a scratch database does not hold although a statement asked for it, since the
 * server lacks what it needs.
 *
 * @param cause what the server lacks, {@code extension 'postgis'}
 * @param what what is not there because of that, {@code column 'places.at'}; the cause itself where
 *     that was asked for
 * @param schema the schema of what is not compared, or empty
 * @param name its name there, or empty where it has none
 * @param part the column, constraint, trigger … of it that alone is not compared; empty for all
 * @param optional whether it is there without an option that the server lacks
 */
public record LeftOut(
    String cause, String what, String schema, String name, String part, boolean optional) {

  private static final String FIELD = "\u001f";

  /** One that is no object. */
  static LeftOut nameless(String cause, String what) {
    return new LeftOut(cause, what, "", "", "", false);
  }

  /** Its own name, without that of its table. */
  String lastName() {
    return part.isEmpty() ? name : part;
  }

  /** Whether it is what the server lacks, and not what needs that. */
  boolean isCause() {
    return cause.equals(what);
  }

  /** What is not there, in words: {@code compression 'lz4' of column 'notes.body'}. */
  public String text() {
    return optional ? cause + " of " + what : what;
  }

  /** Whether it is the table of which another one is a part. */
  boolean isWhole(LeftOut other) {
    return part.isEmpty()
        && !optional
        && !name.isEmpty()
        && name.equals(other.name)
        && schema.equals(other.schema);
  }

  /** Whether it is that object, or a part of it; {@code own} is the service's schema. */
  boolean isOn(QualifiedName object, String own) {
    return name.equals(object.name()) && schema.equals(object.schema().orElse(own));
  }

  /** As one line, for a note of a database. */
  String note() {
    return String.join(FIELD, cause, what, schema, name, part, optional ? "optional" : "");
  }

  /** What a note says; empty for another one's. */
  static Optional<LeftOut> of(String note) {
    var fields = List.of(note.split(FIELD, -1));
    return fields.size() == 6
        ? Optional.of(
            new LeftOut(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                !fields.get(5).isEmpty()))
        : Optional.empty();
  }

  static List<LeftOut> all(List<String> notes) {
    var all = new ArrayList<LeftOut>();
    notes.forEach(note -> of(note).ifPresent(all::add));
    return List.copyOf(all);
  }
}

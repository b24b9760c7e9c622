package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import java.util.Set;
import java.util.regex.Pattern;

/** Names within expressions that the diff writes itself: quoted where they must be. */
final class Quoting {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /** What the SQL grammar of PostgreSQL takes for no name, in any version from 14 to 18. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization binary both case cast
          check collate collation column concurrently constraint create cross current_catalog
          current_date current_role current_schema current_time current_timestamp current_user
          default deferrable desc distinct do else end except false fetch for foreign freeze from
          full grant group having ilike in initially inner intersect into is isnull join lateral
          leading left like limit localtime localtimestamp natural not notnull null offset on only
          or order outer overlaps placing primary references returning right select session_user
          similar some symmetric system_user table tablesample then to trailing true union unique
          user using variadic verbose when where window with\
          """
              .split("\\s+"));

  private Quoting() {}

  static String name(String name) {
    return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
        ? name
        : "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String name(QualifiedName name) {
    return name.schema().map(schema -> name(schema) + ".").orElse("") + name(name.name());
  }
}

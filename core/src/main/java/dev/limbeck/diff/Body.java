package dev.limbeck.diff;

import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Routine;
import dev.limbeck.schema.RoutineBody;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The text of a routine that the server reads when it makes it, and of which it reports no needs.
 *
 * <p>It is never understood: that a name stands in it only says what had better be there before.
 *
 * @param text as it is
 * @param words all words in it, in lower case
 * @param calls whether it must find the functions that it calls; otherwise only tables and types
 */
record Body(String text, TreeSet<String> words, boolean calls) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

  /** That of a routine in SQL or PL/pgSQL; other languages look at nothing before they run. */
  static Optional<Body> of(Definition definition) {
    return definition instanceof Routine routine
            && routine.body() instanceof RoutineBody.Source source
            && (routine.language().equals("sql") || routine.language().equals("plpgsql"))
        ? Optional.of(read(source.text(), routine.language().equals("sql")))
        : Optional.empty();
  }

  private static Body read(String text, boolean calls) {
    var words = new TreeSet<String>();
    var found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group().toLowerCase(Locale.ROOT));
    }
    return new Body(text, words, calls);
  }

  /** Whether a name stands in it. */
  boolean names(String name) {
    return WORD.matcher(name).matches()
        ? words.contains(name.toLowerCase(Locale.ROOT))
        : text.contains(name.replace("\"", "\"\""));
  }
}

package dev.limbeck.script;

import dev.limbeck.operation.Operation;
import dev.limbeck.problem.Location;
import dev.limbeck.sql.TextLines;
import java.util.List;
import java.util.Optional;

/** Where a section's text was written, for telling where something in it went wrong. */
public sealed interface SectionOrigin {

  /** The place that an author would look at for a {@code char} offset of the text. */
  Location at(String source, String text, int offset);

  /**
   * The text stands in a file as it is.
   *
   * @param firstLine the line that it begins at, from 1
   */
  record Lines(int firstLine) implements SectionOrigin {

    @Override
    public Location at(String source, String text, int offset) {
      return TextLines.of(text).location(source, firstLine, offset);
    }
  }

  /**
   * The text was compiled from operations that a Java file records.
   *
   * @param java the file
   * @param calls one for each statement, in the order of the text
   */
  record Calls(JavaLines java, List<Call> calls) implements SectionOrigin {

    /** Copies the calls. */
    public Calls {
      calls = List.copyOf(calls);
    }

    @Override
    public Location at(String source, String text, int offset) {
      return call(offset).flatMap(Call::line).map(java::at).orElseGet(java::whole);
    }

    /** Where an offset stands in the SQL of the operation that wrote it. */
    public Location inStatement(String text, int offset) {
      var start = call(offset).map(Call::offset).orElse(0);
      var end = calls.stream().map(Call::offset).filter(next -> next > offset).findFirst();
      return TextLines.of(text.substring(start, end.orElse(text.length())))
          .location("SQL", 1, offset - start);
    }

    /** What wrote the text at a {@code char} offset. */
    public Optional<Call> call(int offset) {
      var found = Optional.<Call>empty();
      for (var call : calls) {
        if (call.offset() > offset) {
          break;
        }
        found = Optional.of(call);
      }
      return found;
    }
  }

  /**
   * What wrote a part of a text.
   *
   * @param offset where the part begins, in {@code char}s
   * @param operation what was recorded
   * @param transactional whether the part may run in a transaction
   * @param line the line of the Java file that recorded it
   */
  record Call(int offset, Operation operation, boolean transactional, Optional<Integer> line) {}
}

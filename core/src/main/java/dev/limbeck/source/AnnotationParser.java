package dev.limbeck.source;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.source.JavaAnnotation.Element;
import dev.limbeck.source.JavaLexer.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what stands in the parentheses of an annotation. */
final class AnnotationParser {

  private final String text;
  private final JavaLexer lexer;
  private int end;

  /** Begins where the lexer is: behind the annotation's name. */
  AnnotationParser(String text, JavaLexer lexer) {
    this.text = text;
    this.lexer = lexer;
    this.end = lexer.start();
  }

  /** The offset behind the annotation, once it is read. */
  int end() {
    return end;
  }

  List<Element> read(Function<String, ProblemException> unexpected) {
    var elements = new ArrayList<Element>();
    if (!lexer.is('(')) {
      return elements;
    }
    lexer.next();
    while (!lexer.is(')')) {
      elements.add(element());
      if (lexer.is(',')) {
        lexer.next();
      } else if (!lexer.is(')')) {
        throw unexpected.apply("',' or ')'");
      }
    }
    end = lexer.end();
    lexer.next();
    return elements;
  }

  private Element element() {
    var start = lexer.start();
    if (lexer.kind() == Kind.WORD) {
      var word = lexer.piece();
      lexer.next();
      if (lexer.is('=') && text.charAt(lexer.end()) != '=') {
        lexer.next();
        return new Element(new JavaName(word, start), value());
      }
      return new Element(new JavaName("value", start), named(word, start));
    }
    return new Element(new JavaName("value", start), value());
  }

  private AnnotationValue value() {
    var start = lexer.start();
    if (lexer.is('{')) {
      return several(start);
    }
    var piece = lexer.kind() == Kind.END ? "" : lexer.piece();
    var literalEnd = lexer.end();
    return switch (lexer.kind()) {
      case WORD -> {
        lexer.next();
        yield named(piece, start);
      }
      case STRING, TEXT_BLOCK -> {
        lexer.next();
        yield isEnd()
            ? new AnnotationValue.Text(StringLiteral.value(piece), start, literalEnd)
            : computed(start);
      }
      case CHARACTER, NUMBER, SIGN, UNTERMINATED, END -> computed(start);
    };
  }

  private AnnotationValue several(int start) {
    var values = new ArrayList<AnnotationValue>();
    lexer.next();
    while (!lexer.is('}') && lexer.kind() != Kind.END && lexer.kind() != Kind.UNTERMINATED) {
      values.add(value());
      if (lexer.is(',')) {
        lexer.next();
      }
    }
    var after = lexer.end();
    lexer.next();
    return isEnd() ? new AnnotationValue.Several(values, start, after) : computed(start);
  }

  /** The lexer is behind the name's first word. */
  private AnnotationValue named(String first, int start) {
    var name = new StringBuilder(first);
    var after = start + first.length();
    while (lexer.is('.')) {
      lexer.next();
      name.append('.').append(lexer.piece());
      after = lexer.end();
      lexer.next();
    }
    if (!isEnd()) {
      return computed(start);
    }
    return first.equals("true") || first.equals("false")
        ? new AnnotationValue.Flag(first.equals("true"), start, after)
        : new AnnotationValue.Name(name.toString(), start, after);
  }

  private AnnotationValue computed(int start) {
    var depth = 0;
    var after = lexer.start();
    while (lexer.kind() != Kind.END
        && lexer.kind() != Kind.UNTERMINATED
        && (depth > 0 || !isEnd())) {
      depth += lexer.is('(') || lexer.is('{') ? 1 : lexer.is(')') || lexer.is('}') ? -1 : 0;
      after = lexer.end();
      lexer.next();
    }
    return new AnnotationValue.Computed(start, after);
  }

  private boolean isEnd() {
    return lexer.is(',') || lexer.is(')') || lexer.is('}');
  }
}

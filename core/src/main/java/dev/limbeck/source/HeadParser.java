package dev.limbeck.source;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.source.JavaLexer.Kind;
import dev.limbeck.sql.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the head of a Java file; bodies are passed over by their braces. */
final class HeadParser {

  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "final", "abstract", "sealed", "static", "strictfp");
  private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

  private final String source;
  private final String text;
  private final String wanted;
  private final JavaLexer lexer;
  private final List<JavaImport> imports = new ArrayList<>();
  private final List<JavaType> types = new ArrayList<>();
  private final List<String> modifiers = new ArrayList<>();
  private final List<JavaAnnotation> annotations = new ArrayList<>();
  private JavaName packageName = new JavaName("", 0);

  HeadParser(String source, String text, String wanted) {
    this.source = source;
    this.text = text;
    this.wanted = wanted;
    this.lexer = new JavaLexer(text);
  }

  JavaHead read() {
    lexer.next();
    while (lexer.kind() != Kind.END && !isFound()) {
      declaration();
    }
    return new JavaHead(source, text, packageName, imports, types);
  }

  private boolean isFound() {
    return !types.isEmpty() && types.getLast().annotations().stream().anyMatch(this::isWanted);
  }

  private boolean isWanted(JavaAnnotation annotation) {
    var name = annotation.name().text();
    return name.endsWith(wanted)
        && (name.length() == wanted.length()
            || name.charAt(name.length() - wanted.length() - 1) == '.');
  }

  private void declaration() {
    if (lexer.is(';')) {
      lexer.next();
    } else if (lexer.is('@')) {
      annotationOrItsType();
    } else if (lexer.kind() != Kind.WORD) {
      throw unexpected("a class");
    } else {
      word();
    }
  }

  private void word() {
    var word = lexer.piece();
    if (word.equals("package") && types.isEmpty()) {
      lexer.next();
      packageName = name();
      annotations.clear();
      lexer.forgetDoc();
      expect(';');
    } else if (word.equals("import") && types.isEmpty()) {
      importLine();
    } else if (MODIFIERS.contains(word)) {
      modifiers.add(word);
      lexer.next();
    } else if (word.equals("non")) {
      lexer.next();
      expect('-');
    } else if (KINDS.contains(word)) {
      lexer.next();
      type(word);
    } else {
      throw unexpected("a class");
    }
  }

  private void importLine() {
    lexer.next();
    var isStatic = lexer.is("static");
    if (isStatic) {
      lexer.next();
    }
    var name = name().text();
    if (name.equals("module") && lexer.kind() == Kind.WORD) {
      name = "module " + name().text();
    }
    imports.add(new JavaImport(name, isStatic));
    lexer.forgetDoc();
    expect(';');
  }

  private void annotationOrItsType() {
    var at = lexer.start();
    lexer.next();
    if (lexer.is("interface")) {
      lexer.next();
      type("@interface");
      return;
    }
    var name = new JavaName(name().text(), at);
    var elements = new AnnotationParser(text, lexer);
    annotations.add(new JavaAnnotation(name, elements.read(this::unexpected), elements.end()));
  }

  private void type(String kind) {
    var doc = JavadocText.of(lexer.doc());
    var name = new JavaName(StringLiteral.letters(lexer.piece()), lexer.start());
    if (lexer.kind() != Kind.WORD) {
      throw unexpected("a name");
    }
    lexer.next();
    var clauses = new Clauses();
    clauses.read();
    types.add(
        new JavaType(
            kind, name, doc, modifiers, annotations, clauses.extended, clauses.implemented));
    if (!isFound()) {
      passOver('{', '}');
      lexer.next();
    }
    modifiers.clear();
    annotations.clear();
    lexer.forgetDoc();
  }

  /** What stands between the name of a type and its body. */
  private final class Clauses {

    private Optional<String> extended = Optional.empty();
    private final List<String> implemented = new ArrayList<>();

    void read() {
      while (!lexer.is('{')) {
        if (lexer.is('<')) {
          passOver('<', '>');
          lexer.next();
        } else if (lexer.is('(')) {
          passOver('(', ')');
          lexer.next();
        } else if (lexer.is("extends")) {
          extended = names().stream().findFirst();
        } else if (lexer.is("implements")) {
          implemented.addAll(names());
        } else if (lexer.is("permits")) {
          names();
        } else {
          throw unexpected("'{'");
        }
      }
    }

    private List<String> names() {
      var names = new ArrayList<String>();
      do {
        lexer.next();
        while (lexer.is('@')) {
          lexer.next();
          name();
        }
        names.add(name().text());
        if (lexer.is('<')) {
          passOver('<', '>');
          lexer.next();
        }
      } while (lexer.is(','));
      return names;
    }
  }

  /** A name with dots; the lexer is behind it afterwards. */
  private JavaName name() {
    var offset = lexer.start();
    var name = new StringBuilder();
    while (lexer.kind() == Kind.WORD || (lexer.is('*') && !name.isEmpty())) {
      name.append(StringLiteral.letters(lexer.piece()));
      lexer.next();
      if (!lexer.is('.')) {
        return new JavaName(name.toString(), offset);
      }
      name.append('.');
      lexer.next();
    }
    throw unexpected("a name");
  }

  private void expect(char sign) {
    if (!lexer.is(sign)) {
      throw unexpected("'" + sign + "'");
    }
    lexer.next();
  }

  /** Goes to the sign that closes the one at which the lexer is. */
  private void passOver(char open, char close) {
    var depth = 0;
    do {
      if (lexer.kind() == Kind.END || lexer.kind() == Kind.UNTERMINATED) {
        throw unexpected("'" + close + "'");
      }
      depth += lexer.is(open) ? 1 : lexer.is(close) ? -1 : 0;
      if (depth > 0) {
        lexer.next();
      }
    } while (depth > 0);
  }

  private ProblemException unexpected(String wantedPiece) {
    var found =
        switch (lexer.kind()) {
          case END -> "the file ends";
          case UNTERMINATED -> "a quote or comment begins that is never closed";
          case WORD, STRING, TEXT_BLOCK, CHARACTER, NUMBER, SIGN -> "there is " + lexer.piece();
        };
    return Problem.of(JavaCode.NOT_READABLE, "%s cannot be read as a Java class".formatted(source))
        .at(TextLines.of(text).location(source, 1, lexer.start()))
        .because("Where %s should be, %s.".formatted(wantedPiece, found))
        .exception();
  }
}

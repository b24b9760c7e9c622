package dev.limbeck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaHeadTest {

  private static JavaHead read(String text) {
    return JavaHead.read("db/versions/A.java", text, "Revision");
  }

  /** {@code name=value} of the first class's first annotation. */
  private static String elements(String annotation) {
    return read(annotation + " class A {}")
        .types()
        .getFirst()
        .annotations()
        .getFirst()
        .elements()
        .stream()
        .map(element -> element.name().text() + "=" + shown(element.value()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.Text text -> "'" + text.text() + "'";
      case AnnotationValue.Flag flag -> String.valueOf(flag.value());
      case AnnotationValue.Several several ->
          several.values().stream().map(JavaHeadTest::shown).toList().toString();
      case AnnotationValue.Name name -> name.name();
      case AnnotationValue.Computed unused -> "?";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @Revision(id = "a")                          | id='a'
          @Revision(id="a",downRevision="b")           | id='a' downRevision='b'
          @Revision(downRevision = {})                 | downRevision=[]
          @Revision(downRevision = {"a", "b"})         | downRevision=['a', 'b']
          @Revision(downRevision = {"a", "b",})        | downRevision=['a', 'b']
          @Revision(autocommit = true, x = false)      | autocommit=true x=false
          @Revision(id = /* why */ "a" // because      | unreadable
          @Revision(id = /* , */ "a")                  | id='a'
          @Revision(id = "a\\"b)")                     | id='a"b)'
          @Revision(id = "\\u0061\\uu0062")            | id='ab'
          @Revision(id = "\\t\\101")                   | id='\tA'
          @Revision(id = "//", x = "/*")               | id='//' x='/*'
          @Revision(id = "a" + "b", x = "c")           | id=? x='c'
          @Revision(id = f("a", "b"), x = "c")         | id=? x='c'
          @Revision(id = Names.ID)                     | id=Names.ID
          @Revision(id = 'a', x = 7)                   | id=? x=?
          @Revision("a")                               | value='a'
          @Downgrade(AUTOMATIC)                        | value=AUTOMATIC
          @Downgrade(Elements . AUTOMATIC)             | value=Elements.AUTOMATIC
          @SuppressWarnings({"a", "b"})                | value=['a', 'b']
          @Other(x = @Inner(y = {1, 2}), z = "q")      | x=? z='q'
          @Deprecated                                  | ``
          @Deprecated()                                | ``
          """)
  void valuesAreReadAsTheCompilerWouldIfTheyAreLiterals(String annotation, String expected) {
    if (expected.equals("unreadable")) {
      assertThatThrownBy(() -> elements(annotation)).isInstanceOf(ProblemException.class);
    } else {
      assertThat(elements(annotation)).isEqualTo(expected.replace("\\t", "\t"));
    }
  }

  @Test
  void aTextBlockIsAString() {
    assertThat(elements("@Revision(id = \"\"\"\n    a\n      b\\\n    \"\"\")"))
        .isEqualTo("id='a\n  b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class A {}                                            | class A
          public final class A implements B, c.D<E<F>> {}       | class A : B, c.D
          public record A(int x, String y) implements B {}      | record A : B
          class A<T extends Comparable<T>> extends B<T> implements C {} | class A < B : C
          sealed interface A permits B, C {}                    | interface A
          non-sealed class A implements @Nullable B {}          | class A : B
          @interface A {}                                       | @interface A
          enum A implements B { X, Y { } }                      | enum A : B
          package a.b; import c.d; ; class A { '{' "}" /* } */ } interface B {} | class A, interface B
          """)
  void classesAreFoundWithWhatTheyExtendAndImplement(String text, String expected) {
    var types =
        read(text).types().stream()
            .map(type ->
                type.kind()
                    + " "
                    + type.name().text()
                    + type.extended().map(name -> " < " + name).orElse("")
                    + (type.implemented().isEmpty()
                        ? ""
                        : " : " + String.join(", ", type.implemented())));
    assertThat(types.collect(Collectors.joining(", "))).isEqualTo(expected);
  }

  @Test
  void packageAndImportsAreRead() {
    var head =
        read(
            """
            /* Copyright */
            @NullMarked
            package db . versions;

            import static dev.limbeck.migration.Elements.*;
            import java.util.List;
            import module java.sql;
            import com.example . */* all */;

            class A {}
            """);
    assertThat(head.packageName().text()).isEqualTo("db.versions");
    assertThat(head.imports())
        .containsExactly(
            new JavaImport("dev.limbeck.migration.Elements.*", true),
            new JavaImport("java.util.List", false),
            new JavaImport("module java.sql", false),
            new JavaImport("com.example.*", false));
  }

  @Test
  void theBodyBehindTheAnnotationThatIsLookedForIsNotRead() {
    assertThat(read("@Revision class A { ' \" /* is for the compiler").types())
        .extracting(type -> type.name().text())
        .containsExactly("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          class A                | Where '{' should be, the file ends.
          class A { "x           | Where '}' should be, a quote or comment begins that is never closed.
          hello                  | Where a class should be, there is hello.
          package a.b            | Where ';' should be, the file ends.
          import ;               | Where a name should be, there is ;.
          class A ! {}           | Where '{' should be, there is !.
          @Revision(id           | Where ',' or ')' should be, the file ends.
          /* class A {}          | Where a class should be, a quote or comment begins that is never closed.
          """)
  void whatIsNoJavaIsRefusedWithItsPlace(String text, String expected) {
    assertThatThrownBy(() -> read(text))
        .hasMessageStartingWith("JAV-101: db/versions/A.java cannot be read as a Java class")
        .hasMessageContaining(expected);
  }

  private static String doc(String comment) {
    return read(comment + "\nclass A {}").types().getFirst().doc();
  }

  @Test
  void aJavadocIsReadAsOneSeesIt() {
    assertThat(doc("/** add_streaks */")).isEqualTo("add_streaks");
    assertThat(doc("/**\n * add streaks\n *\n * <p>because {@code x < 1} &lt; &#64;2 &amp;c.\n */"))
        .isEqualTo("add streaks\n\nbecause x < 1 < @2 &c.");
    assertThat(doc("/** one\n * two\n * @author me\n */")).isEqualTo("one\ntwo");
    assertThat(doc("/** one */ @Deprecated /* no doc */ public")).isEqualTo("one");
    assertThat(doc("/* no doc */")).isEmpty();
    assertThat(doc("/**/")).isEmpty();
    assertThat(doc("/***/")).isEmpty();
    assertThat(doc("/** of the package */ package a; import b.c;")).isEmpty();
  }

  @Test
  void aNameMeansAClassUnlessAnotherIsImportedByIt() {
    var ours = "dev.limbeck.migration";
    assertThat(read("class A {}").means("Revision", ours, "Revision")).isTrue();
    assertThat(
            read("import dev.limbeck.migration.*; class A {}").means("Revision", ours, "Revision"))
        .isTrue();
    assertThat(read("import org.acme.Revision; class A {}").means("Revision", ours, "Revision"))
        .isFalse();
    assertThat(read("class A {}").means("dev.limbeck.migration.Revision", ours, "Revision"))
        .isTrue();
    assertThat(read("class A {}").means("org.acme.Revision", ours, "Revision")).isFalse();
  }

  @Test
  void aPlaceIsTheLineAndColumnOfAnOffset() {
    var head = read("package a;\r\n  class A {}");
    assertThat(head.at(head.types().getFirst().name().offset()))
        .hasToString("db/versions/A.java:2:9");
  }
}

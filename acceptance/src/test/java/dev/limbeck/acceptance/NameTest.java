package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names are Alembic's and PostgreSQL's own words, in one style. */
class NameTest {

  /** Words that say nothing, or that a reader of Alembic would misread; at the end of a type. */
  private static final Pattern EMPTY_WORD =
      Pattern.compile("(Utils?|Helpers?|Manager|.Base|Data|Info|Processor|Impl)$|^Abstract[A-Z]");

  /** Words of other tools, anywhere in a name. */
  private static final Pattern FOREIGN_WORD =
      Pattern.compile(
          "(^(changesets?|nodes?|parents?|child|children|rollback|reflect|old|new)|Changesets?"
              + "|Nodes?|Parents?|Child|Children|Rollback|Reflect|Old|New)(?![a-z])");

  /** Verbs of other tools, at the beginning of a method's name. */
  private static final Pattern FOREIGN_VERB = Pattern.compile("^(migrate|process|handle)(?![a-z])");

  private static final Pattern ACCESSOR = Pattern.compile("^(get|set)[A-Z].*");
  private static final Pattern SUPPORTS = Pattern.compile("^supports[A-Z].*");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3}|[A-Z]{2}$");

  @Test
  void aTypeSaysWhatItIs() {
    classes()
        .that(areNamed())
        .should(haveNo(EMPTY_WORD, JavaClass::getSimpleName))
        .because(
            "Util, Helper, Manager, Base, Data, Info, Processor, Impl and Abstract say nothing"
                + " of what a type is; name it after what it holds or does")
        .check(Product.CLASSES);
  }

  @Test
  void aTypeUsesOurWords() {
    classes()
        .that(areNamed())
        .should(haveNo(FOREIGN_WORD, JavaClass::getSimpleName))
        .because(
            "we say revision, down revision, downgrade, inspect, current and desired; not"
                + " changeset, node, parent, child, rollback, reflect, old and new")
        .check(Product.CLASSES);
  }

  @Test
  void aMethodUsesOurWords() {
    methods()
        .that(areOurOwn())
        .should(haveNo(FOREIGN_WORD, JavaMethod::getName))
        .andShould(haveNo(FOREIGN_VERB, JavaMethod::getName))
        .because(
            "we say revision, down revision, downgrade, upgrade, inspect, current and desired;"
                + " not changeset, node, parent, child, rollback, reflect, old, new, migrate, process"
                + " and handle")
        .check(Product.CLASSES);
  }

  @Test
  void aMethodThatAnswersIsNamedAfterTheAnswer() {
    methods()
        .that(areOurOwn())
        .should(haveNo(ACCESSOR, JavaMethod::getName))
        .because("it is table(), not getTable(); and values do not change, so nothing is set")
        .check(Product.CLASSES);
  }

  @Test
  void aDialectIsNotAskedWhatItSupports() {
    methods()
        .that(areOurOwn())
        .should(haveNo(SUPPORTS, JavaMethod::getName))
        .because(
            "a dialect is a list of differences, written as overrides, not as flags that"
                + " others read")
        .check(Product.CLASSES);
  }

  @Test
  void anAcronymIsAWord() {
    classes()
        .that(areNamed())
        .should(haveNo(ACRONYM, JavaClass::getSimpleName))
        .because("it is DdlCompiler, not DDLCompiler")
        .check(Product.CLASSES);
    methods()
        .that(areOurOwn())
        .should(haveNo(ACRONYM, JavaMethod::getName))
        .because("it is toSql, not toSQL")
        .check(Product.CLASSES);
  }

  @Test
  void anInterfaceHasNoPrefix() {
    classes()
        .that()
        .areInterfaces()
        .should()
        .haveNameNotMatching(".*[.$]I[A-Z][a-z][^.$]*")
        .because("an interface has the good name, an implementation says what is special of it")
        .check(Product.CLASSES);
  }

  private static DescribedPredicate<JavaClass> areNamed() {
    return describe("are named", type -> !type.isAnonymousClass() && !isSynthetic(type));
  }

  private static boolean isSynthetic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** Methods that we named: no lambdas, nothing that overrides a library's. */
  private static DescribedPredicate<JavaMethod> areOurOwn() {
    return describe(
        "are our own",
        method ->
            !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !isSynthetic(method.getOwner())
                && !method.getName().startsWith("lambda$")
                && !overridesALibrary(method));
  }

  private static boolean overridesALibrary(JavaMethod method) {
    var owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(type -> !type.getPackageName().startsWith("dev.limbeck"))
        .anyMatch(type -> isProvided(type) || declares(type, method));
  }

  /** A library that the project of a user brings is not on the class path here. */
  private static boolean isProvided(JavaClass library) {
    return !library.isFullyImported() && library.getMethods().isEmpty();
  }

  private static boolean declares(JavaClass library, JavaMethod method) {
    return library.getMethods().stream()
        .anyMatch(other ->
            other.getName().equals(method.getName())
                && other.getParameters().size() == method.getParameters().size());
  }

  private static <T extends HasName.AndFullName> ArchCondition<T> haveNo(
      Pattern word, Function<T, String> name) {
    return new ArchCondition<>("have no name that matches " + word) {
      @Override
      public void check(T item, ConditionEvents events) {
        var found = word.matcher(name.apply(item));
        if (found.find()) {
          events.add(
              SimpleConditionEvent.violated(
                  item, "%s has '%s' in its name".formatted(item.getFullName(), found.group())));
        }
      }
    };
  }
}

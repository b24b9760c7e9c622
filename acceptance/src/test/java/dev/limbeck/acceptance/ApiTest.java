package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every package and every public method owes its callers. */
class ApiTest {

  private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked$");

  @Test
  void anOptionalIsAnAnswerAndNeverAParameter() {
    noCodeUnits()
        .that(arePublicAndWrittenByUs())
        .should(takeAnOptional())
        .because(
            "a caller that has no value should not have to wrap it: offer two methods, or a"
                + " record component")
        .check(Product.CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(packagesWithout("src/main/java", 5, 15))
        .as("packages without a package-info.java of 5 to 15 lines that is @NullMarked")
        .isEmpty();
  }

  @Test
  void everyPackageOfTestsIsNullMarked() {
    assertThat(packagesWithout("src/test/java", 1, 15))
        .as("packages of tests, and of tests only, without a @NullMarked package-info.java")
        .isEmpty();
  }

  /** A folder of revisions needs no description. */
  private static Set<String> packagesWithout(String tree, int least, int most) {
    var missing = new TreeSet<String>();
    for (var file : Repository.javaFiles(tree)) {
      var folder = file.resolveSibling("").normalize();
      if (!Repository.relative(folder).startsWith("examples/")
          && !isDescribed(folder.resolve("package-info.java"), least, most)
          && !isDescribed(besideMain(folder), 5, 15)) {
        missing.add(Repository.relative(folder));
      }
    }
    return missing;
  }

  private static Path besideMain(Path folder) {
    var main = Repository.relative(folder).replace("src/test/java", "src/main/java");
    return Repository.ROOT.resolve(main).resolve("package-info.java");
  }

  private static boolean isDescribed(Path file, int least, int most) {
    if (!Files.exists(file)) {
      return false;
    }
    var text = Repository.text(file);
    var lines = text.lines().count();
    return lines >= least
        && lines <= most
        && text.startsWith("/**")
        && NULL_MARKED.matcher(text).find();
  }

  private static DescribedPredicate<JavaCodeUnit> arePublicAndWrittenByUs() {
    return describe(
        "are public",
        unit ->
            unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !(unit instanceof JavaConstructor && unit.getOwner().isRecord()));
  }

  private static ArchCondition<JavaCodeUnit> takeAnOptional() {
    return new ArchCondition<>("take an Optional") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        var taken = unit.getRawParameterTypes().stream().anyMatch(ApiTest::isOptional);
        events.add(new SimpleConditionEvent(unit, taken, unit.getDescription()));
      }
    };
  }

  private static boolean isOptional(JavaClass type) {
    return type.isEquivalentTo(Optional.class)
        || type.isEquivalentTo(OptionalInt.class)
        || type.isEquivalentTo(OptionalLong.class);
  }
}

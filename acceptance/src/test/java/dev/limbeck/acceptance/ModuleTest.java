package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each module may use: modules of ours, and packages of libraries. */
class ModuleTest {

  /** One row a module that holds code; {@code libraries} are prefixes of packages. */
  record Row(String module, List<String> modules, List<String> libraries) {
    @Override
    public String toString() {
      return module;
    }
  }

  private static final List<Row> TABLE =
      List.of(
          new Row("core", List.of(), List.of("org.tomlj")),
          new Row("dialects", List.of("core"), List.of()),
          new Row(
              "embedded", List.of("core"), List.of("org.apache.commons.compress", "org.tukaani")),
          new Row(
              "hibernate",
              List.of("core"),
              List.of("org.hibernate", "jakarta.persistence", "org.jboss.logging")),
          new Row(
              "cli",
              List.of("core", "dialects", "embedded", "hibernate"),
              List.of("picocli", "com.fasterxml.jackson.core")),
          new Row(
              "testkit",
              List.of("core", "dialects", "embedded"),
              List.of("org.junit.jupiter.api", "org.opentest4j")));

  private static final Pattern SHIPPED =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>"
              + "(?!\\s*(<[a-z]+>[^<]*</[a-z]+>\\s*)*<scope>(test|provided)</scope>)");

  static Stream<Row> rows() {
    return TABLE.stream().filter(row -> Product.MODULES.contains(row.module()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aModuleUsesOnlyWhatItsRowNames(Row row) {
    classes()
        .should()
        .onlyDependOnClassesThat(areOpenTo(row))
        .because(
            "module '%s' may use %s, %s, the JDK and JSpecify only; a module that needs more is a"
                    .formatted(row.module(), row.modules(), row.libraries())
                + " decision, and a change of the table in ModuleTest")
        .allowEmptyShould(true)
        .check(Product.module(row.module()));
  }

  @Test
  void everyModuleWithCodeHasARow() {
    assertThat(Product.MODULES)
        .as("modules whose classes no row of ModuleTest checks")
        .filteredOn(module -> !Product.module(module).isEmpty())
        .filteredOn(module -> !module.startsWith("examples/"))
        .isSubsetOf(TABLE.stream().map(Row::module).toList());
  }

  @Test
  void coreShipsNothingButAReaderOfToml() {
    assertThat(shipped("core"))
        .as("libraries that an application gets with core")
        .containsExactly("tomlj");
  }

  @Test
  void dialectsShipNoDriver() {
    assertThat(shipped("dialects"))
        .as("libraries that an application gets with the dialects")
        .containsExactly("limbeck-core");
  }

  private static List<String> shipped(String module) {
    var pom = Repository.text(Repository.ROOT.resolve(module).resolve("pom.xml"));
    return SHIPPED.matcher(pom).results().map(found -> found.group(1)).toList();
  }

  private static DescribedPredicate<JavaClass> areOpenTo(Row row) {
    return describe(
        "are open to " + row.module(), type -> isOpen(row, type.getBaseComponentType()));
  }

  private static boolean isOpen(Row row, JavaClass type) {
    if (type.getPackageName().startsWith("dev.limbeck")) {
      var module = Product.moduleOf(type);
      return module.equals(row.module()) || row.modules().contains(module);
    }
    return Stream.concat(Stream.of("java", "javax", "org.jspecify"), row.libraries().stream())
        .anyMatch(
            name -> type.isPrimitive() || (type.getPackageName() + ".").startsWith(name + "."));
  }
}

package dev.limbeck.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of core use each other as {@code package-table.txt} says, and in no circle. */
class PackageTableTest {

  private final PackageTable table = PackageTable.read();

  @Test
  void aRowNamesOnlyRowsAboveIt() {
    assertThat(table.misplaced())
        .as("package-table.txt: a row names only rows above it, so that no cycle can arise")
        .isEmpty();
  }

  @Test
  void everyPackageOfCoreHasARow() {
    var missing = new TreeSet<String>();
    Product.module("core").forEach(type -> missing.add(PackageTable.row(type.getPackageName())));
    missing.removeAll(table.rows().keySet());
    assertThat(missing)
        .as("packages of core without a row in package-table.txt; a new package is a new row")
        .isEmpty();
  }

  @Test
  void aPackageUsesOnlyWhatItsRowNames() {
    classes()
        .should(useOnlyWhatTheirRowNames())
        .because(
            "package-table.txt says which package of core may use which; move the class or the"
                + " code that it needs, or change the row and say why in the commit")
        .check(Product.module("core"));
  }

  @Test
  void noPackagesUseEachOther() {
    slices()
        .matching("dev.limbeck.(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that use each other can only be understood together")
        .check(Product.CLASSES);
  }

  private ArchCondition<JavaClass> useOnlyWhatTheirRowNames() {
    return new ArchCondition<>("use only the packages that their row names") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        var row = PackageTable.row(user.getPackageName());
        for (var dependency : user.getDirectDependenciesFromSelf()) {
          var target = dependency.getTargetClass().getBaseComponentType();
          if (Product.moduleOf(target).equals("core")
              && !table.allows(row, PackageTable.row(target.getPackageName()))) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }
}

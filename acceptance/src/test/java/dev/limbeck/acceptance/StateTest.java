package dev.limbeck.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many services run in parallel in one JVM, so nothing is shared but what cannot change. */
class StateTest {

  /** Types whose values change; a constant of one is state. */
  private static final List<Class<?>> MUTABLE =
      List.of(
          java.util.AbstractCollection.class,
          java.util.AbstractMap.class,
          java.util.concurrent.locks.Lock.class,
          java.util.concurrent.atomic.AtomicReference.class,
          java.util.concurrent.atomic.AtomicBoolean.class,
          java.util.concurrent.atomic.AtomicInteger.class,
          java.util.concurrent.atomic.AtomicLong.class,
          java.util.Random.class,
          java.util.BitSet.class,
          StringBuilder.class);

  @Test
  void noStaticFieldCanBeAssigned() {
    fields()
        .that(areStatic())
        .should()
        .beFinal()
        .because("services run in parallel in one JVM; hold state in an object that is handed on")
        .check(Product.CLASSES);
  }

  @Test
  void noConstantHoldsAValueThatChanges() {
    noFields()
        .that(areStatic())
        .should()
        .haveRawType(
            describe(
                "changes",
                type -> MUTABLE.stream().anyMatch(mutable -> type.isAssignableTo(mutable))))
        .because(
            "services run in parallel in one JVM; make it List.of, Map.of or an object's field")
        .check(Product.CLASSES);
  }

  @Test
  void noArrayIsShared() {
    noFields()
        .that(areStatic().and(describe("not private", f -> !f.getModifiers().contains(PRIVATE))))
        .should()
        .haveRawType(describe("array", type -> type.isArray()))
        .because("whoever sees an array can change it; make it a List")
        .check(Product.CLASSES);
  }

  @Test
  void nothingBelongsToAThread() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class)
        .because("a thread serves many services; hand the value on as a parameter")
        .check(Product.CLASSES);
  }

  @Test
  void noSettingOfTheJvmIsChanged() {
    noClasses()
        .should()
        .callMethod(System.class, "setProperty", String.class, String.class)
        .orShould()
        .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
        .orShould()
        .callMethod(java.util.TimeZone.class, "setDefault", java.util.TimeZone.class)
        .because("the JVM belongs to the application that we are part of")
        .check(Product.CLASSES);
  }

  private static DescribedPredicate<JavaField> areStatic() {
    return describe(
        "are static",
        field ->
            field.getModifiers().contains(STATIC)
                && !field.getModifiers().contains(SYNTHETIC)
                && (field.getModifiers().contains(FINAL) || !field.getName().startsWith("$")));
  }
}

package dev.limbeck.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The order of a hash never decides SQL, files or messages. */
class DeterminismTest {

  private static final String CURE =
      "its order is that of hashes, or random; take LinkedHashMap, LinkedHashSet, TreeMap or"
          + " Collections.unmodifiableMap of one, and Collectors that name the map or set";

  @Test
  void noMapIsOrderedByHash() {
    noClasses()
        .should()
        .callConstructor(HashMap.class)
        .orShould()
        .callConstructor(HashMap.class, int.class)
        .orShould()
        .callConstructor(HashMap.class, Map.class)
        .orShould()
        .callMethod(Map.class, "copyOf", Map.class)
        .orShould()
        .callMethod(Collectors.class, "toMap", Function.class, Function.class)
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class)
        .orShould()
        .callMethod(Collectors.class, "groupingBy", Function.class)
        .because(CURE)
        .check(Product.CLASSES);
  }

  @Test
  void noSetIsOrderedByHash() {
    noClasses()
        .should()
        .callConstructor(HashSet.class)
        .orShould()
        .callConstructor(HashSet.class, int.class)
        .orShould()
        .callConstructor(HashSet.class, Collection.class)
        .orShould()
        .callMethod(Set.class, "copyOf", Collection.class)
        .orShould()
        .callMethod(ConcurrentHashMap.class, "newKeySet")
        .orShould()
        .callMethod(Collectors.class, "toSet")
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableSet")
        .because(CURE)
        .check(Product.CLASSES);
  }
}

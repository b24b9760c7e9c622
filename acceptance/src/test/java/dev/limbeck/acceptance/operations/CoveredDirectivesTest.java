package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.ColumnDirectives;
import dev.limbeck.migration.ConstraintDirectives;
import dev.limbeck.migration.IndexDirectives;
import dev.limbeck.migration.PartitionDirectives;
import dev.limbeck.migration.SequenceDirectives;
import dev.limbeck.migration.TableDirectives;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a revision can call is without a case. */
class CoveredDirectivesTest {

  private static final List<Class<?>> GROUPS =
      List.of(
          TableDirectives.class,
          ColumnDirectives.class,
          ConstraintDirectives.class,
          IndexDirectives.class,
          SequenceDirectives.class,
          PartitionDirectives.class);

  @Test
  void everyDirectiveIsCalledInSomeCase() {
    var java =
        CaseFiles.all().stream()
            .flatMap(file -> file.cases().stream())
            .map(OperationCase::java)
            .toList();
    var missing = new TreeSet<String>();
    GROUPS.stream()
        .flatMap(group -> Stream.of(group.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> java.stream().noneMatch(body -> body.contains("op." + name + "(")))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }
}

package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.migration.Operations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a revision can call is without a case. */
class CoveredDirectivesTest {

  @Test
  void everyDirectiveIsCalledInSomeCase() {
    var java =
        CaseFiles.all().stream()
            .flatMap(file -> file.cases().stream())
            .map(OperationCase::java)
            .toList();
    var missing = new TreeSet<String>();
    Stream.of(Operations.class.getInterfaces())
        .flatMap(group -> Stream.of(group.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> java.stream().noneMatch(body -> body.contains("op." + name + "(")))
        .forEach(missing::add);

    assertThat(missing).isEmpty();
  }
}

package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head",
        "heads",
        "base",
        "current",
        "+1",
        "-12",
        "3b7a",
        "3b7a+2",
        "3b7a-1",
        "head-1",
        "base+2",
        "lib@head",
        "lib@heads",
        "lib@base",
        "lib@3b7a",
        "lib@+1",
        "lib@-1",
        "lib@head-1",
        "3b7a@head",
        "a:b",
        ":b",
        "a:",
        "-2:",
        "base:+2",
        "current:head",
        "lib@base:"
      })
  void everyFormIsReadAndGivenBack(String text) {
    assertThat(TargetParser.parse(text)).hasToString(text);
  }

  @Test
  void theFormsHaveTheirOwnTypes() {
    assertThat(TargetParser.parse("lib@head")).isEqualTo(new Target.Head(Optional.of("lib")));
    assertThat(TargetParser.parse("3b7a-2"))
        .isEqualTo(
            new Target.Relative(
                Optional.empty(), Optional.of(new Target.Named(Optional.empty(), "3b7a")), -2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "heads", "base"})
  void symbolsMeanTheSameInEveryService(String text) {
    assertThat(TargetParser.parse(text).isSymbol()).isTrue();
    assertThat(TargetParser.parse(text).namesRevision()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3b7a", "lib@head", "3b7a+1", "lib@-1", "a:head", ":a"})
  void idsAndLabelsBelongToOneService(String text) {
    assertThat(TargetParser.parse(text).namesRevision()).isTrue();
    assertThat(TargetParser.parse(text).isSymbol()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "r01-1x",
        "+1+1",
        "+0",
        "-",
        "a-",
        "a b",
        "@head",
        "lib@",
        "a@b@c",
        "a:b:c",
        "lib@current",
        "a,b",
        "+99999999999"
      })
  void whatIsNoTargetIsRefused(String text) {
    assertThatThrownBy(() -> TargetParser.parse(text))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("REV-203: '" + text + "' is not a target");
  }

  @Test
  void aHistoryRangeNeedsAColon() {
    assertThatThrownBy(() -> TargetParser.parseRange("a1"))
        .hasMessageContaining("History range requires [start]:[end], [start]:, or :[end]");
  }
}

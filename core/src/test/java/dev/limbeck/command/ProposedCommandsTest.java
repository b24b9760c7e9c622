package dev.limbeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposedCommandsTest {

  private final ProposedCommands proposed =
      new ProposedCommands(" -C swae --env prod", " -x tenant=\"a b\"", true, Optional.empty());

  @Test
  void aCommandAtTheBeginOrBehindTwoSpacesGetsTheOptions() {
    assertThat(fix("limbeck upgrade heads    (apply all)"))
        .isEqualTo("limbeck -C swae --env prod -x tenant=\"a b\" upgrade heads    (apply all)");
    assertThat(fix("wait, then  limbeck upgrade head"))
        .isEqualTo("wait, then  limbeck -C swae --env prod -x tenant=\"a b\" upgrade head");
  }

  @Test
  void onlyWhatRunsRevisionsGetsArguments() {
    assertThat(fix("limbeck history")).isEqualTo("limbeck -C swae --env prod history");
  }

  @Test
  void whatIsNoCommandStaysAsItIs() {
    assertThat(fix("add limbeck to the path")).isEqualTo("add limbeck to the path");
    assertThat(fix("limbeck init billing")).isEqualTo("limbeck init billing");
  }

  private String fix(String text) {
    var problem = Problem.of(RunCode.STEP_FAILED, "what").fix(text);
    return proposed.completed(List.of(problem)).getFirst().fixes().getFirst();
  }
}

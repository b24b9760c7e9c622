package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.ColumnChange.ToDefault;
import dev.limbeck.operation.ColumnOperation.AlterColumn;
import dev.limbeck.operation.TypeOperation.AddEnumValue;
import dev.limbeck.schema.EnumPosition;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeparationTest {

  private static final PlannedOperation HAPPY =
      PlannedOperation.of(
          new AddEnumValue(
              QualifiedName.local("mood"), "it's happy", false, new EnumPosition.Last()));

  @Test
  void aValueThatIsUsedAtOnceComesInATransactionOfItsOwn() {
    var use = standard("'it''s happy'::mood");

    assertThat(Separation.of(List.of(use, HAPPY))).containsExactly(List.of(HAPPY), List.of(use));
  }

  @Test
  void theSameWordOfAnotherTypeIsNoUse() {
    var other = standard("'it''s happy'::text");

    assertThat(Separation.of(List.of(HAPPY, other))).containsExactly(List.of(HAPPY, other));
  }

  private static PlannedOperation standard(String sql) {
    return PlannedOperation.of(
        new AlterColumn(
            QualifiedName.local("days"),
            "how",
            List.of(new ToDefault(new Value.Expression(sql), Optional.empty()))));
  }
}

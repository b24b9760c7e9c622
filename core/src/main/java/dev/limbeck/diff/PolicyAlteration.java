package dev.limbeck.diff;

import dev.limbeck.operation.PolicyOperation.AlterPolicy;
import dev.limbeck.schema.Policy;
import java.util.Optional;

/**
 * How a policy becomes another of its name: ALTER changes roles and conditions, and can take no
 * condition away.
 */
final class PolicyAlteration {

  private PolicyAlteration() {}

  static Alteration of(Policy current, Policy desired) {
    return current.permissive() == desired.permissive()
            && current.command() == desired.command()
            && keeps(current.using(), desired.using())
            && keeps(current.withCheck(), desired.withCheck())
        ? Alteration.InPlace.of(new AlterPolicy(desired, Optional.of(current)))
        : new Alteration.Replaced();
  }

  private static boolean keeps(Optional<String> current, Optional<String> desired) {
    return current.isEmpty() || desired.isPresent();
  }
}

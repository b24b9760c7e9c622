package dev.limbeck.operation;

import dev.limbeck.schema.Extension;
import java.util.Optional;

/** The opposites of what happens to extensions, statistics and publications. */
final class DatabaseReverser {

  private DatabaseReverser() {}

  static Reversal reverse(DatabaseOperation operation) {
    return switch (operation) {
      case DatabaseOperation.UpdateExtension update ->
          update
              .was()
              .<Reversal>map(was ->
                  Reversal.by(
                      new DatabaseOperation.UpdateExtension(
                          update.name(), Optional.of(was), update.version())))
              .orElseGet(() ->
                  new Reversal.Impossible(
                      "updateExtension does not say which version of '%s' was there"
                          .formatted(update.name())));
      case DatabaseOperation.ChangeStatisticsTarget change ->
          Reversal.by(
              new DatabaseOperation.ChangeStatisticsTarget(
                  change.name(), change.was(), change.target()));
      case DatabaseOperation.AddToPublication add ->
          Reversal.by(new DatabaseOperation.DropFromPublication(add.publication(), add.table()));
      case DatabaseOperation.DropFromPublication drop ->
          Reversal.by(new DatabaseOperation.AddToPublication(drop.publication(), drop.table()));
    };
  }

  /** Why an extension that was made is not dropped again without being asked for, if so. */
  static Optional<Reversal> reverse(Extension extension, ObjectOperation.CreateMode mode) {
    if (mode == ObjectOperation.CreateMode.IF_NOT_EXISTS) {
      return Optional.of(
          new Reversal.Impossible(
              "the extension '%s' may have been there before, and others may use it"
                  .formatted(extension.name())));
    }
    return extension.cascade()
        ? Optional.of(
            new Reversal.Impossible(
                "it is not known which extensions were made with '%s'".formatted(extension.name())))
        : Optional.empty();
  }
}

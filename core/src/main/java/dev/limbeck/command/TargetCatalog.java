package dev.limbeck.command;

import dev.limbeck.autogenerate.CompareScope;
import dev.limbeck.autogenerate.Side;
import dev.limbeck.dialect.InspectionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database of a service holds, read once. Not for several threads. */
final class TargetCatalog {

  private final ServiceContext context;
  private final InspectionScope scope;
  private @Nullable Side side;
  private String digest = "";

  TargetCatalog(ServiceContext context, InspectionScope scope) {
    this.context = context;
    this.scope = scope;
  }

  /** What it holds, as its own server writes it. */
  Side read() {
    if (side == null) {
      side = new Side(context.database().inspect(scope), display());
    }
    return side;
  }

  /** The same in another scope, of which some partitions may be left out. */
  Side in(CompareScope other) {
    return other.partitions().isEmpty()
        ? read()
        : new Side(context.database().inspect(other.inspection()), display());
  }

  /** The same; empty where its digest is the one that is known. */
  Optional<Side> unless(String known) {
    if (side == null) {
      var inspected = context.database().inspect(scope, known);
      digest = inspected.digest();
      side = inspected.catalog().map(catalog -> new Side(catalog, display())).orElse(null);
    }
    return Optional.ofNullable(side);
  }

  /** The digest of what was read; empty where none was asked for. */
  String digest() {
    return digest;
  }

  private String display() {
    return "the database " + context.databaseDisplay();
  }
}

package dev.limbeck.autogenerate;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.operation.DataOperation.Execute;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Definition;
import dev.limbeck.schema.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that an extension brings, where the revision that makes it uses them too.
 *
 * <p>A run looks up names in the schemas of extensions, as they are when it begins; the schema of
 * an extension that comes with the revision itself is not among them.
 */
public final class ExtensionPath {

  private ExtensionPath() {}

  /**
   * The operations, and behind a new extension one that looks up names in its schema too, where
   * something needs that.
   *
   * @param from what the operations begin with
   * @param to what they lead to
   */
  public static List<PlannedOperation> completed(
      List<PlannedOperation> operations, Catalog from, Catalog to, SessionSql session) {
    var path = new TreeSet<String>(Set.of("pg_catalog"));
    from.objects().stream()
        .map(CatalogObject::definition)
        .flatMap(found -> schema(found).stream())
        .forEach(path::add);
    var all = new ArrayList<PlannedOperation>();
    for (var planned : operations) {
      all.add(planned);
      if (planned.operation() instanceof CreateObject create
          && schema(create.object()).filter(path::add).isPresent()
          && isUsed(create.object(), to)) {
        all.add(
            new PlannedOperation(
                new Execute(session.alsoLookIn(schema(create.object()).orElseThrow()), List.of()),
                Optional.of("what the extension brings is used below without its schema"),
                false));
      }
    }
    return all;
  }

  private static Optional<String> schema(Definition definition) {
    return definition instanceof Extension extension ? extension.schema() : Optional.empty();
  }

  private static boolean isUsed(Definition extension, Catalog to) {
    return to.dependencies().stream().anyMatch(one -> one.on().equals(extension.reference()));
  }
}

package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.Namespace;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Omission;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Extensions that a database has and nobody wrote down: whoever runs the server made them, for
 * others too. They stay, and so do the schemas in which they lie.
 *
 * @param extensions in the order of the catalog
 * @param schemas those that only the database has
 */
public record UnwrittenExtensions(List<Extension> extensions, List<ObjectReference> schemas) {

  /** No extensions. */
  public static final UnwrittenExtensions NONE = new UnwrittenExtensions(List.of(), List.of());

  /** Copies the lists. */
  public UnwrittenExtensions {
    extensions = List.copyOf(extensions);
    schemas = List.copyOf(schemas);
  }

  /**
   * Finds them.
   *
   * @param database what has them
   * @param other what it is compared with
   * @param files what the revisions make; empty where that is not known
   */
  public static UnwrittenExtensions of(Catalog database, Catalog other, Catalog files) {
    var extensions =
        database.objects().stream()
            .map(CatalogObject::definition)
            .flatMap(found ->
                found instanceof Extension one ? Stream.of(one) : Stream.<Extension>empty())
            .filter(one -> !has(other, one.reference()) && !has(files, one.reference()))
            .toList();
    var names = new TreeSet<String>();
    extensions.forEach(one -> one.schema().ifPresent(names::add));
    var schemas =
        database.objects().stream()
            .filter(object ->
                object.definition() instanceof Namespace schema && names.contains(schema.name()))
            .map(CatalogObject::reference)
            .filter(schema -> !has(other, schema))
            .toList();
    return new UnwrittenExtensions(extensions, schemas);
  }

  private static boolean has(Catalog catalog, ObjectReference reference) {
    return catalog.objects().stream().anyMatch(object -> object.reference().equals(reference));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return extensions.isEmpty();
  }

  /** Whether an object is one of them, or a schema in which one lies. */
  boolean has(ObjectReference reference) {
    return schemas.contains(reference)
        || extensions.stream().anyMatch(one -> one.reference().equals(reference));
  }

  /** What is told of them. */
  List<Omission> omissions() {
    return extensions.stream()
        .map(one ->
            new Omission(
                "extension '%s'".formatted(one.name()),
                "no revision and no model makes it; a revision that says  DROP EXTENSION %s  would drop it"
                    .formatted(one.name())))
        .toList();
  }
}

package dev.limbeck.schema;

import java.util.List;

/**
 * What a database holds, as far as it was asked for.
 *
 * <p>Names in the service's own schema have no schema here, all others have theirs. Two catalogs
 * that were read from the same version of the server mean the same where they are equal; the place
 * of a column in its table is no part of what it is.
 *
 * @param objects sorted by kind and name; the columns of a table stand in its order
 * @param dependencies between objects that are listed, sorted
 * @param casts between types that the server knows, sorted
 * @param omissions what is there and cannot be modelled, sorted
 * @param unlisted what else is there and is no object here, in all schemas, sorted
 */
public record Catalog(
    List<CatalogObject> objects,
    List<Dependency> dependencies,
    List<TypeCast> casts,
    List<Omission> omissions,
    List<Unlisted> unlisted) {

  /** A database without objects. */
  public static final Catalog EMPTY = new Catalog(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Catalog {
    objects = List.copyOf(objects);
    dependencies = List.copyOf(dependencies);
    casts = List.copyOf(casts);
    omissions = List.copyOf(omissions);
    unlisted = List.copyOf(unlisted);
  }

  /** One in which all is listed. */
  public Catalog(
      List<CatalogObject> objects,
      List<Dependency> dependencies,
      List<TypeCast> casts,
      List<Omission> omissions) {
    this(objects, dependencies, casts, omissions, List.of());
  }
}

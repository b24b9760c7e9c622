package dev.limbeck.model;

import dev.limbeck.schema.CatalogObject;

/**
 * What a kind of model can say at all.
 *
 * <p>JPA knows no trigger: that a model of entities has none does not mean that the database shall
 * have none. An object that no model of a service could have said is left as it is.
 */
public interface Vocabulary {

  /** One that can say everything, as SQL can. */
  Vocabulary EVERYTHING =
      new Vocabulary() {
        @Override
        public boolean says(CatalogObject object) {
          return true;
        }

        @Override
        public CatalogObject completed(CatalogObject desired, CatalogObject current) {
          return desired;
        }
      };

  /** Whether the model could have said this object, which is there and which it did not say. */
  boolean says(CatalogObject object);

  /**
   * What the model said of an object, together with what it could not say of it and what is there
   * already: the storage parameters of an entity's table, say.
   */
  CatalogObject completed(CatalogObject desired, CatalogObject current);

  /**
   * Whether the model chose the name of an object that it says. If not, one that is there and is
   * the same but for its name keeps that, {@link BorrowedNames}.
   */
  default boolean names(CatalogObject desired) {
    return true;
  }
}

package dev.limbeck.model;

import dev.limbeck.schema.CatalogObject;
import java.util.List;

/**
 * What a kind of model can say at all.
 *
 * <p>JPA knows no trigger: that a model of entities has none does not mean that the database shall
 * have none. An object that no model of a service could have said is left as it is.
 *
 * <p>The text of a vocabulary says all of it: those with the same text can say the same.
 */
public interface Vocabulary {

  /** One that can say everything, as SQL can. */
  static Vocabulary everything() {
    return new Everything();
  }

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

  /**
   * Whether an object is a table that the model says, or stands on one. Of several models it is
   * such a one that completes the object.
   */
  default boolean covers(CatalogObject object) {
    return false;
  }

  /** What several models can say together: what any of them can. */
  static Vocabulary of(List<Vocabulary> models) {
    return models.size() == 1 ? models.getFirst() : new CombinedVocabulary(models);
  }
}

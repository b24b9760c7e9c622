package dev.limbeck.model;

import dev.limbeck.schema.CatalogObject;
import java.util.List;

/**
 * What several models of a service can say together.
 *
 * @param models in their order
 */
record CombinedVocabulary(List<Vocabulary> models) implements Vocabulary {

  /** Copies the list. */
  public CombinedVocabulary {
    models = List.copyOf(models);
  }

  @Override
  public boolean says(CatalogObject object) {
    return models.stream().anyMatch(model -> model.says(object));
  }

  @Override
  public CatalogObject completed(CatalogObject desired, CatalogObject current) {
    return whose(desired).completed(desired, current);
  }

  @Override
  public boolean names(CatalogObject desired) {
    return whose(desired).names(desired);
  }

  @Override
  public boolean covers(CatalogObject object) {
    return models.stream().anyMatch(model -> model.covers(object));
  }

  private Vocabulary whose(CatalogObject object) {
    return models.stream()
        .filter(model -> model.covers(object))
        .findFirst()
        .orElse(Vocabulary.everything());
  }
}

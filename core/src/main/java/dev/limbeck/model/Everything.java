package dev.limbeck.model;

import dev.limbeck.schema.CatalogObject;

/** What SQL can say. */
record Everything() implements Vocabulary {

  @Override
  public boolean says(CatalogObject object) {
    return true;
  }

  @Override
  public CatalogObject completed(CatalogObject desired, CatalogObject current) {
    return desired;
  }
}

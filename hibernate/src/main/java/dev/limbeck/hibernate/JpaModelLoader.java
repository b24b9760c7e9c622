package dev.limbeck.hibernate;

import dev.limbeck.model.ModelLoader;
import dev.limbeck.model.ModelRequest;
import dev.limbeck.model.ModelSource;

/** Models of JPA entities: {@code jpa:com.example.users}. */
public final class JpaModelLoader implements ModelLoader {

  /** Made by the service loader. */
  public JpaModelLoader() {}

  @Override
  public String kind() {
    return "jpa";
  }

  @Override
  public ModelSource source(ModelRequest request) {
    return new JpaModel(request);
  }
}

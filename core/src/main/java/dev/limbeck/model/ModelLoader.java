package dev.limbeck.model;

/**
 * Makes the models of one kind that need more than core: {@code jpa:com.example.users}.
 *
 * <p>Found by {@link java.util.ServiceLoader}; safe for several threads.
 */
public interface ModelLoader {

  /** The word before the colon, {@code jpa}. */
  String kind();

  /** The model that is asked for; nothing is read yet. */
  ModelSource source(ModelRequest request);
}

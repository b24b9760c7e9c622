package dev.limbeck.hibernate.bridge;

import dev.limbeck.hibernate.EntityReader;
import dev.limbeck.hibernate.EntityRequest;
import dev.limbeck.hibernate.EntitySchema;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.tool.schema.spi.ContributableMatcher;

/** Lets Hibernate say what it would create, without a connection. */
public final class HibernateReader implements EntityReader {

  private final ClassLoader project = HibernateReader.class.getClassLoader();

  /** Made by the project's loader. */
  public HibernateReader() {}

  @Override
  public EntitySchema read(EntityRequest request) {
    var mapped = new MappedClasses(request.classes(), project);
    var bootstrap =
        new BootstrapServiceRegistryBuilder().applyClassLoader(project).enableAutoClose().build();
    var registry =
        new StandardServiceRegistryBuilder(bootstrap)
            .applySettings(HibernateSettings.of(request))
            .build();
    try {
      var sources = new MetadataSources(registry);
      mapped.packages().forEach(sources::addPackage);
      mapped.classes().forEach(sources::addAnnotatedClass);
      var metadata = sources.buildMetadata();
      return new EntitySchema(
          statements(metadata, registry, request).statements(),
          metadata.getEntityBindings().size());
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  private static StatementRecorder statements(
      Metadata metadata, StandardServiceRegistry registry, EntityRequest request) {
    var recorder = new StatementRecorder(new Origins(metadata), request);
    var creation = new Creation(recorder);
    new SchemaCreatorImpl(registry, recorder)
        .doCreation(metadata, creation, ContributableMatcher.ALL, creation, creation);
    return recorder;
  }
}

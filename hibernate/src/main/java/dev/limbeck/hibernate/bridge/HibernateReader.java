package dev.limbeck.hibernate.bridge;

import dev.limbeck.hibernate.EntityReader;
import dev.limbeck.hibernate.EntityRequest;
import dev.limbeck.hibernate.EntitySchema;
import dev.limbeck.hibernate.EntityTrouble;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.service.spi.ServiceException;
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
    var registry = registry(request);
    try {
      return read(request, mapped, registry);
    } catch (RuntimeException thrown) {
      throw Troubles.of(EntityTrouble.Kind.MAPPING, thrown);
    } finally {
      StandardServiceRegistryBuilder.destroy(registry);
    }
  }

  private StandardServiceRegistry registry(EntityRequest request) {
    try {
      var bootstrap =
          new BootstrapServiceRegistryBuilder().applyClassLoader(project).enableAutoClose().build();
      var registry =
          new StandardServiceRegistryBuilder(bootstrap)
              .disableAutoClose()
              .applySettings(HibernateSettings.of(request.settings(), request.serverVersion()))
              .build();
      checkDialect(registry.requireService(JdbcEnvironment.class).getDialect());
      return registry;
    } catch (RuntimeException thrown) {
      throw Troubles.of(EntityTrouble.Kind.SETTING, thrown);
    }
  }

  private static void checkDialect(Dialect dialect) {
    if (!(dialect instanceof PostgreSQLDialect)) {
      var name = dialect.getClass().getName();
      throw new EntityTrouble(EntityTrouble.Kind.DIALECT, name, new ServiceException(name));
    }
  }

  private static EntitySchema read(
      EntityRequest request, MappedClasses mapped, StandardServiceRegistry registry) {
    var sources = new MetadataSources(registry);
    mapped.packages().forEach(sources::addPackage);
    mapped.classes().forEach(sources::addAnnotatedClass);
    request.mappingFiles().forEach(sources::addResource);
    var strategy = new ConventionNames(implicit(registry, request), request.naming());
    var metadata = sources.getMetadataBuilder().applyImplicitNamingStrategy(strategy).build();
    var names = new SaidNames(request.naming());
    var recorder = new StatementRecorder(new Origins(metadata), names, request);
    // What validation and generators mean for columns is added when a factory is made.
    var factory = metadata.buildSessionFactory();
    try {
      ((MetadataImplementor) metadata).orderColumns(true);
      names.collect(metadata, strategy);
      create(metadata, registry, recorder);
    } finally {
      factory.close();
    }
    return new EntitySchema(
        recorder.statements(),
        metadata.getEntityBindings().size(),
        recorder.tables(),
        names.names());
  }

  private static void create(
      Metadata metadata, StandardServiceRegistry registry, StatementRecorder recorder) {
    var creation = new Creation(recorder);
    new SchemaCreatorImpl(registry, recorder)
        .doCreation(metadata, creation, ContributableMatcher.ALL, creation, creation);
  }

  private static ImplicitNamingStrategy implicit(
      StandardServiceRegistry registry, EntityRequest request) {
    return registry
        .requireService(StrategySelector.class)
        .resolveDefaultableStrategy(
            ImplicitNamingStrategy.class,
            request.settings().get("hibernate.implicit_naming_strategy"),
            ImplicitNamingStrategyJpaCompliantImpl.INSTANCE);
  }
}

package dev.limbeck.hibernate.bridge;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NamingConvention;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitAnyDiscriminatorColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitAnyKeyColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitCollectionTableNameSource;
import org.hibernate.boot.model.naming.ImplicitConstraintNameSource;
import org.hibernate.boot.model.naming.ImplicitDiscriminatorColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitEntityNameSource;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitIdentifierColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitIndexNameSource;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitMapKeyColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitPrimaryKeyJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitTenantIdColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitUniqueKeyNameSource;

/**
 * The project's own strategy, but for the constraints and indexes that the key {@code naming}
 * names.
 */
final class ConventionNames implements ImplicitNamingStrategy {

  private final ImplicitNamingStrategy project;
  private final NamingConvention convention;
  private final Set<String> said = new TreeSet<>();
  private final Set<String> invented = new TreeSet<>();

  ConventionNames(ImplicitNamingStrategy project, NamingConvention convention) {
    this.project = project;
    this.convention = convention;
  }

  /** Names of foreign keys that an entity or the convention says; the others are hashes. */
  Set<String> said() {
    return said;
  }

  /** Names of keys and indexes that Hibernate made of a hash. */
  Set<String> invented() {
    return invented;
  }

  @Override
  public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
    var known = known(source, convention.name(table(source), foreignKey(source)));
    known.ifPresent(name -> said.add(name.getText()));
    return known.orElseGet(() -> project.determineForeignKeyName(source));
  }

  @Override
  public Identifier determineUniqueKeyName(ImplicitUniqueKeyNameSource source) {
    var columns = names(source.getColumnNames());
    var unique = Unique.of(columns.toArray(String[]::new));
    var named =
        columns.isEmpty() ? Optional.<String>empty() : convention.name(table(source), unique);
    return known(source, named).orElseGet(() -> invented(project.determineUniqueKeyName(source)));
  }

  @Override
  public Identifier determineIndexName(ImplicitIndexNameSource source) {
    var keys = names(source.getColumnNames()).stream().map(IndexKey::column).toList();
    return known(source, convention.name(Index.on(source.getTableName().getText(), keys)))
        .orElseGet(() -> invented(project.determineIndexName(source)));
  }

  private static ForeignKey foreignKey(ImplicitForeignKeyNameSource source) {
    var keys = source.getReferencedColumnNames();
    return new ForeignKey.Start(names(source.getColumnNames()))
        .to(
            QualifiedName.local(source.getReferencedTableName().getText()),
            keys == null ? List.of() : names(keys));
  }

  private static QualifiedName table(ImplicitConstraintNameSource source) {
    return QualifiedName.local(source.getTableName().getText());
  }

  /** The name that the entity says, else that of the convention. */
  private static Optional<Identifier> known(
      ImplicitConstraintNameSource source, Optional<String> conventional) {
    return Optional.ofNullable(source.getUserProvidedIdentifier())
        .or(() -> conventional.map(Identifier::toIdentifier));
  }

  private Identifier invented(Identifier name) {
    invented.add(name.getText());
    return name;
  }

  /** Hibernate asks for the key of some columns before these have a name; it is asked again. */
  private static List<String> names(List<Identifier> identifiers) {
    return identifiers.stream().filter(Objects::nonNull).map(Identifier::getText).toList();
  }

  @Override
  public Identifier determinePrimaryTableName(ImplicitEntityNameSource source) {
    return project.determinePrimaryTableName(source);
  }

  @Override
  public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
    return project.determineJoinTableName(source);
  }

  @Override
  public Identifier determineCollectionTableName(ImplicitCollectionTableNameSource source) {
    return project.determineCollectionTableName(source);
  }

  @Override
  public Identifier determineDiscriminatorColumnName(ImplicitDiscriminatorColumnNameSource source) {
    return project.determineDiscriminatorColumnName(source);
  }

  @Override
  public Identifier determineTenantIdColumnName(ImplicitTenantIdColumnNameSource source) {
    return project.determineTenantIdColumnName(source);
  }

  @Override
  public Identifier determineIdentifierColumnName(ImplicitIdentifierColumnNameSource source) {
    return project.determineIdentifierColumnName(source);
  }

  @Override
  public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
    return project.determineBasicColumnName(source);
  }

  @Override
  public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
    return project.determineJoinColumnName(source);
  }

  @Override
  public Identifier determinePrimaryKeyJoinColumnName(
      ImplicitPrimaryKeyJoinColumnNameSource source) {
    return project.determinePrimaryKeyJoinColumnName(source);
  }

  @Override
  public Identifier determineAnyDiscriminatorColumnName(
      ImplicitAnyDiscriminatorColumnNameSource source) {
    return project.determineAnyDiscriminatorColumnName(source);
  }

  @Override
  public Identifier determineAnyKeyColumnName(ImplicitAnyKeyColumnNameSource source) {
    return project.determineAnyKeyColumnName(source);
  }

  @Override
  public Identifier determineMapKeyColumnName(ImplicitMapKeyColumnNameSource source) {
    return project.determineMapKeyColumnName(source);
  }

  @Override
  public Identifier determineListIndexColumnName(ImplicitIndexColumnNameSource source) {
    return project.determineListIndexColumnName(source);
  }
}

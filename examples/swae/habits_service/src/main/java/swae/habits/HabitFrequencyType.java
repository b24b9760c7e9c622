package swae.habits;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;

/** The enum {@code habit_frequency}: Hibernate would call it after the class, in another order. */
public final class HabitFrequencyType extends PostgreSQLEnumJdbcType {

  private static final long serialVersionUID = 1L;

  /** Its name in the database. */
  static final String NAME = "habit_frequency";

  @Override
  public void addAuxiliaryDatabaseObjects(
      JavaType<?> javaType,
      BasicValueConverter<?, ?> converter,
      Size size,
      Database database,
      JdbcTypeIndicators indicators) {
    var words =
        Stream.of(HabitFrequency.values())
            .map(frequency -> "'" + frequency.word() + "'")
            .collect(Collectors.joining(", "));
    database.addAuxiliaryDatabaseObject(
        new NamedAuxiliaryDatabaseObject(
            NAME,
            database.getDefaultNamespace(),
            new String[] {"create type " + NAME + " as enum (" + words + ")"},
            new String[] {"drop type " + NAME},
            Set.of(),
            true));
  }
}

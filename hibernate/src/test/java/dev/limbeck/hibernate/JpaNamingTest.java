package dev.limbeck.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How tables, columns and constraints are called: Hibernate's way, Spring's, the project's own. */
class JpaNamingTest {

  private static final String ORDER_LINE =
      """
      @Entity
      public class OrderLine {
        @Id Long lineId;
        @Column(unique = true) String articleNumber;
        @ManyToOne OrderLine replacedBy;
        @ManyToMany List<OrderLine> boughtWith;
      }
      """;

  @TempDir Path folder;

  private TestProject project(Orm orm, String... more) {
    var libraries = new ArrayList<>(orm.jars());
    for (var one : more) {
      libraries.addAll(Orm.jars(one));
    }
    return new TestProject(folder, libraries).entity("OrderLine", ORDER_LINE);
  }

  @ParameterizedTest
  @EnumSource(Orm.class)
  void hibernateNamesThingsAsJpaDoes(Orm orm) {
    assertThat(project(orm).compile().sql())
        .contains(
            "create table OrderLine (lineId bigint not null, replacedBy_lineId bigint, articleNumber varchar(255) unique,")
        .contains("create table OrderLine_OrderLine (OrderLine_lineId bigint not null");
  }

  @ParameterizedTest
  @CsvSource({"ORM_6, boot3", "ORM_7, boot4"})
  void springsStrategiesCountWhereSpringBootIsThere(Orm orm, String boot) {
    assertThat(project(orm, boot).compile().sql())
        .contains(
            "create table order_line (line_id bigint not null, replaced_by_line_id bigint, article_number varchar(255) unique")
        .contains("create table order_line_bought_with (");
  }

  @Test
  void aStrategyThatTheProjectNamesWins() {
    var project =
        project(Orm.ORM_7, "boot4")
            .file(
                "target/classes/application.yml",
                """
                # settings
                spring:
                  jpa:
                    hibernate:
                      ddl-auto: validate
                      naming:
                        physical-strategy: "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl" # as it is
                ---
                spring:
                  config.activate.on-profile: other
                  jpa.hibernate.naming.physical-strategy: com.example.Names
                """)
            .compile();
    assertThat(project.sql())
        .contains("create table OrderLine (")
        .contains("create table OrderLine_boughtWith (");
  }

  @Test
  void propertiesOfAPersistenceUnitCount() {
    var project =
        project(Orm.ORM_7)
            .file(
                "target/classes/META-INF/persistence.xml",
                """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="main">
                    <properties>
                      <property name="hibernate.physical_naming_strategy"
                          value="org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"/>
                      <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://127.0.0.1:1/no"/>
                      <property name="hibernate.default_schema" value="elsewhere"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """)
            .compile();
    assertThat(project.sql())
        .contains("create table order_line (line_id")
        .doesNotContain("elsewhere");
  }

  @ParameterizedTest
  @EnumSource(Orm.class)
  void theKeyNamingNamesWhatEntitiesLeaveUnnamed(Orm orm) {
    var project =
        project(orm)
            .naming(
                Map.of(
                    "pk", "pk_%(table_name)s",
                    "uq", "uq_%(table_name)s_%(column_0_name)s",
                    "fk", "fk_%(table_name)s_%(column_0_name)s",
                    "ix", "ix_%(column_0_label)s"))
            .entity(
                "Team",
                """
                @Entity
                @Table(indexes = @Index(columnList = "city"),
                    uniqueConstraints = @UniqueConstraint(columnNames = {"city", "name"}))
                public class Team {
                  @Id Long id;
                  String city;
                  String name;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_of_mine")) Team rival;
                  @ManyToOne Team friend;
                }
                """)
            .compile();
    assertThat(project.sql())
        .contains("constraint uq_OrderLine_articleNumber unique (articleNumber)")
        .contains("constraint uq_Team_city unique (city, name)")
        .contains("alter table \"team\" rename constraint \"team_pkey\" to \"pk_team\"")
        .contains("create index ix_Team_city on Team (city)")
        .contains("add constraint fk_of_mine foreign key")
        .contains("add constraint fk_Team_friend_id foreign key");
  }
}

package dev.limbeck.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of entities that cannot be read: where, why, and what to do. */
class JpaProblemsTest {

  private static final String USER =
      """
      @Entity
      public class User {
        @Id Long id;
      }
      """;

  @TempDir Path folder;

  private TestProject project(Orm orm) {
    return new TestProject(folder, orm.jars());
  }

  @Test
  void aPackageThatIsNotThere() {
    var project = project(Orm.ORM_7).entity("User", USER).compile();
    assertThatThrownBy(() -> project.read("apq"))
        .hasMessage(
            """
            MOD-230: The package 'apq' is not on the class path
              Searched target/classes and 15 jars.
              fix: model = "jpa:app"  in limbeck.toml\
            """);
  }

  @Test
  void aPackageThatWasNeverCompiled() {
    var project = project(Orm.ORM_7).file("pom.xml", "<project/>").entity("User", USER);
    assertThatThrownBy(() -> project.read("app"))
        .hasMessage(
            """
            MOD-231: src/main/java/app/User.java has no class yet
              fix: mvn -q compile\
            """);
  }

  @Test
  void aSourceThatIsNewerThanItsClass() throws IOException {
    var project =
        project(Orm.ORM_7)
            .file("pom.xml", "<project/>")
            .file("mvnw", "")
            .entity("User", USER)
            .compile();
    Files.setLastModifiedTime(
        folder.resolve("src/main/java/app/User.java"),
        FileTime.from(Instant.now().plusSeconds(60)));
    assertThatThrownBy(() -> project.read("app"))
        .hasMessage(
            """
            MOD-231: src/main/java/app/User.java is newer than its class in target/classes
              fix: ./mvnw -q compile\
            """);
  }

  @Test
  void aKotlinFileThatIsNewerThanItsClass() throws IOException {
    var project =
        project(Orm.ORM_7)
            .file("build.gradle.kts", "")
            .entity("User", USER)
            .compile()
            .file("src/main/kotlin/User.kt", "");
    Files.move(
        folder.resolve("src/main/java/app/User.java"), folder.resolve("src/main/java/User.txt"));
    var file = folder.resolve("target/classes/app/User.class");
    var text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.writeString(
        file,
        text.replace("\u0001\0\u0009User.java", "\u0001\0\u0007User.kt"),
        java.nio.charset.StandardCharsets.ISO_8859_1);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    Files.createDirectories(folder.resolve("src/main/kotlin/app"));
    Files.move(
        folder.resolve("src/main/kotlin/User.kt"), folder.resolve("src/main/kotlin/app/User.kt"));
    assertThatThrownBy(() -> project.read("app"))
        .hasMessage(
            """
            MOD-231: src/main/kotlin/app/User.kt is newer than its class in target/classes
              fix: gradle classes\
            """);
  }

  @Test
  void aProjectWithoutHibernate() {
    project(Orm.ORM_7).entity("User", USER).compile();
    var without =
        Orm.ORM_7.jars().stream()
            .filter(jar -> jar.toString().contains("persistence-api"))
            .toList();
    assertThatThrownBy(() -> new TestProject(folder, without).read("app"))
        .hasMessage(
            """
            MOD-232: There is no Hibernate on the class path of jpa:app
              What entities mean is asked of the project's own Hibernate. Searched target/classes and 1 jars.
              fix: add the dependency org.hibernate.orm:hibernate-core to the build
              fix: classpath = ["target/classes", "lib/*"]  in limbeck.toml, with Hibernate among the jars\
            """);
  }

  @Test
  void aPackageWithoutEntities() {
    var project = project(Orm.ORM_7).entity("User", "public class User {}").compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessage(
            """
            MOD-233: jpa:app names no entity
              No class there, or in a package inside, is annotated with @Entity.
              fix: name the package that holds the entities in  model  of limbeck.toml\
            """);
  }

  @Test
  void aPackageWithEmbeddablesOnly() {
    var project =
        project(Orm.ORM_7)
            .entity("Address", "@Embeddable public class Address { String street; }")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-233: jpa:app names no entity\n");
  }

  @ParameterizedTest
  @EnumSource(Orm.class)
  void anEntityWithoutId(Orm orm) {
    var project =
        project(orm)
            .file("pom.xml", "<project/>")
            .entity("User", "@Entity public class User { String name; }")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith(
            """
            MOD-234: Hibernate cannot map app.User
              src/main/java/app/User.java:16
                 16 | @Entity public class User { String name; }
              Entity 'app.User' has no identifier\
            """)
        .hasMessageEndingWith("fix: give it a property with @Id");
  }

  @ParameterizedTest
  @EnumSource(Orm.class)
  void anAssociationToWhatIsNoEntity(Orm orm) {
    var project =
        project(orm)
            .file("pom.xml", "<project/>")
            .entity("User", "@Entity public class User { @Id Long id; @ManyToOne Team team; }")
            .entity("Team", "public class Team {}")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith(
            """
            MOD-234: Hibernate cannot map app.User.team
              src/main/java/app/User.java:16
                 16 | @Entity public class User { @Id Long id; @ManyToOne Team team; }
            """)
        .hasMessageContaining("app.Team");
  }

  @ParameterizedTest
  @EnumSource(Orm.class)
  void anEntityThatTheMessageNamesWithoutItsPackage(Orm orm) {
    var project =
        project(orm)
            .file("pom.xml", "<project/>")
            .entity(
                "Reader",
                """
                @Entity
                @Inheritance(strategy = InheritanceType.JOINED)
                @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
                public class Reader { @Id Long id; }
                """)
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith(
            """
            MOD-234: Hibernate cannot map app.Reader
              src/main/java/app/Reader.java:19
            """);
  }

  /** Hibernate 5 is not asked, and what is missing in a later one is named. */
  @Test
  void aHibernateThatLacksWhatIsAsked() throws IOException {
    var project = project(Orm.ORM_7).entity("User", USER).compile();
    project.file(
        "src/main/java/org/hibernate/tool/schema/spi/SchemaFilter.java",
        "package org.hibernate.tool.schema.spi; public class SchemaFilter {}");
    project.compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-238: The project's Hibernate cannot be asked for its schema\n")
        .hasMessageEndingWith("fix: limbeck … --trace  shows what was missing");
  }

  @Test
  void aHibernateBeforeJakarta() {
    var project =
        new TestProject(
                folder,
                Orm.ORM_7.jars().stream()
                    .filter(jar -> jar.toString().contains("persistence-api"))
                    .toList())
            .file(
                "src/main/java/org/hibernate/boot/MetadataSources.java",
                "package org.hibernate.boot; public class MetadataSources {}")
            .file(
                "src/main/java/app/User.java",
                "package app; @jakarta.persistence.Entity public class User {}")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessage(
            """
            MOD-238: The project's Hibernate cannot be asked for its schema
              It is older than version 6.
              fix: use Hibernate 6.6 or 7
              fix: limbeck … --trace  shows what was missing\
            """);
  }

  @Test
  void aClassThatIsGone() throws IOException {
    var project =
        project(Orm.ORM_7)
            .file("src/main/java/money/Money.java", "package money; public class Money {}")
            .entity(
                "User",
                "@Entity public class User { @Id Long id; public money.Money of() { return null; } }")
            .compile();
    Files.delete(folder.resolve("target/classes/money/Money.class"));
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-235: The entities need the class money.Money\n");
  }

  @Test
  void aClassOfALaterJava() throws IOException {
    var project = project(Orm.ORM_7).entity("User", USER).compile();
    var file = folder.resolve("target/classes/app/User.class");
    var bytes = Files.readAllBytes(file);
    bytes[7] = 99;
    Files.write(file, bytes);
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith(
            "MOD-236: app.User is compiled for Java 55, and Limbeck runs on Java ");
  }

  @Test
  void anEntityOfTheTimeBeforeJakarta() {
    var project =
        project(Orm.ORM_7)
            .file(
                "src/main/java/javax/persistence/Entity.java",
                "package javax.persistence; @java.lang.annotation.Retention("
                    + "java.lang.annotation.RetentionPolicy.RUNTIME) public @interface Entity {}")
            .file(
                "src/main/java/app/User.java",
                "package app; @javax.persistence.Entity public class User {}")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-237: app.User is annotated with javax.persistence\n");
  }

  @Test
  void aDialectOfAnotherDatabase() {
    var project =
        project(Orm.ORM_7)
            .entity("User", USER)
            .file(
                "target/classes/application.properties",
                "spring.jpa.database-platform=org.hibernate.dialect.H2Dialect")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith(
            "MOD-239: The project's settings name the dialect org.hibernate.dialect.H2Dialect\n");
  }

  @Test
  void aStrategyThatIsNotThere() {
    var project =
        project(Orm.ORM_7)
            .entity("User", USER)
            .file(
                "target/classes/application.properties",
                "spring.jpa.hibernate.naming.physical-strategy=com.example.Names")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-235: The entities need the class com.example.Names\n");
  }

  @Test
  void aBrokenPersistenceXml() {
    var project =
        project(Orm.ORM_7)
            .entity("User", USER)
            .file("target/classes/META-INF/persistence.xml", "<persistence>")
            .compile();
    assertThatThrownBy(() -> project.read("app"))
        .hasMessageStartingWith("MOD-240: META-INF/persistence.xml cannot be read\n");
  }

  @Test
  void theStatementKnowsItsClass() {
    var project = project(Orm.ORM_7).file("pom.xml", "<project/>").entity("User", USER).compile();
    var places =
        project.read("app").statements().stream()
            .map(statement -> String.valueOf(statement.place().orElseThrow()))
            .toList();
    assertThat(places).isEqualTo(List.of("src/main/java/app/User.java:17"));
  }
}

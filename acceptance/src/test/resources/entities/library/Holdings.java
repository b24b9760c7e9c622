package library;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.View;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

enum Shelf {
  STACKS,
  READING_ROOM,
  CELLAR
}

enum Language {
  EN,
  DE,
  FR
}

/** The names of one work. */
@Embeddable
class Titles {
  @Column(length = 500, nullable = false)
  String main;

  String sub;

  @Embedded Spelling spelling;
}

@Embeddable
class Spelling {
  @Column(name = "sort_as", length = 500)
  String sortAs;

  @Column(length = 8)
  String script;
}

@Embeddable
class Place {
  Shelf shelf;
  int bay;
}

@Entity
@Table(
    name = "works",
    uniqueConstraints = {
      @UniqueConstraint(name = "uq_works_isbn", columnNames = "isbn"),
      @UniqueConstraint(columnNames = {"language", "title_main"})
    },
    indexes = {
      @Index(name = "ix_works_sort", columnList = "legacy_number, language desc, id"),
      @Index(name = "uq_works_legacy", columnList = "legacy_number", unique = true)
    })
@Comment("Works, not their copies")
@SecondaryTable(
    name = "work_texts",
    pkJoinColumns = @PrimaryKeyJoinColumn(name = "work_id"),
    foreignKey = @ForeignKey(name = "fk_work_texts_work"))
@NaturalIdCache
class Work {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "works")
  @SequenceGenerator(name = "works", sequenceName = "works_seq", initialValue = 100)
  long id;

  @NaturalId(mutable = true)
  @Column(length = 13)
  String isbn;

  @Column(name = "legacy_number")
  BigInteger legacyNumber;

  @Embedded
  @AttributeOverride(
      name = "main",
      column = @Column(name = "title_main", length = 400, nullable = false))
  @AttributeOverride(name = "spelling.script", column = @Column(name = "script_code", length = 4))
  Titles titles;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = false)
  @ColumnDefault("'EN'")
  Language language;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Enumerated(EnumType.STRING)
  @Column(name = "translated_to")
  Language translatedTo;

  @Column(table = "work_texts", columnDefinition = "text")
  String summary;

  @Column(table = "work_texts", name = "full_text")
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String fullText;

  @Convert(converter = YesNoConverter.class)
  Boolean lendable;

  @Convert(converter = NumericBooleanConverter.class)
  Boolean rare;

  @JdbcTypeCode(SqlTypes.JSON)
  Titles alternative;

  @Array(length = 5)
  @Column(name = "keywords")
  String[] keywords;

  Language[] spoken;

  Set<Integer> years;

  @CreationTimestamp Instant created;
  @UpdateTimestamp LocalDateTime updated;

  @Generated
  @ColumnDefault("now()")
  @Column(name = "entered_at", insertable = false)
  OffsetDateTime enteredAt;

  @GeneratedColumn("length(title_main)")
  @Column(name = "title_length")
  Integer titleLength;

  @Formula("(select count(*) from copies c where c.work_id = id)")
  int copies;

  @ColumnTransformer(read = "price * 100", write = "? / 100")
  @Column(precision = 9, scale = 3)
  @Check(name = "ck_works_price", constraints = "price >= 0")
  BigDecimal price;
}

@Entity
@Table(name = "copies")
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "present")
class Copy {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @ManyToOne(optional = false)
  Work work;

  @Embedded Place place;

  @ElementCollection
  @CollectionTable(
      name = "copy_conditions",
      joinColumns = @JoinColumn(name = "copy_id"),
      foreignKey = @ForeignKey(name = "fk_copy_conditions_copy"),
      indexes = @Index(columnList = "noted_on"))
  @MapKeyColumn(name = "noted_on")
  @Column(name = "condition", length = 60, nullable = false)
  Map<LocalDate, String> conditions;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @OnDelete(action = OnDeleteAction.CASCADE)
  Map<Shelf, Integer> moves;

  @JdbcTypeCode(SqlTypes.INET)
  InetAddress reader;

  URL scan;
  Locale locale;
  Currency currency;
  TimeZone zone;
  Year printed;
  ZoneOffset fromUtc;
  Duration loan;

  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
  Duration handled;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  OffsetDateTime lastSeen;

  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
  ZonedDateTime bought;

  @Lob byte[] image;
  float[] vector;
  char grade;
  Byte level;

  @JdbcTypeCode(SqlTypes.VARBINARY)
  @Column(length = 32)
  byte[] checksum;
}

/** A view that is made by hand: no table. */
@Entity
@Immutable
@Subselect("select language, count(*) as works from works group by language")
@Synchronize("works")
class LanguageCount {
  @Id String language;
  long works;
}

@Entity
@Table(name = "branches")
class Branch {
  @Id
  @Column(length = 6)
  String code;

  @TenantId
  @Column(name = "tenant", length = 20)
  String tenant;

  @ManyToOne
  @JoinColumn(
      name = "main_code",
      foreignKey =
          @ForeignKey(
              name = "fk_branches_main",
              foreignKeyDefinition =
                  "foreign key (main_code) references branches on delete set null"))
  Branch main;

  @ManyToMany
  @JoinTable(
      name = "branch_works",
      joinColumns = @JoinColumn(name = "branch_code"),
      inverseJoinColumns = @JoinColumn(name = "work_id"),
      uniqueConstraints = @UniqueConstraint(name = "uq_branch_works", columnNames = "work_id"))
  @MapKey(name = "isbn")
  Map<String, Work> works;

  @OneToMany
  @JoinColumn(name = "branch_code")
  @SortNatural
  SortedSet<Opening> openings;
}

@Entity
@Table(name = "openings")
class Opening implements Comparable<Opening> {
  @Id @GeneratedValue Integer id;
  DayOfWeek day;
  LocalTime opens;
  OffsetTime closes;

  public int compareTo(Opening other) {
    return Integer.compare(id, other.id);
  }
}

/** Hibernate makes this view, with its tables. */
@Entity
@Immutable
@Table(name = "rare_works")
@View(query = "select id, title_main as title from works where rare = 1")
@Synchronize("works")
class RareWork {
  @Id long id;
  String title;
}

/** One table a kind, and a discriminator beside them. */
@Entity
@Table(name = "readers")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("R")
class Reader {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @Version Instant version;

  @Column(unique = true, nullable = false)
  Barcode card;
}

@Entity
@Table(name = "students")
@DiscriminatorValue("S")
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_students_reader"))
class Student extends Reader {
  @Column(length = 80)
  String school;
}

@Entity
@DiscriminatorValue("G")
@Table(name = "guests")
class Guest extends Reader {
  @Comment("who answers for the guest")
  @ManyToOne(fetch = FetchType.LAZY)
  Reader warrantor;
}

/** Kept in another schema, by another service. */
@Entity
@Table(name = "fines", schema = "accounts")
class Fine {
  @Id @GeneratedValue Long id;
  @ManyToOne Reader reader;
}

record Barcode(String digits) {}

@Converter(autoApply = true)
class BarcodeConverter implements AttributeConverter<Barcode, String> {
  public String convertToDatabaseColumn(Barcode value) {
    return value == null ? null : value.digits();
  }

  public Barcode convertToEntityAttribute(String text) {
    return text == null ? null : new Barcode(text);
  }
}

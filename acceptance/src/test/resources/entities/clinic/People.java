package clinic;

import jakarta.persistence.*;
import java.net.InetAddress;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@MappedSuperclass
abstract class Numbered {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @UpdateTimestamp Instant lastChanged;
}

@Embeddable
class FullName {
  @Column(nullable = false)
  String givenName;

  @Column(nullable = false)
  String familyName;

  String title;
}

@Embeddable
class Contact {
  String mobilePhone;
  String emailAddress;

  @Embedded PostalAddress postalAddress;
}

@Embeddable
class PostalAddress {
  String streetAndNumber;

  @Column(length = 10)
  String postalCode;

  String town;
}

enum BloodGroup {
  A_POSITIVE,
  A_NEGATIVE,
  ZERO
}

enum Sex {
  FEMALE,
  MALE,
  DIVERSE
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "personKind")
abstract class Person extends Numbered {
  @Embedded FullName fullName;
  @Embedded Contact contact;
  LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  Sex sex;
}

@Entity
@Table(indexes = @Index(columnList = "insurance_number"))
class Patient extends Person {
  @Column(unique = true, length = 20)
  String insuranceNumber;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  BloodGroup bloodGroup;

  @ElementCollection Set<String> allergies;

  @ManyToOne(fetch = FetchType.LAZY)
  Insurer insurer;

  @ManyToOne Doctor familyDoctor;
}

@Entity
class Doctor extends Person {
  @Column(nullable = false)
  String licenceNumber;

  @ManyToMany List<Specialty> specialties;

  @Convert(converter = YesNoConverter.class)
  boolean onCall;
}

@Entity
class Nurse extends Person {
  @Convert(converter = NumericBooleanConverter.class)
  boolean nightShift;

  @ManyToOne Ward homeWard;
}

@Entity
class Specialty {
  @Id
  @Column(length = 12)
  String code;

  @Comment("as doctors say it")
  String latinName;
}

@Entity
class Insurer extends Numbered {
  @Column(nullable = false, unique = true)
  String companyName;

  @ElementCollection @OrderColumn List<PostalAddress> branchOffices;
}

@Entity
class NextOfKin {
  @EmbeddedId NextOfKinId id;

  @ManyToOne
  @MapsId("patientId")
  Patient patient;

  @Embedded FullName fullName;
}

@Embeddable
record NextOfKinId(Long patientId, Integer rank) {}

@Entity
class UserAccount {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @OneToOne(optional = false)
  @JoinColumn(unique = true)
  Person person;

  @Column(name = "loginName", nullable = false)
  String login;

  InetAddress lastAddress;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Boolean> preferences;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 60)
  String passwordHash;
}

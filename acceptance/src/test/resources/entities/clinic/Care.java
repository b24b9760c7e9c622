package clinic;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.SqlTypes;

@Entity
class Building extends Numbered {
  @Column(unique = true)
  String nameOfBuilding;
}

@Entity
class Ward {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @ManyToOne(optional = false)
  Building building;

  short floorNumber;
}

@Entity
@IdClass(BedId.class)
class Bed {
  @Id Integer bedNumber;

  @Id @ManyToOne Ward ward;

  boolean adjustable;
}

class BedId {
  Integer bedNumber;
  Integer ward;

  @Override
  public boolean equals(Object other) {
    return other instanceof BedId id
        && Objects.equals(bedNumber, id.bedNumber)
        && Objects.equals(ward, id.ward);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bedNumber, ward);
  }
}

@Entity
@Check(
    name = "admission_ends_later",
    constraints = "discharged_at is null or discharged_at > admitted_at")
class Admission extends Numbered {
  @ManyToOne(optional = false)
  Patient patient;

  @ManyToOne Bed bed;

  @Column(nullable = false)
  LocalDateTime admittedAt;

  LocalDateTime dischargedAt;

  @Formula("discharged_at - admitted_at")
  Duration length;

  @OneToMany(mappedBy = "admission")
  List<Diagnosis> diagnoses;
}

@Entity
class Diagnosis extends Numbered {
  @ManyToOne Admission admission;
  @ManyToOne IcdCode icdCode;

  @Column(columnDefinition = "text")
  String remarks;

  @Enumerated Certainty certainty;
}

enum Certainty {
  SUSPECTED,
  CONFIRMED
}

@Entity
class IcdCode {
  @Id
  @Column(length = 8)
  String code;

  @Column(length = 500)
  String englishText;

  @ManyToOne IcdCode chapter;
}

/** Each kind of examination has a table of its own. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Examination extends Numbered {
  @ManyToOne(optional = false)
  Patient patient;

  @ManyToOne Doctor orderedBy;
  OffsetDateTime doneAt;
}

@Entity
class LabTest extends Examination {
  @ElementCollection
  @MapKeyColumn(name = "parameterName")
  Map<String, LabValue> labValues;
}

@Embeddable
class LabValue {
  BigDecimal measuredValue;

  @Column(length = 16)
  String unitOfMeasure;

  @ColumnDefault("false")
  boolean outOfRange;
}

@Entity
class Imaging extends Examination {
  @Column(name = "modality")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Modality modality;

  @Lob byte[] preview;
  double doseInMillisievert;
}

enum Modality {
  XRAY,
  CT,
  MRI
}

@Entity
class Vaccination extends Examination {
  @ManyToOne Medicine vaccine;
  String batchNumber;
}

@Entity
@Table(name = "Medicines")
class Medicine extends Numbered {
  @Column(nullable = false)
  String tradeName;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> activeIngredients;

  @ManyToMany
  @JoinTable(name = "medicineInteraction")
  Set<Medicine> interactsWith;

  @Column(precision = 9, scale = 3)
  BigDecimal packagePrice;
}

/** All kinds of appointments in one table. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@Table(
    uniqueConstraints = @UniqueConstraint(columnNames = {"doctor_id", "starts_at"}),
    indexes = {
      @Index(name = "appointment_start", columnList = "startsAt"),
      @Index(columnList = "patient_id, startsAt")
    })
class Appointment extends Numbered {
  @ManyToOne Patient patient;
  @ManyToOne Doctor doctor;
  Instant startsAt;

  @ColumnDefault("15")
  Integer minutesPlanned;
}

@Entity
class VideoAppointment extends Appointment {
  String meetingUrl;
}

@Entity
class HomeVisit extends Appointment {
  @Embedded PostalAddress visitAddress;
}

@Entity
class Prescription extends Numbered {
  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Patient patient;

  @ElementCollection List<PrescribedItem> prescribedItems;
  LocalDate validUntil;
  Year budgetYear;
}

@Embeddable
class PrescribedItem {
  @ManyToOne Medicine medicine;
  int timesADay;
  Duration takenFor;
}

@Entity
@SoftDelete(columnName = "isGone")
class CareNote extends Numbered {
  @ManyToOne Nurse writtenBy;
  @ManyToOne Patient about;

  @Column(length = 4000)
  String noteText;
}

@Entity
class Invoice extends Numbered {
  @OneToOne Admission admission;
  Currency currency;
  Locale language;
  ZoneOffset zone;

  @OneToMany(mappedBy = "invoice")
  Set<InvoiceItem> items;
}

@Entity
class InvoiceItem {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  Invoice invoice;

  BigDecimal netAmount;
  Character taxCode;
}

@Entity
class Shift extends Numbered {
  @ManyToMany(mappedBy = "shifts")
  Set<Roster> rosters;

  LocalTime beginsAt;
  LocalTime endsAt;
}

@Entity
class Roster extends Numbered {
  @ManyToMany Set<Shift> shifts;
  @ManyToOne Ward ward;
  DayOfWeek dayOfWeek;
}

@Entity
@Table(name = "`AuditTrail`")
class AuditEntry extends Numbered {
  @Column(name = "`What`")
  String what;

  @ManyToOne UserAccount who;
}

@Entity
class ConsentForm extends Numbered {
  @ManyToOne(optional = false)
  Admission admission;

  @Column(nullable = false)
  Instant signedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  @Comment("what was agreed to, by section")
  Map<String, String> agreedTo;
}

@Entity
class WaitingListEntry extends Numbered {
  @ManyToOne Patient patient;
  @ManyToOne Specialty specialty;

  @Check(constraints = "urgency between 1 and 5")
  byte urgency;
}

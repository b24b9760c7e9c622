package swae.habits;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.type.SqlTypes;

/**
 * A program that a user can start from.
 *
 * <p>That a slug is unique among the templates that are not deleted is a partial index, which no
 * entity can say: a revision made it, and it stays.
 */
@Entity
@Table(
    name = "program_templates",
    comment = "Programs that a user can start from",
    check = {
      @CheckConstraint(
          name = "ck_program_templates_slug",
          constraint = "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"),
      @CheckConstraint(
          name = "ck_program_templates_duration_days",
          constraint = "duration_days BETWEEN 1 AND 366")
    })
public class ProgramTemplate {

  /** What is done on a day. */
  public record Step(int day, String title, String instructions) {}

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @ColumnDefault("gen_random_uuid()")
  UUID id;

  @Column(nullable = false, length = 80)
  String slug;

  @Column(nullable = false, length = 120)
  String name;

  @Column(columnDefinition = "text")
  String description;

  @Column(name = "duration_days", nullable = false)
  int durationDays;

  @JdbcTypeCode(SqlTypes.JSON)
  @ColumnDefault("'[]'")
  @Column(nullable = false, comment = "Array of {day, title, instructions}")
  List<Step> steps;

  @CreationTimestamp
  @ColumnDefault("now()")
  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @UpdateTimestamp
  @ColumnDefault("now()")
  @Column(name = "updated_at", nullable = false)
  Instant updatedAt;

  @Column(name = "deleted_at", comment = "Hidden since then; habits that came from it stay")
  Instant deletedAt;
}

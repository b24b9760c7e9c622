package swae.habits;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.UpdateTimestamp;

/**
 * What a user wants to do again and again.
 *
 * <p>The index of the user is for habits that are not archived; an entity can only say that there
 * is one.
 */
@Entity
@Table(
    name = "habits",
    comment = "What a user wants to do again and again",
    check = {
      @CheckConstraint(name = "ck_habits_name", constraint = "btrim(name) <> ''"),
      @CheckConstraint(name = "ck_habits_target_count", constraint = "target_count > 0")
    },
    indexes = {
      @Index(name = "ix_habits_user_id", columnList = "user_id"),
      @Index(name = "ix_habits_program_template_id", columnList = "program_template_id")
    })
public class Habit {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @ColumnDefault("gen_random_uuid()")
  UUID id;

  @Column(
      name = "user_id",
      nullable = false,
      comment = "A user of the users service; no foreign key, so that the services stay apart")
  UUID userId;

  @ManyToOne
  @JoinColumn(
      name = "program_template_id",
      foreignKey = @ForeignKey(name = "fk_habits_program_template_id"))
  @OnDelete(action = OnDeleteAction.SET_NULL)
  ProgramTemplate programTemplate;

  @Column(nullable = false, length = 120)
  String name;

  @Enumerated(EnumType.STRING)
  @JdbcType(HabitFrequencyType.class)
  @ColumnDefault("'daily'")
  @Column(nullable = false, columnDefinition = HabitFrequencyType.NAME)
  HabitFrequency frequency;

  @ColumnDefault("1")
  @Column(name = "target_count", nullable = false, comment = "How often in each day, week or month")
  int targetCount;

  @Column(name = "archived_at")
  Instant archivedAt;

  @CreationTimestamp
  @ColumnDefault("now()")
  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @UpdateTimestamp
  @ColumnDefault("now()")
  @Column(name = "updated_at", nullable = false)
  Instant updatedAt;
}

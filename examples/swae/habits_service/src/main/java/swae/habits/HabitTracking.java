package swae.habits;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How often a habit was done on a day. */
@Entity
@Table(
    name = "habit_tracking",
    comment = "One row for each habit and day",
    check = {@CheckConstraint(name = "ck_habit_tracking_count", constraint = "count >= 0")},
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_habit_tracking_habit_id_tracked_on",
            columnNames = {"habit_id", "tracked_on"}),
    indexes = @Index(name = "ix_habit_tracking_tracked_on", columnList = "tracked_on"))
public class HabitTracking {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "habit_id", foreignKey = @ForeignKey(name = "fk_habit_tracking_habit_id"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  Habit habit;

  @Column(name = "tracked_on", nullable = false)
  LocalDate trackedOn;

  @ColumnDefault("1")
  @Column(nullable = false)
  int count;

  @Column(columnDefinition = "text")
  String note;

  @CreationTimestamp
  @ColumnDefault("now()")
  @Column(name = "created_at", nullable = false)
  Instant createdAt;
}

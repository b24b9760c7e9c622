package swae.habits;

import jakarta.persistence.EnumeratedValue;

/** How often a habit is done. */
public enum HabitFrequency {
  /** Each day. */
  DAILY("daily"),
  /** Each week. */
  WEEKLY("weekly"),
  /** Each month. */
  MONTHLY("monthly");

  @EnumeratedValue private final String word;

  HabitFrequency(String word) {
    this.word = word;
  }

  /** As the database has it. */
  public String word() {
    return word;
  }
}

package dev.limbeck.schema;

/**
 * How an identity column counts.
 *
 * @param always whether a writer may not say another value, unless with {@code OVERRIDING SYSTEM
 *     VALUE}
 * @param options of its sequence
 */
public record Identity(boolean always, SequenceOptions options) {

  /** From 1, and a writer may say another value. */
  public static final Identity BY_DEFAULT = new Identity(false, SequenceOptions.NONE);

  /** From 1, always. */
  public static final Identity ALWAYS = new Identity(true, SequenceOptions.NONE);

  /** The same with other options. */
  public Identity with(SequenceOptions otherOptions) {
    return new Identity(always, otherOptions);
  }
}

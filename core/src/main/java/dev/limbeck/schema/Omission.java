package dev.limbeck.schema;

/**
 * Something that is there and was not compared.
 *
 * @param what the object, as a reader would name it: {@code foreign table 'app.orders_remote'}
 * @param why the reason, one clause: {@code foreign tables are not modelled}
 */
public record Omission(String what, String why) {}

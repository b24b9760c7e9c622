package dev.limbeck.schema;

/**
 * What a role may do with an object.
 *
 * @param role the role, or {@code PUBLIC}
 * @param privilege what; with columns, on these only
 * @param grantOption whether it may grant it to others
 * @param withheld whether it is the other way round: every new object of the kind grants it to the
 *     role (PUBLIC, mostly), and this one does not
 */
public record GrantedPrivilege(
    String role, Privilege privilege, boolean grantOption, boolean withheld) {}

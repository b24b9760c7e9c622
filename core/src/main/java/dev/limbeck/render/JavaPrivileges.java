package dev.limbeck.render;

import static dev.limbeck.render.JavaCode.call;
import static dev.limbeck.render.JavaCode.text;
import static dev.limbeck.render.JavaCode.word;
import static dev.limbeck.render.JavaValues.texts;

import dev.limbeck.operation.PrivilegeOperation;
import dev.limbeck.schema.AllInSchema;
import dev.limbeck.schema.DefaultPrivileges;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.Privilege;
import dev.limbeck.schema.PrivilegeTarget;
import java.util.ArrayList;
import java.util.List;

/** Operations on privileges, as calls. */
final class JavaPrivileges {

  private JavaPrivileges() {}

  static JavaCode render(PrivilegeOperation operation) {
    return switch (operation) {
      case PrivilegeOperation.Grant grant ->
          call(
              grant.grantOption() ? "op.grantWithGrantOption" : "op.grant",
              arguments(grant, target(grant.target()), grant.privileges()));
      case PrivilegeOperation.Revoke revoke ->
          call(
              revoke.cascade()
                  ? "op.revokeCascade"
                  : revoke.grantOptionOnly() ? "op.revokeGrantOption" : "op.revoke",
              arguments(revoke, target(revoke.target()), revoke.privileges()));
      case PrivilegeOperation.GrantDefault grant ->
          call(
              grant.grantOption()
                  ? "op.grantDefaultPrivilegesWithGrantOption"
                  : "op.grantDefaultPrivileges",
              arguments(grant, target(grant.target()), grant.privileges()));
      case PrivilegeOperation.RevokeDefault revoke ->
          call(
              "op.revokeDefaultPrivileges",
              arguments(revoke, target(revoke.target()), revoke.privileges()));
      case PrivilegeOperation.GrantRole grant ->
          call("op.grantRole", text(grant.role()), text(grant.of()));
      case PrivilegeOperation.RevokeRole revoke ->
          call("op.revokeRole", text(revoke.role()), text(revoke.of()));
    };
  }

  private static List<JavaCode> arguments(
      PrivilegeOperation operation, JavaCode target, List<Privilege> privileges) {
    var all = new ArrayList<JavaCode>();
    all.add(text(operation.role()));
    all.add(target);
    for (var privilege : privileges) {
      var constant = privilege.kind().name();
      all.add(
          privilege.columns().isEmpty()
              ? word(constant)
              : call(constant + ".only", texts(privilege.columns())));
    }
    return all;
  }

  private static JavaCode target(PrivilegeTarget target) {
    return switch (target) {
      case ObjectReference object -> JavaReferences.render(object);
      case AllInSchema all ->
          call(
              switch (all.kind()) {
                case TABLES -> "onAllTables";
                case SEQUENCES -> "onAllSequences";
                case FUNCTIONS -> "onAllFunctions";
                case PROCEDURES -> "onAllProcedures";
                case ROUTINES -> "onAllRoutines";
              },
              text(all.schema()));
    };
  }

  private static JavaCode target(DefaultPrivileges target) {
    var start =
        switch (target.kind()) {
          case TABLES -> "futureTables";
          case SEQUENCES -> "futureSequences";
          case FUNCTIONS -> "futureFunctions";
          case TYPES -> "futureTypes";
          case SCHEMAS -> "futureSchemas";
        };
    return call(start)
        .thenIf(target.schema(), "inSchema", JavaCode::text)
        .thenIf(target.creator(), "createdBy", JavaCode::text);
  }
}

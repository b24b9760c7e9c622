package dev.limbeck.command;

import dev.limbeck.autogenerate.Agreements;
import dev.limbeck.config.ServiceConfig;
import dev.limbeck.migration.Hook;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What surrounds a command on a service.
 *
 * @param databases opens databases
 * @param scratch the servers of scratch databases
 * @param agreements what was found to be the same before
 * @param services finds another service of the workspace by its name
 * @param listener is told what happens
 * @param confirmation asks before something is lost
 * @param tool what the history calls us, {@code limbeck 0.1.0}
 * @param proposed completes the commands that problems propose
 * @param hooks those of the program that called
 * @param arguments the {@code -x} arguments
 * @param classes sees the revisions that are compiled into the program
 */
public record Surroundings(
    Databases databases,
    ScratchServers scratch,
    Agreements agreements,
    Function<String, Optional<ServiceConfig>> services,
    CommandListener listener,
    Confirmation confirmation,
    String tool,
    ProposedCommands proposed,
    List<Hook> hooks,
    SortedMap<String, String> arguments,
    ClassLoader classes) {}

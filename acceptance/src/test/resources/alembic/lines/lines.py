"""Writes beside each file NAME/commands what Alembic prints for them, as NAME/printed.

The folder is the only argument. Files are loaded by name, as newer versions do; 1.8 takes them as the file system
gives them. What Alembic keeps in a set it prints in the order of hashes: that is ordered by text here.
"""

import io
import os
import sys

from alembic import command, config, util

unsorted = os.listdir
os.listdir = lambda *args: sorted(unsorted(*args))

COMMANDS = {
    "heads": command.heads,
    "history": command.history,
    "branches": command.branches,
    "show": command.show,
}


def run(folder, words):
    text = io.StringIO()
    settings = config.Config(stdout=text)
    settings.set_main_option("script_location", os.path.join(folder, "alembic"))
    options = {}
    if "-v" in words:
        options["verbose"] = True
    if "--resolve-dependencies" in words:
        options["resolve_dependencies"] = True
    if "-r" in words:
        options["rev_range"] = words[words.index("-r") + 1]
    if words[0] == "show":
        options["rev"] = words[1]
    try:
        COMMANDS[words[0]](settings, **options)
    except util.CommandError as refused:
        return "refused\n"
    except (AssertionError, AttributeError, KeyError):
        return "crashed\n"
    return text.getvalue()


root = sys.argv[1]
for name in sorted(os.listdir(root)):
    folder = os.path.join(root, name)
    with open(os.path.join(folder, "commands"), encoding="utf-8") as lines, open(
        os.path.join(folder, "printed"), "w", encoding="utf-8"
    ) as printed:
        for line in lines:
            printed.write("$ " + line + run(folder, line.split()))

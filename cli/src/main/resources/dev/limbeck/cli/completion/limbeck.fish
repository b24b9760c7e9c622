# Completion of limbeck for fish 3. In ~/.config/fish/config.fish:
#   limbeck completion fish | source
# or as the file ~/.config/fish/completions/limbeck.fish.

function __limbeck_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
    command -q $program; or return
    set -e typed[1]
    set -l lines (command $program __complete $typed "$current" 2>/dev/null </dev/null)
    set -l kind (string split -m 1 ' ' -- $lines[1])
    set -e lines[1]
    switch "$kind[1]"
        case :words :parts
            printf '%s\n' $lines
        case :files :folders
            set -l prefix "$kind[2]"
            set -l path (string sub -s (math (string length -- "$prefix") + 1) -- "$current")
            if test $kind[1] = :files
                printf '%s\n' $prefix(__fish_complete_path "$path")
            else
                printf '%s\n' $prefix(__fish_complete_directories "$path" '')
            end
    end
end

complete -c limbeck -f -k -a '(__limbeck_complete)'

# Completion of limbeck for bash 3.2 or later. In ~/.bashrc:
#   source <(limbeck completion bash)
# or as a file named "limbeck" in ~/.local/share/bash-completion/completions, for bash-completion 2.

_limbeck() {
  local IFS=$' \t\n' LC_ALL=C
  local line=${COMP_LINE:0:COMP_POINT} gap part i
  local -a words=()

  # bash takes words apart at = : @ as well; what has no blank before it belongs to the word before.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${line%%[![:blank:]]*} line=${line#"${line%%[![:blank:]]*}"} part=${COMP_WORDS[i]}
    [[ $i -lt $COMP_CWORD ]] || part=$line
    if [[ $i -eq 0 || -n $gap ]]; then
      words+=("$part")
    else
      words[${#words[@]} - 1]+=$part
    fi
    line=${line#"$part"}
  done

  # Quotes go, as they would if the line was run; a variable or a command in it is left alone.
  local -a plain=()
  for part in "${words[@]}"; do
    part=${part//[\"\']/}
    plain+=("${part//\\/}")
  done
  local program=${plain[0]} current=${plain[${#plain[@]} - 1]}
  [[ $program != '~/'* ]] || program=$HOME/${program#'~/'}

  local kind prefix item
  local -a items=()
  COMPREPLY=()
  {
    read -r kind prefix
    case $kind in
      :words | :parts)
        while IFS=$'\t' read -r item _; do items+=("$item"); done
        ;;
      :files | :folders)
        [[ $kind = :files ]] && kind=-f || kind=-d
        while IFS= read -r item; do items+=("$prefix$item"); done < <(compgen "$kind" -- "${current#"$prefix"}")
        kind=:paths
        ;;
    esac
  } < <(command "$program" __complete "${plain[@]:1}" 2>/dev/null </dev/null)

  # bash replaces only what stands behind the last of its separators.
  local separators='' kept=''
  for part in = : @; do
    [[ $COMP_WORDBREAKS != *"$part"* ]] || separators+=$part
  done
  [[ -z $separators ]] || kept=${current%"${current##*[$separators]}"}
  for item in ${items[@]+"${items[@]}"}; do
    COMPREPLY+=("${item#"$kept"}")
  done

  if type compopt >/dev/null 2>&1; then
    [[ $kind != :paths ]] || compopt -o filenames 2>/dev/null
    [[ $kind != :parts ]] || compopt -o nospace 2>/dev/null
    compopt -o nosort 2>/dev/null
  fi
  return 0
}

complete -F _limbeck limbeck

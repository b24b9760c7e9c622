#compdef limbeck
# Completion of limbeck for zsh 5. In ~/.zshrc, behind compinit:
#   source <(limbeck completion zsh)
# or as a file named "_limbeck" in a folder of $fpath.

_limbeck() {
  local program=${(Q)words[1]} current=${(Q)PREFIX} kind prefix line value
  local -a lines typed items
  program=${program/#\~\//$HOME/}
  typed=("${(@Q)words[2,CURRENT-1]}")
  lines=("${(@f)$(command $program __complete "${typed[@]}" "$current" 2>/dev/null </dev/null)}")
  kind=${lines[1]%% *} prefix=${lines[1]#* }
  case $kind in
    :files | :folders)
      [[ $lines[1] != *' '?* ]] || compset -P "${(b)prefix}"
      if [[ $kind = :files ]]; then _files; else _files -/; fi
      ;;
    :words | :parts)
      for line in "${(@)lines[2,-1]}"; do
        value=${line%%$'\t'*}
        value=${value//:/\\:}
        [[ $line != *$'\t'* ]] || value+=:${line#*$'\t'}
        items+=("$value")
      done
      (( $#items )) || return 1
      if [[ $kind = :parts ]]; then
        _describe -V -t values value items -S ''
      else
        _describe -V -t values value items
      fi
      ;;
    *) return 1 ;;
  esac
}

if [[ ${funcstack[1]-} = _limbeck ]]; then
  _limbeck "$@"
elif (( $+functions[compdef] )); then
  compdef _limbeck limbeck
fi

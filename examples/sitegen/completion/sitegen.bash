# SPDX-License-Identifier: MIT
# Completion of sitegen(1) for bash. The program's own help says what there is:
# commands and options, so that nothing can be left out.

_sitegen_help() {
  "${COMP_WORDS[0]/#\~/$HOME}" "$@" --help 2>/dev/null
}

_sitegen_commands() {
  _sitegen_help | sed -n -e '/^$/q' -e 's/^Usage:/      /' \
    -e 's/^       sitegen \([[:lower:]][[:lower:]-]*\) .*/\1/p'
}

# The long options of a command; with a "=" where a value follows.
_sitegen_options() {
  _sitegen_help "$@" |
    sed -n 's/^  \(-[[:alpha:]], \)\{0,1\}\(--[[:lower:][:digit:]-]*=\{0,1\}\).*/\2/p'
}

# The NAME of an option's value, long or short; nothing where it has none.
_sitegen_value() {
  local option=$1
  shift
  _sitegen_help "$@" | sed -n \
    -e "s/^  \(-[[:alpha:]], \)\{0,1\}$option=\([[:upper:]]*\) .*/\2/p" \
    -e "s/^  $option, --[[:lower:][:digit:]-]*=\([[:upper:]]*\) .*/\1/p"
}

# TRUE where the option before is answered.
_sitegen_answer() {
  local option=$1 cur=$2
  shift 2
  case $(_sitegen_value "$option" "$@") in
  FILE) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
  OUT | DIR | FOLDER) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
  '') return 1 ;;
  esac
}

# Folders of sites; for a preview, the themes that keypoints(1) knows as well.
_sitegen_arguments() {
  mapfile -t COMPREPLY < <(compgen -d -- "$2")
  [[ $1 == theme-preview ]] || return 0
  local -a themes=()
  mapfile -t themes < <(compgen -W "$(keypoints theme list 2>/dev/null |
    sed -n 's/^\([[:lower:]][[:lower:][:digit:]-]*\) .*/\1/p')" -- "$2")
  COMPREPLY=("${themes[@]}" "${COMPREPLY[@]}")
}

_sitegen() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev= option= command=
  COMPREPLY=()
  ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}
  ((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}

  if [[ -z $command ]]; then
    mapfile -t COMPREPLY < <(compgen -W \
      "$(_sitegen_commands) --help --version" -- "$cur")
    return
  fi
  # bash cuts "--output=site" into three words.
  if [[ $cur == "=" && $prev == --* ]]; then
    option=$prev cur=
  elif [[ $prev == "=" ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $prev == -* ]]; then
    option=$prev
  fi
  if [[ -n $option ]] && _sitegen_answer "$option" "$cur" "$command"; then
    compopt -o filenames 2>/dev/null
  elif [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_sitegen_options "$command")" \
      -- "$cur")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace 2>/dev/null
  else
    _sitegen_arguments "$command" "$cur"
    compopt -o filenames 2>/dev/null
  fi
}

complete -F _sitegen sitegen

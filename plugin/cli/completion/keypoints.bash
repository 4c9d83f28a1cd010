# SPDX-License-Identifier: MIT
# Completion of keypoints(1) for bash. The program's own help says what there
# is: commands, options and their values, so that nothing can be left out.

_keypoints_help() {
  "${COMP_WORDS[0]/#\~/$HOME}" "$@" --help 2>/dev/null
}

# The commands of the program; of `corpus` and the like, their own.
_keypoints_commands() {
  if [[ $# -eq 0 ]]; then
    _keypoints_help | sed -n '/^Commands:/,/^$/s/^  \([[:lower:]][[:lower:]-]*\) .*/\1/p'
    echo help
  else
    _keypoints_help "$1" |
      sed -n "s/^  keypoints $1 \([[:lower:]][[:lower:]-]*\)\( .*\)\{0,1\}\$/\1/p" | sort -u
  fi
}

# The long options of a command; with a "=" where a value follows.
_keypoints_options() {
  _keypoints_help "$@" |
    sed -n 's/^  \(-[[:alpha:]], \)\{0,1\}\(--[[:lower:][:digit:]-]*=\{0,1\}\).*/\2/p'
}

# "NAME of the value|what the help says", for a long or short option.
_keypoints_option() {
  local option=$1
  shift
  _keypoints_help "$@" | sed -n \
    -e "s/^  \(-[[:alpha:]], \)\{0,1\}$option=\([[:upper:]=]*\)  *\(.*\)/\2|\3/p" \
    -e "s/^  $option, --[[:lower:][:digit:]-]*=\([[:upper:]=]*\)  *\(.*\)/\1|\2/p"
}

# The words that the help lists after a colon: "text (default), json or csv".
_keypoints_values() {
  sed -n -e 's/([^)]*)//g' -e 's/^[^|]*|.*: \(.*\)/\1/p' <<<"$1" |
    tr ', ' '\n\n' | sed -e '/^$/d' -e '/^or$/d'
}

_keypoints_value() {
  local option=$1 cur=$2 told
  shift 2
  told=$(_keypoints_option "$option" "$@")
  case $told in
  SITE\|* | DIR\|* | FOLDER\|*) mapfile -t COMPREPLY < <(compgen -d -- "$cur") ;;
  NAME\|*theme*)
    mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]/#\~/$HOME}" \
      theme list 2>/dev/null | sed -n 's/^\([[:lower:]][[:lower:][:digit:]-]*\) .*/\1/p')" \
      -- "$cur") ;;
  FILE\|* | NAME\|*) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
  *) mapfile -t COMPREPLY < <(compgen -W "$(_keypoints_values "$told")" \
    -- "$cur") ;;
  esac
  [[ -n $told ]]
}

_keypoints() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev= option=
  local -a command=()
  COMPREPLY=()
  ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}

  # The command, and the command of the command.
  local word commands
  commands=" $(_keypoints_commands | tr '\n' ' ')"
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
    -*) continue ;;
    esac
    if [[ ${#command[@]} -eq 0 && $commands == *" $word "* ]]; then
      command=("$word")
      commands=" $(_keypoints_commands "$word" | tr '\n' ' ')"
    elif [[ ${#command[@]} -eq 1 && $commands == *" $word "* ]]; then
      command+=("$word")
    else
      break
    fi
  done

  # bash cuts "--format=json" into three words.
  if [[ $cur == "=" && $prev == --* ]]; then
    option=$prev cur=
  elif [[ $prev == "=" ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $prev == -* ]]; then
    option=$prev
  fi
  if [[ -n $option && $option != --help ]] &&
    _keypoints_value "$option" "$cur" "${command[@]:-print}"; then
    compopt -o filenames 2>/dev/null
    return
  fi

  if [[ $cur == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W \
      "$(_keypoints_options "${command[@]:-print}")" -- "$cur")
    [[ ${#command[@]} -eq 0 ]] &&
      mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W --version -- "$cur")
    [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace 2>/dev/null
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  compopt -o filenames 2>/dev/null
  local -a names=()
  if [[ ${#command[@]} -eq 0 || ${command[0]} == help ]]; then
    mapfile -t names < <(compgen -W "$(_keypoints_commands)" -- "$cur")
  elif [[ ${#command[@]} -eq 1 ]]; then
    mapfile -t names < <(compgen -W "$commands" -- "$cur")
  fi
  COMPREPLY=("${names[@]}" "${COMPREPLY[@]}")
}

complete -F _keypoints keypoints

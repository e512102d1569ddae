import Description

extension Shell {
  /// GNU Bash, from 3.2 on.
  static let bash = Shell(
    name: "bash",
    use: Phrase(
      nl: #"eval "$(fim completions bash)" in ~/.bashrc"#, en: #"eval "$(fim completions bash)" in ~/.bashrc"#)
  ) { BashScript(completions: $0).text }
}

/// A completion function for Bash with the tables as `case` lists. It needs no other package.
private struct BashScript {
  let completions: Completions

  var text: String {
    """
    # Completion of fim in bash, made by: fim completions bash

    # The options of a command.
    _fim_options() {
      case "$1" in
    \(optionLists)  esac
    }

    # What follows an option: kind and words.
    _fim_value() {
      kind='' words=''
      case "$1 $2" in
    \(values)  esac
    }

    # What stands in a place: kind and words.
    _fim_place() {
      kind='' words=''
      case "$1 $2" in
    \(places)  esac
    }

    _fim() {
      local all=() glue='' i word kind words command='' place=0 pending='' prefix='' options='' name
      COMPREPLY=()
      # Words as fim sees them: bash takes each = for a word of its own.
      for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [ "$word" = = ] && [ ${#all[@]} -gt 0 ]; then
          all[${#all[@]}-1]+='='
          glue=1
        elif [ -n "$glue" ]; then
          all[${#all[@]}-1]+=$word
          glue=''
        else
          all+=("$word")
        fi
      done
      word=${all[${#all[@]}-1]}
      for ((i = 0; i < ${#all[@]} - 1; i++)); do
        if [ -n "$pending" ]; then
          pending=''
        else
          case ${all[i]} in
            -*=*) ;;
            -*)
              _fim_value "$command" "${all[i]}"
              [ -z "$kind" ] || pending=${all[i]}
              ;;
            *) if [ -z "$command" ]; then command=${all[i]}; else place=$((place + 1)); fi ;;
          esac
        fi
      done
      if [ -n "$pending" ]; then
        _fim_value "$command" "$pending"
      else
        case $word in
          --*=*)
            _fim_value "$command" "${word%%=*}"
            prefix=${word%%=*}=
            word=${word#*=}
            ;;
          -*) kind=words words=$(_fim_options "$command") ;;
          *) if [ -z "$command" ]; then kind=words words='\(names)'; else _fim_place "$command" "$place"; fi ;;
        esac
      fi
      if [ "$kind" = pairs ]; then
        case $word in
          *=*)
            prefix+=${word%%=*}=
            word=${word#*=}
            kind=files
            ;;
          *) compopt -o nospace 2>/dev/null ;;
        esac
      fi
      # Bash completes what stands behind the last = when = breaks words.
      case $COMP_WORDBREAKS in *=*) prefix='' ;; esac
      case $kind in
        files)
          [ -n "$prefix" ] || compopt -o filenames 2>/dev/null
          while IFS= read -r name; do COMPREPLY+=("$prefix$name"); done < <(compgen -f -- "$word")
          ;;
        words) while IFS= read -r name; do COMPREPLY+=("$prefix$name"); done < <(compgen -W "$words" -- "$word") ;;
        pairs) while IFS= read -r name; do COMPREPLY+=("$prefix$name="); done < <(compgen -W "$words" -- "$word") ;;
      esac
    }

    complete -F _fim fim

    """
  }

  private var names: String { completions.commands.map(\.name).joined(separator: " ") }

  private var optionLists: String {
    let all = completions.commands.map { ($0.name, completions.options(of: $0)) } + [("*", GlobalOptions.all)]
    return all.map { name, options in
      "    \(name)) echo '\(options.flatMap(\.forms).joined(separator: " "))' ;;\n"
    }.joined()
  }

  private var values: String {
    func line(_ command: String, _ option: Option) -> String {
      guard let accepted = option.accepted else { return "" }
      let patterns = option.forms.map { command == "*" ? "*' \($0)'" : "'\(command) \($0)'" }
      return "    \(patterns.joined(separator: " | "))) \(assignment(accepted)) ;;\n"
    }
    return completions.commands.flatMap { command in command.options.map { line(command.name, $0) } }.joined()
      + GlobalOptions.all.map { line("*", $0) }.joined()
  }

  private var places: String {
    completions.commands.flatMap { command in
      completions.places(of: command).map { place in
        let pattern = place.takesRest ? "'\(command.name) '*" : "'\(command.name) \(place.first)'"
        return "    \(pattern)) \(assignment(place.argument.accepted)) ;;\n"
      }
    }.joined()
  }

  private func assignment(_ accepted: Accepted) -> String {
    let words = accepted.offered.map(\.text).joined(separator: " ")
    return switch accepted.offer {
    case .nothing: "kind=nothing"
    case .files: "kind=files"
    case .words: "kind=words words=\(Shell.quoted(words))"
    case .pairs: "kind=pairs words=\(Shell.quoted(words))"
    }
  }
}

import Description

extension Shell {
  /// Zsh with its completion system.
  static let zsh = Shell(
    name: "zsh",
    use: Phrase(
      nl: #"fim completions zsh > _fim in een map uit $fpath, vóór compinit"#,
      en: #"fim completions zsh > _fim in a folder of $fpath, before compinit"#)
  ) { ZshScript(completions: $0).text }
}

/// A completion function for zsh: `_arguments` for each command, with what everything means.
private struct ZshScript {
  let completions: Completions

  private func say(_ phrase: Phrase) -> String { phrase[completions.language] }

  var text: String {
    """
    #compdef fim
    # Completion of fim in zsh, made by: fim completions zsh

    # A word, = and a file.
    _fim_pairs() {
      if compset -P '*='; then _files; else compadd -S '=' -- "$@"; fi
    }

    _fim() {
      local curcontext=$curcontext state line
      typeset -A opt_args
      _arguments -C \\
    \(GlobalOptions.all.map(specification).joined())    '1:\(escaped(say(Placeholder.command.text))):->command' \\
        '*:: :->rest'
      case $state in
        command)
          local -a commands
          commands=(
    \(completions.commands.map { "        \(Shell.quoted("\($0.name):\(say($0.summary))"))\n" }.joined())      )
          _describe -t commands fim commands
          ;;
        rest)
          curcontext=${curcontext%:*}-$line[1]:
          case $line[1] in
    \(completions.commands.map(cases).joined())      esac
          ;;
      esac
    }

    if [ "$funcstack[1]" = _fim ]; then _fim "$@"; else compdef _fim fim; fi

    """
  }

  private func cases(of command: Command) -> String {
    let options = completions.options(of: command).map(specification)
    let places = completions.places(of: command).map { place in
      let number = place.takesRest ? "*" : "\(place.first + 1)"
      return
        "    \(Shell.quoted("\(number):\(message(place.argument.accepted)):\(action(place.argument.accepted))")) \\\n"
    }
    let lines = (options + places).joined().split(separator: "\n").map { "    \($0)\n" }.joined()
    return "        \(command.name))\n          _arguments -s \\\n\(lines.dropLast(3))\n          ;;\n"
  }

  /// The line of an option in `_arguments`.
  private func specification(_ option: Option) -> String {
    let help = "[\(escaped(say(option.help)))]"
    var value = ""
    if let accepted = option.accepted { value = ":\(message(accepted)):\(action(accepted))" }
    let long = option.long + (option.accepted == nil ? "" : "=")
    let repeats = option.isRepeatable ? "*" : ""
    guard let short = option.short else { return "    \(Shell.quoted(repeats + long + help + value)) \\\n" }
    let excludes = option.isRepeatable ? "*" : "(-\(short) \(option.long))"
    let forms = "{-\(short)\(option.accepted == nil ? "" : "+"),\(long)}"
    return "    \(Shell.quoted(excludes))\(forms)\(Shell.quoted(help + value)) \\\n"
  }

  private func message(_ accepted: Accepted) -> String { escaped(say(accepted.usage)) }

  private func action(_ accepted: Accepted) -> String {
    let words = accepted.offered
    switch accepted.offer {
    case .nothing: return " "
    case .files: return "_files"
    case .pairs: return " _fim_pairs \(words.map(\.text).joined(separator: " "))"
    case .words:
      if words.allSatisfy({ $0.meaning == nil }) { return "(\(words.map(\.text).joined(separator: " ")))" }
      let explained = words.map { "\($0.text)\\:\"\(inner($0.meaning.map(say) ?? ""))\"" }
      return "((\(explained.joined(separator: " "))))"
    }
  }

  /// A text in a part of an `_arguments` line.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\[]:"#.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A text between double quotes in such a part, which is read once more.
  private func inner(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"", "\\", "$", "`": result += "\\\(character)"
      case ":": result += "\\:"
      default: result.append(character)
      }
    }
    return result
  }
}

import Description

extension Shell {
  /// Fish.
  static let fish = Shell(
    name: "fish",
    use: Phrase(
      nl: "fim completions fish | source in ~/.config/fish/config.fish",
      en: "fim completions fish | source in ~/.config/fish/config.fish")
  ) { FishScript(completions: $0).text }
}

/// Completions for fish: a line for each command, option and place, with what it means.
private struct FishScript {
  let completions: Completions

  var text: String {
    """
    # Completion of fim in fish, made by: fim completions fish

    # The command and the number of arguments that stand before the cursor.
    function __fim_state
      set -l words (commandline -opc)
      set -e words[1]
      set -l command ''
      set -l place 0
      set -l pending 0
      for word in $words
        if test $pending = 1
          set pending 0
          continue
        end
        switch $word
          case '-*=*'
          case '-*'
            contains -- "$command $word" \(valued); and set pending 1
            contains -- "$word" \(globalValued); and set pending 1
          case '*'
            if test -z "$command"
              set command $word
            else
              set place (math $place + 1)
            end
        end
      end
      printf '%s\\n' "$command" $place
    end

    # Whether the cursor is behind a command: no name for before it; a place, or a place with + for that and all after it.
    function __fim_at
      set -l state (__fim_state)
      test "$state[1]" = "$argv[1]"; or return 1
      set -q argv[2]; or return 0
      switch $argv[2]
        case '*+'
          test $state[2] -ge (string trim -r -c + -- $argv[2])
        case '*'
          test $state[2] -eq $argv[2]
      end
    end

    # A word, = and a file.
    function __fim_pairs
      set -l word (commandline -ct | string replace -r -- '^--?[a-z-]+=' '')
      if string match -q -- '*=*' $word
        set -l parts (string split -m 1 = -- $word)
        printf "$parts[1]=%s\\n" (__fish_complete_path $parts[2])
      else
        printf '%s=\\n' $argv
      end
    end

    complete -c fim -f
    \(lines.joined(separator: "\n"))

    """
  }

  private var valued: String {
    completions.commands.flatMap { command in
      command.options.filter { $0.accepted != nil }.flatMap(\.forms).map { "'\(command.name) \($0)'" }
    }.joined(separator: " ")
  }

  private var globalValued: String {
    GlobalOptions.all.filter { $0.accepted != nil }.flatMap(\.forms).joined(separator: " ")
  }

  private var lines: [String] {
    let commands = completions.commands.map { command in
      "complete -c fim -n '__fim_at \"\"' -a \(command.name) -d \(quoted(command.summary))"
    }
    let globals = GlobalOptions.all.map { line($0, condition: nil) }
    let own = completions.commands.flatMap { command in
      command.options.map { line($0, condition: "__fim_at \(command.name)") }
        + completions.places(of: command).compactMap { place in
          let condition = "__fim_at \(command.name) \(place.first)\(place.takesRest ? "+" : "")"
          guard let values = values(of: place.argument.accepted) else { return nil }
          return "complete -c fim -n '\(condition)' \(values)"
        }
    }
    return commands + globals + own
  }

  private func line(_ option: Option, condition: String?) -> String {
    var parts = ["complete -c fim"]
    if let condition { parts.append("-n '\(condition)'") }
    if let short = option.short { parts.append("-s \(short)") }
    parts.append("-l \(option.name)")
    if let accepted = option.accepted {
      parts.append(accepted.offer == .files ? "-r" : "-x")
      if let values = values(of: accepted) { parts.append(values) }
    }
    return (parts + ["-d \(quoted(option.help))"]).joined(separator: " ")
  }

  private func values(of accepted: Accepted) -> String? {
    let words = accepted.offered
    switch accepted.offer {
    case .nothing: return nil
    case .files: return "-F"
    case .pairs: return "-a '(__fim_pairs \(words.map(\.text).joined(separator: " ")))'"
    case .words:
      // The list is read once more: quotes around each meaning.
      let items = words.map { word in
        word.text + (word.meaning.map { "\\t" + quoted($0) } ?? "")
      }
      return "-a " + Self.doubled(items.joined(separator: " "))
    }
  }

  private func quoted(_ phrase: Phrase) -> String { Self.single(phrase[completions.language]) }

  /// A text between single quotes: fish reads `\\` and `\'` in it.
  private static func single(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }

  /// A text between double quotes: fish reads `\\`, `\"` and `\$` in it.
  private static func doubled(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "\\$") + "\""
  }
}

import Description

/// What options and environment together say about language and colour.
///
/// An empty variable counts as unset, as POSIX and no-color.org have it.
struct Preferences {
  let environment: [EnvironmentVariable: String]

  private func value(_ variable: EnvironmentVariable) -> String? {
    environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language: option over `FIM_LANGUAGE` over the locale; Dutch for what begins with `nl`, else English.
  func language(option: String?) -> Language {
    let said = option ?? value(.toolLanguage) ?? value(.allLocale) ?? value(.messageLocale) ?? value(.locale)
    return said?.lowercased().hasPrefix("nl") == true ? .dutch : .english
  }

  /// Whether to colour: `NO_COLOR` over the option over `FORCE_COLOR` over being a terminal that can.
  func usesColor(option: Bool?, isTerminal: Bool) -> Bool {
    if value(.noColor) != nil { return false }
    if let option { return option }
    if value(.forceColor) != nil { return true }
    return isTerminal && value(.terminal) != "dumb"
  }
}

import Description
import Formats

/// What users may choose for formats, as options of commands.
enum FormatSettings {
  /// The options, in the order of the formats.
  static let options: [Option] = Format.all.flatMap(\.settings).map { setting in
    Option.value(
      setting.name, Placeholder(nl: setting.placeholder.nl, en: setting.placeholder.en),
      words: setting.choices.map { Word($0.word, $0.meaning) }, standard: setting.standard, setting.help)
  }

  /// What a call chose.
  static func chosen(_ call: Invocation) -> Settings {
    var settings = Settings()
    for option in options where call.arguments.isSet(option) {
      settings[option.name] = call.arguments.value(of: option)
    }
    return settings
  }
}

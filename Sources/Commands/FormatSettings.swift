import Description
import Formats
import Workspace

/// What users may choose for formats, as options of commands.
enum FormatSettings {
  /// The options of a use, in the order of the formats; formats that mean the same by one name share one option.
  static func options(for use: FormatSetting.Use, of formats: [Format] = Format.all) -> [Option] {
    var names: Set<String> = []
    return formats.flatMap(\.settings).filter { $0.uses.contains(use) && names.insert($0.name).inserted }
      .map(option)
  }

  private static func option(_ setting: FormatSetting) -> Option {
    .value(
      setting.name,
      Placeholder(nl: setting.placeholder.nl, en: setting.placeholder.en, isPath: setting.isFile),
      words: setting.choices.map { Word($0.word, $0.meaning) }, as: setting.scalar, standard: setting.standard,
      setting.help)
  }

  /// What a call chose.
  static func chosen(_ call: Invocation) -> Settings {
    var settings = Settings()
    for setting in Format.all.flatMap(\.settings) {
      if let text = call.arguments.value(of: option(setting)) { settings[setting.name] = text }
    }
    return settings
  }

  /// The bytes of the files that settings of an export name, by the name of the setting.
  static func files(_ call: Invocation) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for setting in Format.all.flatMap(\.settings) where setting.isFile {
      guard let path = call.arguments.value(of: option(setting)) else { continue }
      files[setting.name] = try FileInput.bytes(call.console.absolute(path), shown: path)
    }
    return files
  }
}

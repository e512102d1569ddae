import Codecs
import Curriculum
import Description
import Rules

/// Writes badges: definitions of a curriculum, and badges that were read.
enum BadgeWriting {
  /// The badge classes of a curriculum.
  @Sendable static func definitions2(_ request: ExportRequest) -> FormatExport {
    let export = BadgeExport(request.scopes, BadgeExportSettings(request.settings))
    var result = start(export)
    result.files = export.made.map { made in
      FormatExport.File(
        name: "\(made.id).json", bytes: TextWriter.write(json: made.badge),
        summary: Phrase(nl: "badgeklasse \(made.title)", en: "badge class \(made.title)"))
    }
    return result
  }

  /// The achievements of a curriculum.
  @Sendable static func definitions3(_ request: ExportRequest) -> FormatExport {
    let settings = BadgeExportSettings(request.settings)
    let export = BadgeExport(request.scopes, settings)
    let converter = OB2ToOB3(usesSURF: settings.usesSURF, isRepackaged: false)
    var result = start(export)
    for made in export.made {
      let achievement = converter.achievement(made.badge)
      result.files.append(
        FormatExport.File(
          name: "\(made.id).json", bytes: achievement.file.normalForm(),
          summary: Phrase(nl: "prestatie \(made.title)", en: "achievement \(made.title)")))
      // That an issuer is an address is how a definition is written, and no loss of the curriculum.
      result.lose(achievement.losses.filter { $0.path != "badge.issuer" })
    }
    return result
  }

  private static func start(_ export: BadgeExport) -> FormatExport {
    var result = FormatExport()
    result.losses = export.losses.losses
    result.notes = export.notes
    result.obstacles = export.obstacles
    if export.made.isEmpty, export.obstacles.isEmpty {
      result.refuse(
        0, [],
        Phrase(
          nl: "hier zijn geen modules of microcredentials om badges van te maken",
          en: "there are no modules or microcredentials here to make badges of"))
    }
    return result
  }

  /// Badges as Open Badges 3.0.
  @Sendable static func translated3(_ request: ExportRequest) -> FormatExport {
    let translation = BadgeTranslation(request.messages, usesSURF: BadgeExportSettings(request.settings).usesSURF)
    var result = FormatExport()
    result.files = translation.made.map { made in
      FormatExport.File(
        name: made.name, bytes: made.file.normalForm(), summary: Phrase(nl: "Open Badges 3.0", en: "Open Badges 3.0"))
    }
    result.lose(translation.losses)
    for refusal in translation.refusals { result.refuse(refusal.number, refusal.path, refusal.reason) }
    return result
  }

  /// Badges as Open Badges 2.0: those of 2.0 in their normal form, those of 3.0 as far as 2.0 has a place for them.
  @Sendable static func translated2(_ request: ExportRequest) -> FormatExport {
    let converter = OB3ToOB2(settings: BadgeExportSettings(request.settings))
    var result = FormatExport()
    var names: Set<String> = []
    func add(_ file: OB2File) {
      let base = BadgeNames.fileName(
        file.assertion?.id.text ?? file.badge?.value.id.text ?? file.issuer?.value.id.text ?? "")
      var name = base
      var count = 2
      while !names.insert(name).inserted {
        name = "\(base)-\(count)"
        count += 1
      }
      result.files.append(
        FormatExport.File(
          name: "\(name).json", bytes: file.normalForm(),
          summary: Phrase(nl: "Open Badges 2.0", en: "Open Badges 2.0")))
    }
    for (number, message) in request.messages {
      switch message {
      case let file as OB2File: add(file)
      case let file as OB3File:
        do throws(OB3ToOB2.Refusal) {
          let made = try converter.convert(file)
          var file = OB2File(blank: Blank())
          file.document = made.document
          result.lose(made.losses)
          add(file)
        } catch {
          result.refuse(number, error.path, error.reason)
        }
      default: result.refuse(number, [], .noBadge)
      }
    }
    return result
  }
}

extension FormatExport {
  /// Adds losses; those of the same place and reason are counted together.
  mutating func lose(_ more: [Loss]) {
    for loss in more {
      if let index = losses.firstIndex(where: { $0.path == loss.path && $0.reason == loss.reason }) {
        losses[index].count += loss.count
      } else {
        losses.append(loss)
      }
    }
  }

  /// Refuses to write anything, because of one message.
  fileprivate mutating func refuse(_ number: Int, _ path: Path, _ reason: Phrase) {
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
    obstacles.append(
      Obstacle(
        origin: Origin(document: number, path: []),
        finding: Finding(
          rule: "CNV-01", severity: .error, status: .convention, path: path,
          message: Phrase(nl: sentence(reason.nl), en: sentence(reason.en)), source: "")))
  }
}

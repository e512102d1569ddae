import Curriculum
import Description
import Rules

extension Rule {
  /// LOD-01: a national code is in the register, as the code of what it is used for.
  static let lod01 = Rule(
    "LOD-01", .warning, .derived, [.lod],
    title: Phrase(
      nl: "Een landelijke code staat in het register, als code van wat hij hier is.",
      en: "A national code is in the register, as the code of what it is here."),
    explanation: Phrase(
      nl: "Geeft u records uit de open data van RIO mee, dan zoekt fim elke code daarin op. Er zijn vier uitkomsten: "
        + "gevonden, niet gevonden, meer dan één, of de code van iets anders. Dat laatste komt voor: een school drukt de "
        + "code van de kwalificatie af waar de dossiercode hoort. fim kent alleen de records die u geeft; van een soort "
        + "waar geen record van is, zegt de regel niets. Elke code wordt per bestand één keer gemeld.",
      en:
        "When you give records of RIO's open data, fim looks each code up in them. There are four outcomes: found, not "
        + "found, more than one, or the code of something else. The last one happens: a school prints the code of the "
        + "qualification where that of the file belongs. fim knows only the records that you give; of a kind without any "
        + "record the rule says nothing. Each code is reported once per file."),
    remedy: Phrase(
      nl:
        "Verbeter de code, of haal het ontbrekende record op. fim show codes toont alle codes met wat het register zegt.",
      en:
        "Correct the code, or fetch the record that is missing. fim show codes shows all codes with what the register "
        + "says."),
    example: #"{"qualificationFile": {"id": "timmeren", "code": "25829"}}"#,
    checks: [
      .scope { context, report in
        guard let register = context.register else { return }
        var told: Set<CodeUse.Key> = []
        for use in context.catalogue.holdings.codeUses where told.insert(use.key).inserted {
          let name = use.kind.bareWord
          switch register.look(for: use.code, as: use.kind, on: context.referenceDate) {
          case .found: continue
          case .notFound:
            guard register.kinds.contains(use.kind) else {
              report.notJudged(at: use.origin, use.path, needs: .records)
              continue
            }
            report(
              at: use.origin, use.path, found: use.code,
              Phrase(
                nl: "\(use.code) staat niet in de records van het register die zijn meegegeven, ook niet als iets "
                  + "anders. Kijk na of dit de code van \(use.kind.words.nl) is, of haal het record op.",
                en:
                  "\(use.code) is not in the records of the register that were given, nor as anything else. Check that "
                  + "this is the code of \(use.kind.words.en), or fetch the record."))
          case .wrongKind(let other):
            report(
              at: use.origin, use.path, found: use.code,
              Phrase(
                nl: "\(use.code) is in het register de code van \(other.words.nl), en staat hier als code van "
                  + "\(use.kind.words.nl). Zoek de code van \(name.nl) op.",
                en: "\(use.code) is the code of \(other.words.en) in the register, and stands here as the code of "
                  + "\(use.kind.words.en). Look up the code of \(name.en)."))
          case .ambiguous(let entries):
            report(
              at: use.origin, use.path, found: use.code,
              Phrase(
                nl: "\(use.code) hoort in het register bij \(entries.count) eenheden die nu gelden "
                  + "(\(entries.unitNames)). Vraag na welke is bedoeld.",
                en: "\(use.code) belongs to \(entries.count) units in the register that are in force now "
                  + "(\(entries.unitNames)). Ask which one is meant."))
          }
        }
      }
    ])
}

extension CodeUse {
  /// What is reported once.
  fileprivate struct Key: Hashable {
    let document: Int
    let kind: CodeKind
    let code: String
  }

  fileprivate var key: Key { Key(document: origin.document, kind: kind, code: code) }
}

extension CodeKind {
  /// The kind with a definite article.
  fileprivate var bareWord: Phrase {
    switch self {
    case .domain: Phrase(nl: "het opleidingsdomein", en: "the education domain")
    case .qualificationFile: Phrase(nl: "het kwalificatiedossier", en: "the qualification file")
    case .qualification: Phrase(nl: "de kwalificatie", en: "the qualification")
    case .elective: Phrase(nl: "het keuzedeel", en: "the elective")
    case .certificate: Phrase(nl: "het certificaat", en: "the certificate")
    }
  }
}

extension [CodeRegister.Entry] {
  fileprivate var unitNames: String { compactMap(\.unit).sorted().joined(separator: ", ") }
}

extension Phrase {
  fileprivate static let records = Phrase(nl: "records van het register", en: "records of the register")
}

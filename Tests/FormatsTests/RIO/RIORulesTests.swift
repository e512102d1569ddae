import Description
import Rules
import TestSupport
import Testing

@testable import Formats

/// Each rule on deliveries, by one change of a message of the samples: what breaks it, and what almost does.
@Suite struct RIORulesTests {
  static let unit = "006-opleidingseenheid-dakwerk"
  static let offering = "021-aangebodenOpleiding-o-dakwerk"
  static let mbo = "031-aangebodenOpleiding-25829-bol"
  static let key = "<kenmerknaam>eigenAangebodenOpleidingSleutel</kenmerknaam>"

  struct Change: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let codes: [String]
    var testDescription: String { "\(codes) \(new.prefix(60))" }

    init(_ file: String, _ old: String, _ new: String, _ codes: String...) {
      self.file = file
      self.old = old
      self.new = new
      self.codes = codes
    }
  }

  static func kenmerk(_ name: String, _ type: String, _ value: String) -> String {
    "<kenmerken><kenmerknaam>\(name)</kenmerknaam><kenmerkwaarde\(type)>\(value)</kenmerkwaarde\(type)></kenmerken>"
  }

  static let endOfUnit = "</begindatum>\n    <kenmerken>"
  static let endOfPeriod = "</eigenNaamAangebodenOpleiding>"
  static let places = "<cohortstatus>O</cohortstatus>"
  static func end(_ day: String) -> String { "<einddatum>\(day)</einddatum>" }

  static let changes: [Change] = [
    Change(unit, "niveau>", "niveau>"), Change(offering, "niveau>", "niveau>"), Change(mbo, "niveau>", "niveau>"),
    // Kenmerken.
    Change(offering, "opleidingsvorm", "deelnemersplaatsen", "K01010", "K01060"),
    Change(
      unit, "</kenmerken>",
      "</kenmerken>" + String(repeating: kenmerk("categorie", "Enumeratiewaarde", "NATUUR"), count: 2), "K01040"),
    Change(
      unit, "</kenmerken>",
      "</kenmerken>"
        + ["NATUUR", "RECHT", "ECONOMIE", "ONDERWIJS"].map { kenmerk("categorie", "Enumeratiewaarde", $0) }.joined(),
      "K01020"),
    Change(
      unit, "</kenmerken>",
      "</kenmerken>" + ["NATUUR", "RECHT", "ECONOMIE"].map { kenmerk("categorie", "Enumeratiewaarde", $0) }.joined()),
    Change(offering, key, "<kenmerknaam>eigenSleutel</kenmerknaam>", "K01030"),
    Change(offering, places, places + kenmerk("website", "Tekst", "https://example.nl"), "K01030"),
    Change(offering, ">KLASSIKAAL<", ">HYBRIDE<", "K01050"),
    Change(offering, places, places + kenmerk("deelnemersplaatsen", "Tekst", "20"), "K01060"),
    Change(offering, places, places + kenmerk("deelnemersplaatsen", "Getal", "32001"), "RIO-01"),
    Change(offering, places, places + kenmerk("deelnemersplaatsen", "Getal", "32000.0")),
    Change(offering, ">o-dakwerk<", ">\(String(repeating: "x", count: 61))<", "RIO-01"),
    Change(offering, ">o-dakwerk<", ">\(String(repeating: "é", count: 60))<"),
    Change(
      offering, endOfPeriod,
      endOfPeriod + String(repeating: kenmerk("samenwerkendeOnderwijsaanbiedercode", "Tekst", "110A134"), count: 2),
      "K01040",
      "N10060"),
    Change(
      offering, endOfPeriod, endOfPeriod + kenmerk("samenwerkendeOnderwijsaanbiedercode", "Tekst", "110a134"), "RIO-01"),
    // An offering.
    Change(mbo, "<eersteInstroomDatum>2026-09-01</eersteInstroomDatum>", end("2026-08-01"), "N09010"),
    Change(mbo, "</eersteInstroomDatum>", "</eersteInstroomDatum>" + end("2026-09-01"), "N09090"),
    Change(mbo, "</eersteInstroomDatum>", "</eersteInstroomDatum>" + end("2026-09-02")),
    Change(mbo, ">BOL<", ">VOLTIJD<", "N09030"), Change(mbo, ">BOL<", ">COL<", "N09030"), Change(mbo, ">BOL<", ">LBD<"),
    Change(mbo, ">MBO-2<", ">MBO-5<", "N09060"), Change(mbo, ">JA<", ">JAWEL<", "N09070"),
    Change(mbo, ">ALL<", ">PUB<", "N09080"), Change(offering, ">MBO-2<", ">MBO-9<", "RIO-02"),
    Change(mbo, ">CREBO<", ">KREBO<", "RIO-02"),
    Change(
      mbo, "</aangebodenMboOpleidingCohort>",
      "</aangebodenMboOpleidingCohort><afwijkendeOpleidingsduur><opleidingsduurEenheid>JAAR</opleidingsduurEenheid>"
        + "<opleidingsduurOmvang>2</opleidingsduurOmvang></afwijkendeOpleidingsduur>", "N09050"),
    // Its periods: the first date in the file is that of the offering.
    Change(
      mbo, "<begindatum>2026-08-01</begindatum>\n    <eerste", "<begindatum>2026-08-02</begindatum>\n    <eerste",
      "N10020", "N10050"),
    Change(
      mbo, "<begindatum>2026-08-01</begindatum>\n    <eerste", "<begindatum>2026-07-31</begindatum>\n    <eerste",
      "N10050"),
    Change(mbo, "aangebodenMboOpleidingPeriode>", "aangebodenVavoOpleidingPeriode>", "N10030"),
    Change(
      mbo, "</aangebodenMboOpleidingPeriode>",
      "</aangebodenMboOpleidingPeriode><aangebodenMboOpleidingPeriode><begindatum>2026-08-01</begindatum>"
        + "</aangebodenMboOpleidingPeriode>", "N10040"),
    Change(
      mbo, "</aangebodenMboOpleidingPeriode>",
      "</aangebodenMboOpleidingPeriode><aangebodenMboOpleidingPeriode><begindatum>2027-08-01</begindatum>"
        + "</aangebodenMboOpleidingPeriode>"),
    // Its cohorts.
    Change(mbo, ">2026-08-15<", ">2026-02-01<", "N11020"), Change(mbo, ">2026-08-15<", ">2026-02-02<"),
    Change(
      mbo, "<vastInstroommoment>\n        <instroommoment>2026-09-01</instroommoment>\n      </vastInstroommoment>",
      "<flexibeleInstroom><beginInstroomperiode>2026-09-01</beginInstroomperiode>"
        + "<eindeInstroomperiode>2026-09-01</eindeInstroomperiode></flexibeleInstroom>", "N11030"),
    Change(
      mbo, "</toestemmingVereistVoorAanmelding>", "</toestemmingVereistVoorAanmelding>" + end("2026-09-01"), "N11040"),
    Change(mbo, "</toestemmingVereistVoorAanmelding>", "</toestemmingVereistVoorAanmelding>" + end("2026-09-02")),
    Change(mbo, "<eersteInstroomDatum>2026-09-01</eersteInstroomDatum>", end("2026-08-14"), "N11410", "N11460"),
    Change(mbo, "<eersteInstroomDatum>2026-09-01</eersteInstroomDatum>", end("2026-09-01")),
    Change(mbo, ">O<", ">OPEN<", "N11440"), Change(mbo, ">NEE<", ">WEL<", "N11450"),
    // A unit.
    Change(unit, endOfUnit, "</begindatum>" + end("2026-08-01") + "<kenmerken>", "P01010"),
    Change(unit, endOfUnit, "</begindatum>" + end("2026-08-02") + "<kenmerken>"),
    Change(unit, ">MBO-2<", ">MBO2<", "P01040"), Change(unit, ">GEEN_OFFICIEEL_DOCUMENT<", ">BADGE<", "P01060"),
    Change(unit, ">SBU<", ">EC<", "P02040"), Change(unit, "<eqf>2", "<eqf>9", "RIO-02"),
    Change(unit, "<nlqf>2", "<nlqf>4p"),
    Change(unit, "<begindatum>2026-08-01\(endOfUnit)", "<begindatum>2026-08-02\(endOfUnit)", "P02020", "P02080"),
    Change(unit, "particuliereOpleidingPeriode>", "hoOpleidingPeriode>", "P02030"),
  ]

  private func codes(_ file: String, _ old: String, _ new: String, _ generation: RIOGeneration = .newest) throws
    -> [String]
  {
    let text = String(decoding: try Repository.bytes("samples/rio/\(file).xml"), as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(old == new || changed != text, "nothing was changed")
    let part = try #require(Format.rio.parts(of: Array(changed.utf8)).first)
    let message = try #require(part.message as? RIOMessage, "\(part.problems.map(\.message.en))")
    let report = RIOJudging.report(message, generation)
    for entry in report.entries {
      let message = entry.finding.message
      #expect(message.nl != message.en && message.nl.count > 20 && message.en.count > 20)
      #expect([".", "?"].contains { message.nl.hasSuffix($0) && message.en.hasSuffix($0) }, "\(message)")
    }
    return report.entries.map(\.finding.rule)
  }

  @Test(arguments: changes) func rule(_ change: Change) throws {
    #expect(Set(try codes(change.file, change.old, change.new)) == Set(change.codes))
  }

  /// Higher education and relations, which the samples do not have.
  @Test(arguments: [
    ("VARIANT", "<studielast>60</studielast>", ["P02041"]), ("VARIANT", "", []),
    ("OPLEIDING", "<studielast>60</studielast>", []),
    ("COURSE", "<studielast>60</studielast>", ["K01050"]),
  ]) func variants(_ kind: String, _ load: String, _ expected: [String]) throws {
    let text = String(decoding: try Repository.bytes("samples/rio/\(Self.unit).xml"), as: UTF8.self)
    let head = text.split(separator: "<particuliereOpleiding>")[0]
    let unit =
      "<hoOpleiding><begindatum>2026-08-01</begindatum>\(Self.kenmerk("soort", "Enumeratiewaarde", kind))<hoOpleidingPeriode>"
      + "<begindatum>2026-08-01</begindatum><naamLang>Voorbeeld</naamLang>\(load)</hoOpleidingPeriode>"
      + "<waardedocumentsoort>DIPLOMA</waardedocumentsoort><niveau>HBO-AD</niveau></hoOpleiding>"
      + "</aanleveren_opleidingseenheid_request>"
    let part = try #require(Format.rio.parts(of: Array((head + unit).utf8)).first)
    let message = try #require(part.message as? RIOMessage, "\(part.problems)")
    #expect(RIOJudging.codes(message) == expected)
  }

  /// Every rule that a message decides is broken by a case here or in the folder of the conformance data.
  @Test func allRulesHaveACase() {
    let broken = Set(Self.changes.flatMap(\.codes) + RIOCase.all.flatMap { $0.codes.values.joined() } + ["P02041"])
    let unseen = RIORules.groups.flatMap(\.rules).filter { rule in
      !rule.checks.isEmpty && !broken.contains(rule.id)
        && !rule.explanation.en.hasPrefix("Only what is in the register")
    }
    #expect(Set(unseen.map(\.id)).subtracting(["N11420", "N11430", "P02060", "P02070", "P04010", "P04030"]) == [])
  }

  /// Rules explain themselves, and their ids are all different.
  @Test func rulesExplainThemselves() {
    let rules = RuleCatalogue.complete.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in RIORules.groups.flatMap(\.rules) {
      for phrase in [rule.title, rule.explanation, rule.remedy] {
        #expect(phrase.nl != phrase.en && phrase.nl.hasSuffix(".") && phrase.en.hasSuffix("."), "\(rule.id)")
      }
      // Words stand in both languages; a piece of a file is the same in both.
      let isDutch = rule.example.en.split(separator: " ").contains { ["een", "geen", "zonder", "met"].contains($0) }
      #expect(!isDutch, "\(rule.id): \(rule.example.en)")
      #expect(!rule.example.nl.isEmpty && (rule.status != .sourced || !rule.sources.isEmpty), "\(rule.id)")
    }
    for group in RIORules.groups { #expect(group.rules.allSatisfy { $0.group == group.id }, "\(group.id)") }
  }
}

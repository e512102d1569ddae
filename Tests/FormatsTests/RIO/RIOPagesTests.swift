import Codecs
import Curriculum
import Description
import Foundation
import TestSupport
import Testing

@testable import Formats

/// Long pages of answers: what comes out piece by piece is what comes out of the whole.
@Suite struct RIOPagesTests {
  private static let space = RIOContract.query.namespace

  /// A unit as a page has it.
  static func unit(_ number: Int) -> String {
    """
    <r:particuliereOpleiding>
      <r:opleidingseenheidcode>9001O\(String(10_000 + number).dropFirst())</r:opleidingseenheidcode>
      <r:herkomstOpleiding>INSTELLING</r:herkomstOpleiding>
      <r:begindatum>2026-08-01</r:begindatum>
      <r:particuliereOpleidingPeriode>
        <r:begindatum>2026-08-01</r:begindatum>
        <r:naamLang>Module \(number) (fictief)</r:naamLang>
      </r:particuliereOpleidingPeriode>
    </r:particuliereOpleiding>

    """
  }

  /// An answer with so many units.
  static func page(_ count: Int) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <r:opvragen_opleidingseenhedenVanOrganisatie_response xmlns:r="\(space)">
    <r:identificatiecodeBedrijfsdocument>x-1</r:identificatiecodeBedrijfsdocument>
    <r:verzendendeInstantie>00000001800866472000</r:verzendendeInstantie>
    <r:ontvangendeInstantie>0000000700099XX00000</r:ontvangendeInstantie>
    <r:datumTijdBedrijfsdocument>2026-01-01T00:00:00.000Z</r:datumTijdBedrijfsdocument>
    <r:requestGoedgekeurd>true</r:requestGoedgekeurd>
    \((0..<count).map(unit).joined())</r:opvragen_opleidingseenhedenVanOrganisatie_response>

    """
  }

  /// A change of a page of four units. The whole message may be refused where only some of its objects are wrong.
  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var from = ""
    var to = ""
    /// How many units come out piece by piece.
    var units = 4
  }

  private static let root = "r:opvragen_opleidingseenhedenVanOrganisatie_response"
  private static let soap = "http://schemas.xmlsoap.org/soap/envelope/"

  static let changes: [Change] = [
    Change(testDescription: "nothing"),
    Change(testDescription: "a date of one unit", from: "0002</r:opl", to: "0002</r:opl", units: 4),
    Change(testDescription: "a wrong code", from: "9001O0002", to: "9001X0002", units: 3),
    Change(
      testDescription: "a missing element", from: unit(1),
      to: unit(1).replacing("<r:herkomstOpleiding>INSTELLING</r:herkomstOpleiding>", with: ""), units: 3),
    Change(
      testDescription: "a stranger", from: unit(3),
      to: unit(3).replacing(
        "<r:begindatum>2026-08-01</r:begindatum>\n  <r:part",
        with: "<r:begindatum>2026-08-01</r:begindatum>\n  <r:kleur>rood</r:kleur>\n  <r:part"), units: 3),
    Change(
      testDescription: "a wrong order", from: unit(2),
      to: unit(2).replacing(
        /(<r:opleidingseenheidcode>.*?<\/r:opleidingseenheidcode>)\s*(<r:herkomst.*?<\/r:herkomstOpleiding>)/
      ) { "\($0.output.2)\($0.output.1)" }),
    Change(
      testDescription: "another namespace", from: unit(1),
      to: unit(1).replacing("<r:particuliereOpleiding>", with: "<r:particuliereOpleiding xmlns:r=\"urn:x\">"), units: 3),
    Change(testDescription: "another contract", from: space, to: RIOContract.write.namespace),
    Change(
      testDescription: "a missing part of the header",
      from: "<r:verzendendeInstantie>00000001800866472000</r:verzendendeInstantie>\n", to: "", units: 0),
    Change(
      testDescription: "faults beside units", from: "<r:requestGoedgekeurd>true</r:requestGoedgekeurd>",
      to:
        "<r:requestGoedgekeurd>true</r:requestGoedgekeurd><r:foutmelding><r:foutcode>A01020</r:foutcode><r:fouttekst>Fictief</r:fouttekst><r:sleutelgegeven><r:sleutelnaam>a</r:sleutelnaam><r:sleutelwaarde>b</r:sleutelwaarde></r:sleutelgegeven></r:foutmelding>"
    ),
    Change(testDescription: "a document type", from: "?>\n<r:opv", to: "?>\n<!DOCTYPE x>\n<r:opv", units: 0),
    Change(
      testDescription: "text between units", from: "</r:particuliereOpleiding>\n</r:opv",
      to: "</r:particuliereOpleiding>\nlos</r:opv"),
    Change(testDescription: "half of it", from: "<r:begindatum>2026-08-01</r:begindatum>\n</r:opv", to: "", units: 3),
    Change(
      testDescription: "an envelope", from: "<\(root) ",
      to: "<s:Envelope xmlns:s=\"\(soap)\"><s:Header><s:x/></s:Header><s:Body><\(root) "),
  ]

  /// What comes out piece by piece.
  private func pieces(_ bytes: [UInt8], by size: Int) -> (parts: [FormatPart], rest: FormatPart) {
    var parts: [FormatPart] = []
    var given = 0
    let rest = bytes.withUnsafeBufferPointer { all in
      RIOPages.pieces.read(
        {
          defer { given += size }
          return given < all.count ? UnsafeBufferPointer(rebasing: all[given..<min(given + size, all.count)]) : nil
        }, TextReader(), { parts.append($0) })
    }
    return (parts, rest)
  }

  /// What was found, in the order of the text.
  private func said(_ problems: [Problem]) -> [String] {
    problems.map { ($0.offset, "\($0.kind) \($0.path) \($0.offset) \($0.message.nl)") }.sorted { $0 < $1 }.map(\.1)
  }

  @Test(arguments: changes) func piecesSayWhatTheWholeSays(change: Change) throws {
    var text = Self.page(4)
    if change.testDescription == "half of it" {
      text = String(text.prefix(text.count - 100))
    } else if !change.from.isEmpty {
      try #require(text.contains(change.from))
      text = text.replacingOccurrences(of: change.from, with: change.to)
      if text.contains("<s:Body>") { text += "</s:Body></s:Envelope>" }
    }
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { RIOPages.pieces.holds($0) })
    let whole = try #require(Format.rio.parts(of: bytes).first)
    for size in [100, 1_000_000] {
      let (parts, rest) = pieces(bytes, by: size)
      #expect(said(parts.flatMap(\.problems) + rest.problems) == said(whole.problems), "pieces of \(size)")
      let units = parts.compactMap { $0.message as? RIOMessage }.flatMap(\.units)
      #expect(units.count == change.units)
      if let message = whole.message as? RIOMessage {
        #expect(units == message.units)
        #expect(parts.compactMap(\.document) == [RIOImport.run([message])?.document])
      }
    }
  }

  @Test func aLongPageComesInPieces() throws {
    let bytes = Array(Self.page(1_100).utf8)
    let (parts, rest) = pieces(bytes, by: 10_000)
    let messages = parts.compactMap { $0.message as? RIOMessage }
    #expect(messages.map(\.units.count) == [500, 500, 100])
    #expect(
      messages.flatMap(\.units).map { $0.periodes[0].naamLang.text } == (0..<1_100).map { "Module \($0) (fictief)" })
    #expect(parts.map(\.document?.id) == ["rio-0001", "rio-0002", "rio-0003"])
    #expect(
      rest.problems.map(\.message.en) == ["This answer holds 1100 objects; a page of RIO has at most 999."])
    // It is said of the first that is too many.
    let place = try #require(Self.page(1_100).range(of: Self.unit(999)))
    #expect(rest.problems.map(\.offset) == [Self.page(1_100)[..<place.lowerBound].utf8.count])
    // An offering has no place among units.
    let strange = Self.page(2).replacingOccurrences(
      of: Self.unit(1), with: Self.unit(1).replacingOccurrences(of: "particuliereOpl", with: "aangebodenVSOOpl"))
    let mixed = pieces(Array(strange.utf8), by: 10_000)
    #expect(mixed.parts.contains { $0.message == nil && !$0.problems.isEmpty })
    let root = "opvragen_opleidingseenhedenVanOrganisatie_response"
    // The number of a unit is that of the page, not of its piece.
    let wrong = pieces(Array(Self.page(600).replacing("9001O0550", with: "9001X0550").utf8), by: 10_000)
    #expect(
      wrong.parts.flatMap(\.problems).map(\.path.description) == [
        "\(root).particuliereOpleiding[550].opleidingseenheidcode"
      ])
  }
}

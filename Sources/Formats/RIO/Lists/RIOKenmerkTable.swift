import Description

/// What kenmerken an element of a write request may have. The schema lets any name pass; DUO's rules do not. A class, since
/// each kenmerk is held against several.
final class RIOKenmerkRow: Sendable {
  /// What the value may be.
  enum Value: Sendable {
    /// A value of a list.
    case listed(RIOList)
    /// A text of at most so many characters, perhaps with a pattern.
    case text(Int, Pattern? = nil)
    /// A whole number.
    case number(ClosedRange<Int>)
    /// A date.
    case day(ClosedRange<Day>)
  }

  let name: String
  let value: Value
  /// How often it may stand there in each generation; nil where it may not.
  let in2022: ClosedRange<Int>?
  let in2025: ClosedRange<Int>?

  convenience init(_ name: String, _ value: Value, _ count: ClosedRange<Int>) {
    self.init(name, value, in2022: count, in2025: count)
  }

  init(_ name: String, _ value: Value, in2022: ClosedRange<Int>?, in2025: ClosedRange<Int>?) {
    self.name = name
    self.value = value
    self.in2022 = in2022
    self.in2025 = in2025
  }

  /// How often it may stand there; nil where it may not.
  func count(_ generation: RIOGeneration) -> ClosedRange<Int>? {
    switch generation {
    case .of2022: in2022
    case .of2025: in2025
    }
  }

  /// The name of the element that holds the value.
  var element: String {
    switch value {
    case .listed: "kenmerkwaardeEnumeratiewaarde"
    case .text: "kenmerkwaardeTekst"
    case .number: "kenmerkwaardeGetal"
    case .day: "kenmerkwaardeDatum"
    }
  }
}

/// The kenmerken by the name of the element that they stand in, for write requests.
enum RIOKenmerkTable {
  /// The rows of an element, in DUO's order; nil for an element whose kenmerken are not known.
  static func rows(_ element: String) -> [RIOKenmerkRow]? { table[element] }

  /// The rows of an element that may stand there in a generation of the contract.
  static func rows(_ element: String, in generation: RIOGeneration) -> [RIOKenmerkRow]? {
    byGeneration[generation]?[element]
  }

  private static let byGeneration = Dictionary(
    uniqueKeysWithValues: RIOGeneration.allCases.map { generation in
      (generation, table.mapValues { $0.filter { $0.count(generation) != nil } })
    })

  /// Names that have a list in some element: their values are enumerations, however an answer writes them.
  static let listed: Set<String> = {
    var names: Set<String> = []
    for row in table.values.joined() { if case .listed = row.value { names.insert(row.name) } }
    return names
  }()

  private static let maybe = 0...1
  private static let once = 1...1
  private static let many = 0...99

  private static let ownUnitKey = RIOKenmerkRow(RIOUnit.ownKey, .text(60), maybe)
  private static let ownOfferingKey = RIOKenmerkRow(RIOOffering.ownKey, .text(60), maybe)
  private static let lastIntake = RIOKenmerkRow(
    "laatsteInstroomdatum", .day(RIODays.firstLastIntake...RIODays.lastLastIntake), in2022: nil, in2025: maybe)
  private static let subsidy = RIOKenmerkRow(
    "toestemmingDeelnameSTAP", .listed(.subsidy), in2022: once, in2025: nil)
  private static let language = RIOKenmerkRow("voertaal", .listed(.language), maybe)
  private static let languages = RIOKenmerkRow("voertaal", .listed(.language), in2022: maybe, in2025: 0...3)
  private static let partner = RIOKenmerkRow(
    "samenwerkendeOnderwijsaanbiedercode", .text(7, Pattern("[0-9]{3}A[0-9]{3}")), many)
  private static let website = RIOKenmerkRow("website", .text(320), maybe)
  private static let shortName = RIOKenmerkRow("eigenNaamKort", .text(40), maybe)
  private static let foreignPartner = RIOKenmerkRow("buitenlandsePartner", .text(250), many)
  private static let places = RIOKenmerkRow("deelnemersplaatsen", .number(1...32_000), maybe)
  private static let form = RIOKenmerkRow("opleidingsvorm", .listed(.form), once)

  private static let table: [String: [RIOKenmerkRow]] = [
    "hoOpleiding": [ownUnitKey, RIOKenmerkRow("soort", .listed(.programme), once)],
    "hoOpleidingPeriode": [],
    "hoOnderwijseenheid": [ownUnitKey],
    "hoOnderwijseenheidPeriode": [],
    "hoOnderwijseenhedencluster": [ownUnitKey, RIOKenmerkRow("soort", .listed(.cluster), once)],
    "hoOnderwijseenhedenclusterPeriode": [],
    "particuliereOpleiding": [ownUnitKey, RIOKenmerkRow("categorie", .listed(.category), 0...3)],
    "particuliereOpleidingPeriode": [],
    "aangebodenHOOpleiding": [
      ownOfferingKey, lastIntake, subsidy, RIOKenmerkRow("vorm", .listed(.mode), once), languages,
    ],
    "aangebodenHOOpleidingPeriode": [
      partner, RIOKenmerkRow("deficientie", .listed(.deficiency), maybe),
      RIOKenmerkRow("versneldTraject", .listed(.accelerated), maybe), shortName,
      RIOKenmerkRow("propedeutischeFase", .listed(.firstYear), once),
      RIOKenmerkRow("eisenWerkzaamheden", .listed(.work), maybe), foreignPartner,
      RIOKenmerkRow("studiekeuzecheck", .listed(.choiceCheck), once),
      RIOKenmerkRow("internationaleNaamDuits", .text(225), maybe), website,
    ],
    "aangebodenHOOpleidingCohort": [places, form],
    "aangebodenHOOpleidingsonderdeel": [
      ownOfferingKey, lastIntake, subsidy, RIOKenmerkRow("vorm", .listed(.mode), maybe), languages,
    ],
    "aangebodenHOOpleidingsonderdeelPeriode": [partner, shortName, foreignPartner, website],
    "aangebodenHOOpleidingsonderdeelCohort": [places, form],
    "aangebodenMboOpleiding": [
      ownOfferingKey, lastIntake, subsidy,
      RIOKenmerkRow("doorlopendeLeerlijnVmboMbo", .listed(.continuousRoute), maybe), language,
    ],
    "aangebodenMboOpleidingPeriode": [partner, website],
    "aangebodenMboOpleidingCohort": [places, form],
    "aangebodenMboOpleidingsonderdeel": [ownOfferingKey, lastIntake, subsidy, language],
    "aangebodenMboOpleidingsonderdeelPeriode": [partner, website],
    "aangebodenMboOpleidingsonderdeelCohort": [places, form],
    "aangebodenParticuliereOpleiding": [ownOfferingKey, lastIntake, subsidy, language],
    "aangebodenParticuliereOpleidingPeriode": [partner, website],
    "aangebodenParticuliereOpleidingCohort": [places, form],
    "aangebodenVavoOpleiding": [ownOfferingKey, lastIntake],
    "aangebodenVavoOpleidingPeriode": [partner],
    "aangebodenVavoOpleidingCohort": [places],
  ]
}

/// Days that RIO's facts name.
enum RIODays {
  /// The last day on which the learning paths of `RIOList.endedLearningPaths` were valid.
  static let endOfLearningPaths = Day(checked: Checked("2016-12-09"))
  /// The bounds of the kenmerk *laatsteInstroomdatum*, both of them allowed.
  static let firstLastIntake = Day(checked: Checked("2025-01-01"))
  static let lastLastIntake = Day(checked: Checked("2100-01-01"))
}

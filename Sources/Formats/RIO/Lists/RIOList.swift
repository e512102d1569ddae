/// One of DUO's value lists, as far as a write request uses it. The lists are not in the schema and grow without a new one.
///
/// Facts: the service documentation of April 2022 and the open data contract 2.13.0.
struct RIOList: Sendable {
  /// DUO's name of the list.
  let name: String
  private let values: [String]
  /// The values of 2022 that a later list does not have.
  private let former: [String]
  /// The values that were not there in 2022.
  private let added: [String]

  private init(_ name: String, _ values: [String], former: [String] = [], added: [String] = []) {
    self.name = name
    self.values = values
    self.former = former
    self.added = added
  }

  /// The values in one generation, in the order of the list.
  func values(_ generation: RIOGeneration) -> [String] {
    switch generation {
    case .of2025: values
    case .of2022: values.filter { !added.contains($0) } + former
    }
  }

  /// Whether a value is in the list of a generation.
  func contains(_ value: String, _ generation: RIOGeneration) -> Bool { values(generation).contains(value) }

  /// Learning path (*leertraject*).
  static let learningPath = RIOList(
    "LeertrajectMBO", ["BBL", "BOL", "BOL_DT", "CBL", "CBL_DT", "COL", "COL_DT", "EX", "LBD", "LBV", "ODT", "OVO"],
    added: ["LBD", "LBV"])
  /// Learning paths that ended on 9 December 2016.
  static let endedLearningPaths = ["CBL", "CBL_DT", "COL", "COL_DT"]
  /// Level of an mbo offering.
  static let mboLevel = RIOList("Kwalificatieniveau", ["MBO-1", "MBO-2", "MBO-3", "MBO-4"])
  /// Level of a unit or a private offering.
  static let level = RIOList(
    "Niveaucode",
    [
      "PO-VVE", "PO-BAO", "PO-SBAO", "PO-SO", "PO-VSO", "PO-ARBEIDSMARKT", "PO-DAGBESTEDING", "VO-PRO", "VO-VMBO-BB",
      "VO-VMBO-KB", "VO-VMBO-GL", "VO-VMBO-TL", "VO-HAVO", "VO-VWO", "VO-VBO", "MBO", "MBO-1", "MBO-2", "MBO-3",
      "MBO-4", "NT2-I", "NT2-II", "EDUCATIE", "HBO-AD", "HBO-BA", "HBO-MA", "HBO-PM", "HBO-O", "WO-BA", "WO-MA",
      "WO-PM", "WO-O", "ONBEPAALD",
    ])
  /// Whether there are admission requirements.
  static let admission = RIOList("Toelatingseisen", ["JA", "NEE"])
  /// Who may take part.
  static let access = RIOList("ToegankelijkVoor", ["ALL", "SPEC"])
  /// Whether a cohort is open for registration.
  static let cohortStatus = RIOList("Cohortstatus", ["O", "G"])
  /// Whether registering needs consent.
  static let consent = RIOList("ToestemmingVereist", ["JA", "NEE"])
  /// Form of teaching.
  static let form = RIOList(
    "Opleidingsvorm", ["COACHING", "KLASSIKAAL", "KLASSIKAAL_EN_ONLINE", "LEZING", "ONLINE", "ZELFSTUDIE"])
  /// Kind of price.
  static let price = RIOList("Cohortbedragsoort", ["TOTALE_VERPLICHTE_KOSTEN", "TOTAAL_STAP_SUBSIDIEERBAAR"])
  /// Consent to the STAP subsidy, which ended.
  static let subsidy = RIOList(
    "ToestemmingDeelnameSTAP", [], former: ["TOESTEMMING_VERLEEND", "GEEN_TOESTEMMING_VERLEEND"])
  /// Unit of a duration.
  static let duration = RIOList("Studieduureenheid", ["J", "M", "W", "D", "U"])
  /// Unit of study load.
  static let loadUnit = RIOList("StudielastEenheid", ["CONTACTUUR", "ECTS_PUNT", "SBU", "STUDIEPUNT", "UUR"])
  /// Kind of award.
  static let award = RIOList(
    "SoortWaardedocument",
    ["CERTIFICAAT", "DIPLOMA", "GEEN_OFFICIEEL_DOCUMENT", "GETUIGSCHRIFT", "SCHOOLADVIES", "VAKBEKWAAMHEIDSBEWIJS"])
  /// Level in the European framework.
  static let eqf = RIOList("EQFniveau", ["1", "2", "3", "4", "5", "6", "7", "8"])
  /// Level in the Dutch framework; 4p is 4+.
  static let nlqf = RIOList("NLQFniveau", ["1", "2", "3", "4", "4p", "5", "6", "7", "8"])
  /// Language of teaching.
  static let language = RIOList(
    "Taalcode",
    [
      "ARA", "CHI", "DEU", "ENG", "FRA", "HRV", "ITA", "JPN", "NLD", "NOR", "PAP", "POL", "POR", "RON", "RUS", "SPA",
      "SWE", "TUR",
    ])
  /// Continuous route from secondary education.
  static let continuousRoute = RIOList(
    "DoorlopendeLeerlijnVmboMbo", ["DLR_VMBO_MBO", "GLR_VMBO_MBO", "PRO_ENTREE"], added: ["PRO_ENTREE"])
  /// System of recognised codes.
  static let system = RIOList(
    "Opleidingsstelsel",
    [
      "BE", "BRANCHE", "BSFS", "BO", "BOCN", "CREBO", "EDUCATIEVAK", "EVC_S", "ILT", "ILTVSO", "INBURGERING", "ISAT",
      "KSE", "KVE", "LANDBOUW", "LLW", "MBO", "MBOCN", "MBOVAK", "NLQF", "NT2", "OSE", "SNRO", "SO", "STAP_BUDGET",
      "STEX", "STEXCN", "VAVO", "VOCN", "VOVAK", "VSO", "VW", "WEOS",
    ], former: ["MBOBES"], added: ["BSFS", "BOCN", "MBOCN", "SNRO", "STAP_BUDGET", "VOCN"])
  /// Category of a private unit.
  static let category = RIOList(
    "NfoOpleidingscategorie",
    [
      "BEDRIJFS_PROJECTONDERSTEUNING", "ECONOMIE", "GEDRAG_EN_MAATSCHAPPIJ", "GEZONDHEID_ZORG_EN_SPORT",
      "HOBBY_EN_VRIJE_TIJD", "LANDBW_VOEDSEL_EN_NAT_OMGEVING", "MANAGEMENT_EN_PROJECTMNGT", "NATUUR", "ONDERWIJS",
      "RECHT", "SECTOROVERSTIJGEND", "TAAL_EN_CULTUUR", "TECHNIEK_EN_ICT", "TOERISME_HORECA_EN_RECREATIE",
      "TRANSPORT_EN_LOGISTIEK", "VEILIGHEID_EN_DEFENSIE",
    ])
  /// Kind of programme.
  static let programme = RIOList("HoOpleidingsoort", ["OPLEIDING", "VARIANT"])
  /// Kind of cluster.
  static let cluster = RIOList("Keuzeruimtesoort", ["HOEC"])
  /// Mode of a programme.
  static let mode = RIOList("Vorm", ["DEELTIJD", "DUAAL", "VOLTIJD"])
  /// Whether deficiencies are possible.
  static let deficiency = RIOList("DeficientieMogelijk", ["DEFICIENTIES", "GEEN_DEFICIENTIES"])
  /// Whether there is an accelerated route.
  static let accelerated = RIOList("VersneldHO", ["VERSNELD_TRAJECT", "GEEN_VERSNELD_TRAJECT"])
  /// Whether there is a first-year phase.
  static let firstYear = RIOList(
    "PropedeutischeFase",
    ["GEEN_PROPEDEUTISCHE_FASE", "PROPEDEUTISCHE_FASE_EXAMEN", "PROPEDEUTISCHE_FASE_ZONDER_EXAMEN"])
  /// Whether work is required beside the programme.
  static let work = RIOList("EisenWerkzaamheden", ["EISEN", "GEEN_EISEN"])
  /// Whether there is a check of the choice.
  static let choiceCheck = RIOList(
    "Studiekeuzecheck",
    ["GEEN_STUDIEKEUZE_CHECK", "STUDIEKEUZE_CHECK_VAN_TOEPASSING", "STUDIEKEUZE_CHECK_VERPLICHT"])
}

/// The words of OOAPI with their counterparts in RIO, as the mapper of SURF eduhub has them. A word without one is left out.
enum OOAPIWordsInRIO {
  static let awards = [
    "diploma": "DIPLOMA", "certificate": "CERTIFICAAT", "no official document": "GEEN_OFFICIEEL_DOCUMENT",
    "school advice": "SCHOOLADVIES", "testimonial": "GETUIGSCHRIFT",
  ]
  static let loadUnits = [
    "contacttime": "CONTACTUUR", "ects": "ECTS_PUNT", "sbu": "SBU", "sp": "STUDIEPUNT", "hour": "UUR",
  ]
  static let deliveries = [
    "distance-learning": "ONLINE", "online": "ONLINE", "on campus": "KLASSIKAAL", "situated": "KLASSIKAAL",
    "hybrid": "KLASSIKAAL_EN_ONLINE",
  ]
  static let consumerDeliveries = [
    "online": "ONLINE", "hybrid": "KLASSIKAAL_EN_ONLINE", "situated": "KLASSIKAAL", "lecture": "LEZING",
    "self-study": "ZELFSTUDIE", "coaching": "COACHING",
  ]
  static let modes = [
    "full-time": "VOLTIJD", "part-time": "DEELTIJD", "self-paced": "DEELTIJD", "dual training": "DUAAL",
  ]
  static let prices = ["total costs": "TOTALE_VERPLICHTE_KOSTEN"]
  static let statuses = ["open": "O", "closed": "G"]
  static let consents = ["yes": "JA", "no": "NEE"]
  static let categories = [
    "agriculture_food_and_natural_environment": "LANDBW_VOEDSEL_EN_NAT_OMGEVING",
    "behavior_and_society": "GEDRAG_EN_MAATSCHAPPIJ", "business_and_project_support": "BEDRIJFS_PROJECTONDERSTEUNING",
    "cross_sectoral": "SECTOROVERSTIJGEND", "economy": "ECONOMIE", "education": "ONDERWIJS",
    "healthcare_and_sport": "GEZONDHEID_ZORG_EN_SPORT", "hobby_and_leisure_time": "HOBBY_EN_VRIJE_TIJD",
    "language_and_culture": "TAAL_EN_CULTUUR", "law": "RECHT",
    "management_and_project_management": "MANAGEMENT_EN_PROJECTMNGT", "nature": "NATUUR",
    "security_and_defense": "VEILIGHEID_EN_DEFENSIE", "technology_and_ict": "TECHNIEK_EN_ICT",
    "tourism_hospitality_and_recreation": "TOERISME_HORECA_EN_RECREATIE",
    "transport_and_logistics": "TRANSPORT_EN_LOGISTIEK",
  ]
  static let deficiencies = ["deficiencies": "DEFICIENTIES", "no_deficiencies": "GEEN_DEFICIENTIES"]
  static let routes = ["accelerated_route": "VERSNELD_TRAJECT", "no_accelerated_route": "GEEN_VERSNELD_TRAJECT"]
  static let requirements = ["requirements": "EISEN", "no_requirements": "GEEN_EISEN"]
  static let firstYears = [
    "no_propaedeutic_phase": "GEEN_PROPEDEUTISCHE_FASE", "propaedeutic_phase_exam": "PROPEDEUTISCHE_FASE_EXAMEN",
    "propaedeutic_phase_no_exam": "PROPEDEUTISCHE_FASE_ZONDER_EXAMEN",
  ]
  static let choiceChecks = [
    "no_study_choice_check": "GEEN_STUDIEKEUZE_CHECK",
    "study_choice_check_available": "STUDIEKEUZE_CHECK_VAN_TOEPASSING",
    "study_choice_check_mandatory": "STUDIEKEUZE_CHECK_VERPLICHT",
  ]

  /// The level in RIO of a level and a sector.
  static func level(_ level: String?, _ sector: String?) -> String? {
    switch level {
    case "undefined": return "ONBEPAALD"
    case "nt2-1": return "NT2-I"
    case "nt2-2": return "NT2-II"
    default: break
    }
    switch sector {
    case "secondary vocational education":
      return [
        "secondary vocational education": "MBO", "secondary vocational education 1": "MBO-1",
        "secondary vocational education 2": "MBO-2", "secondary vocational education 3": "MBO-3",
        "secondary vocational education 4": "MBO-4",
      ][level ?? ""]
    case "higher professional education":
      return [
        "associate degree": "HBO-AD", "bachelor": "HBO-BA", "master": "HBO-MA", "doctoral": "HBO-PM",
        "undivided": "HBO-O",
      ][level ?? ""]
    case "university education":
      return ["bachelor": "WO-BA", "master": "WO-MA", "doctoral": "WO-PM", "undivided": "WO-O"][level ?? ""]
    default: return nil
    }
  }
}

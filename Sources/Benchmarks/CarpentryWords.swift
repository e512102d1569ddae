/// The words that made-up modules are put together from.
enum CarpentryWords {
  /// Something that a learner does: as an infinitive, within a sentence, and as the opening of a learning outcome.
  struct Act {
    var verb: String
    var phrase: String
    var opening: String

    init(_ verb: String, _ act: String, _ object: String) {
      self.verb = verb
      phrase = "\(act) \(object)"
      opening = act.prefix(1).uppercased() + act.dropFirst() + " \(object)"
    }
  }

  static let topics: [(slug: String, title: String)] = [
    ("dakwerk", "Dakwerk en kapconstructies"), ("kozijnen", "Kozijnen en beglazing"), ("vloeren", "Houten vloeren"),
    ("trappen", "Trappen en hekwerken"), ("prefab", "Prefab-elementen plaatsen"), ("afbouw", "Afbouw en betimmering"),
    ("renovatie", "Renovatie van privé-woningen"), ("maatvoeren", "Uitzetten en maatvoeren"),
    ("isolatie", "Isolatie en luchtdicht bouwen"), ("fundering", "Funderingsbekisting"),
    ("gevels", "Gevels en façades"), ("veiligheid", "Veilig werken op hoogte"),
  ]

  static let acts = [
    Act("uitzetten", "zet", "de hoofdmaten uit volgens de werktekening"),
    Act("bewerken", "bewerkt", "balken, latten en plaatmateriaal op maat met vaste en handmachines"),
    Act("stellen", "stelt", "kozijnen en spanten waterpas en te lood"),
    Act("monteren", "monteert", "lichte wanden, plafonds en aftimmerwerk"),
    Act("controleren", "controleert", "één voor één de aansluitingen op maat en kwaliteit"),
    Act("inrichten", "richt", "de werkplek zo in dat collega’s veilig kunnen werken"),
    Act("overleggen", "overlegt", "met de uitvoerder over planning, materiaal en oplevering"),
    Act("aanbrengen", "brengt", "isolatie en folie luchtdicht aan"),
  ]

  static let conditions = [
    "zonder onnodig materiaal te verspillen", "binnen de afgesproken tijd",
    "met oog voor veiligheid, gezondheid en milieu", "samen met een ervaren vakman",
    "zelfstandig, ook als de omstandigheden veranderen", "volgens de geldende voorschriften (Arbo & NEN)",
  ]

  static let places = [
    "in een woning die wordt afgebouwd", "op een bouwplaats van een rijtje woningen",
    "in de werkplaats van het bedrijf",
    "bij de renovatie van een monumentale boerderij", "op de begane grond van een utiliteitsgebouw",
    "in een simulatie op school, vóór de eerste stage",
  ]

  static let criteria = [
    "De afwijking is ten hoogste 3 mm per 2 meter; het oppervlak is vlak en gaaf.",
    "Het werk voldoet aan de tekening en kan zonder herstel worden opgeleverd.",
    "De lerende licht zijn keuzes toe en noemt ten minste één alternatief met voor- en nadelen.",
    "Een collega kan met de maten en het merkwerk zonder vragen verder.",
  ]

  static let knowledge = [
    "houtsoorten en plaatmaterialen", "verbindingen en bevestigingsmiddelen", "lezen van werktekeningen (2D en BIM)",
    "arbeidsomstandigheden: tillen, stof en geluid", "isolatiewaarden en koudebruggen",
  ]

  static let skills = ["545738E767", "C608B1FD0D", "1B0A2D77E3", "98F0C4A6B1", "5E21D3380C"]
}

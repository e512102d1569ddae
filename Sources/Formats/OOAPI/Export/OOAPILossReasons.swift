import Description

// Why something could not be carried over to objects of OOAPI, or out of them.
extension Phrase {
  static let noOOAPIPlace = Phrase(nl: "heeft geen plaats in OOAPI 5", en: "has no place in OOAPI 5")
  static let codeAlone = Phrase(
    nl: "alleen de code staat erin (otherCodes)", en: "its code alone is there (otherCodes)")
  static let textAlone = Phrase(nl: "alleen de tekst staat erin", en: "its text alone is there")
  static let onlyForRIO = Phrase(
    nl: "past alleen bij de gegevens voor RIO, en die zijn hier niet volledig of niet van toepassing",
    en: "fits only in the data for RIO, which are not complete or do not apply here")
  static let nationalStaysHome = Phrase(
    nl: "landelijk: alleen wat wordt aangeboden staat erin, met code en naam",
    en: "national: only what is offered is there, with its code and name")
}

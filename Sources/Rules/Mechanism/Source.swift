public import Description

/// A source of a rule, with the vintage that was read.
public struct Source: Sendable, Hashable {
  /// The short key: `WEB 7.2.2`.
  public let key: String
  /// What it is and which vintage was read.
  public let title: Phrase

  /// Names a source.
  public init(_ key: String, _ title: Phrase) {
    self.key = key
    self.title = title
  }

  /// The source with a place in it: `.web("7.2.2")`.
  private static func at(_ key: String, _ place: String, nl: String, en: String) -> Source {
    Source(place.isEmpty ? key : "\(key) \(place)", Phrase(nl: nl, en: en))
  }

  /// The law on vocational education, about 2015.
  public static func web(_ article: String = "") -> Source {
    at(
      "WEB", article, nl: "Wet educatie en beroepsonderwijs, tekst van omstreeks 2015",
      en: "Dutch law on education and vocational training, text of about 2015")
  }
  /// The decree on exams, in force from 1 August 2022.
  public static func ekb(_ article: String = "") -> Source {
    at(
      "EKB", article, nl: "Examen- en kwalificatiebesluit beroepsopleidingen WEB, wijzigingen van 1 augustus 2022",
      en: "Dutch decree on exams and qualifications, changes of 1 August 2022")
  }
  /// The model and assessment frame for qualification files.
  public static let mtk = Source(
    "MTK",
    Phrase(
      nl: "Regeling model en toetsingskader kwalificatiedossiers, 15 december 2014",
      en: "Dutch regulation on the model of qualification files, 15 December 2014"))
  /// The regulation that lists the qualification files of 2012.
  public static let rkd12 = Source(
    "RKD12",
    Phrase(
      nl: "Regeling vaststelling kwalificatiedossiers en opleidingsdomeinen 2012",
      en: "Dutch regulation on qualification files and domains 2012"))
  /// The regulation that lists the qualification files of 2015.
  public static let rkd15 = Source(
    "RKD15",
    Phrase(
      nl: "Regeling vaststelling kwalificatiedossiers 2015, 1 augustus 2015",
      en: "Dutch regulation on qualification files 2015, 1 August 2015"))
  /// Public pages of SBB.
  public static let sbb = Source(
    "SBB", Phrase(nl: "openbare pagina's van SBB, 2020 tot 2025", en: "public pages of SBB, 2020 to 2025"))
  /// The XML files of SBB.
  public static let sbbx = Source(
    "SBBX",
    Phrase(nl: "XML-bestanden van SBB, dossiers 2015 en 2016", en: "XML files of SBB, files of 2015 and 2016"))
  /// The list page of SBB.
  public static let sbbl = Source(
    "SBBL", Phrase(nl: "lijstpagina van SBB, april 2025", en: "list page of SBB, April 2025"))
  /// School publications on the elective obligation.
  public static let kdv = Source(
    "KDV",
    Phrase(
      nl: "schoolpublicaties over de keuzedeelverplichting, 2021 en 2022",
      en: "school publications on the elective obligation, 2021 and 2022"))
  /// The description of RIO's open data.
  public static let rio = Source(
    "RIO", Phrase(nl: "beschrijving van RIO open data, 2026", en: "description of RIO open data, 2026"))
  /// The decree on the regional experiment.
  public static let stb = Source(
    "STB",
    Phrase(
      nl: "Besluit experiment ruimte voor de regio mbo, Stb. 2019, 2 (hoofdlijnen)",
      en: "Dutch decree on the regional experiment in mbo, Stb. 2019, 2 (main lines)"))
  /// The page of DUO on the regional experiment.
  public static let duo = Source(
    "DUO",
    Phrase(
      nl: "pagina van DUO over het experiment ruimte voor de regio, 2019 tot 2022",
      en: "page of DUO on the regional experiment, 2019 to 2022"))
  /// The publication on room for the region.
  public static let s1 = Source(
    "S1",
    Phrase(nl: "publicatie Ruimte voor de regio, eind 2019", en: "publication Room for the region, end of 2019"))
  /// The experiment with cross-over qualifications.
  public static let xo = Source(
    "XO",
    Phrase(
      nl: "pagina's van SBB en DUO over het experiment cross-over kwalificaties, en BWBR0038333, 2017 tot 2025",
      en: "pages of SBB and DUO on the experiment with cross-over qualifications, and BWBR0038333, 2017 to 2025"))
  /// The agreements on valid exams.
  public static let exr = Source(
    "EXR",
    Phrase(
      nl: "afspraken over valide exameninstrumenten mbo: norm van 1 augustus 2018, afspraken van 2022",
      en: "Dutch agreements on valid exams in mbo: norm of 1 August 2018, agreements of 2022"))
  /// The publication on how quality is kept.
  public static let s3 = Source(
    "S3",
    Phrase(
      nl: "publicatie over uitvoeren, monitoren, bijstellen en borgen, zonder datum",
      en: "publication on doing, monitoring, adjusting and keeping quality, without a date"))
  /// A school's regulation on teaching and exams.
  public static let oerT = Source(
    "OER-T",
    Phrase(
      nl: "onderwijs- en examenregelingen van het Talland College, cohort 2025-2026",
      en: "regulations on teaching and exams of Talland College, cohort 2025-2026"))
  /// Drafts of OKx.
  public static let okx = Source(
    "OKX", Phrase(nl: "werkversies van Npuls OKx, 2026 (concept)", en: "drafts of Npuls OKx, 2026"))
  /// The definitions of MORA.
  public static let mora = Source(
    "MORA", Phrase(nl: "begrippen van MORA v0.4, september 2025", en: "definitions of MORA v0.4, September 2025"))
  /// The progress report of Doorpakken op digitalisering.
  public static let s4 = Source(
    "S4",
    Phrase(nl: "voortgang Doorpakken op digitalisering, begin 2022", en: "progress of Doorpakken, early 2022"))
  /// The recommendation on micro-credentials.
  public static let mceu = Source(
    "MCEU",
    Phrase(
      nl: "aanbeveling van de Raad over microcredentials, 16 juni 2022",
      en: "Council recommendation on micro-credentials, 16 June 2022"))
  /// Pages of the MBO Raad.
  public static let mbor = Source(
    "MBOR", Phrase(nl: "pagina's van de MBO Raad, 2023", en: "pages of the MBO Raad, 2023"))
  /// The pilot on microcredentials in mbo.
  public static let npmc = Source(
    "NPMC",
    Phrase(
      nl: "Npuls, pilot microcredentials mbo, april 2024", en: "Npuls, pilot on microcredentials in mbo, April 2024"))
  /// What edubadges can carry.
  public static let edub = Source(
    "EDUB",
    Phrase(
      nl: "SURF edubadges, metagegevens v1.0 (concept), februari 2024",
      en: "SURF edubadges, metadata v1.0 (concept), February 2024"))
  /// The rules of one school on exemptions.
  public static let rocn = Source(
    "ROCN",
    Phrase(
      nl: "vrijstellingsregels van ROC Nijmegen (één school), 2026-2027",
      en: "exemption rules of ROC Nijmegen (one school), 2026-2027"))
  /// The list of learning materials' metadata.
  public static let nll = Source("NLL", Phrase(nl: "NL LOM 1.01, 2011", en: "NL LOM 1.01, 2011"))
  /// CompetentNL.
  public static let cnl = Source("CNL", Phrase(nl: "CompetentNL, 2025", en: "CompetentNL, 2025"))
}

import Curriculum
import Description

/// What a badge points at: programmes by number, and certificates, electives and work processes as alignments.
///
/// Certificates come first, then electives, then work processes in the order of the mappings, then skills of
/// CompetentNL. Where no address of SBB is known, the alignment has an address below that of the badges: a convention.
struct BadgeTargets {
  private(set) var programmes: [Int] = []
  private var certificates: [OB2Alignment] = []
  private var electives: [OB2Alignment] = []
  private var tasks: [OB2Alignment] = []
  private var skills: [OB2Alignment] = []
  private let scope: Catalogue
  private let settings: BadgeExportSettings

  init(_ scope: Catalogue, _ settings: BadgeExportSettings) {
    self.scope = scope
    self.settings = settings
  }

  /// The alignments, the most telling first, each once.
  var alignments: [OB2Alignment] {
    var seen: Set<String> = []
    return (certificates + electives + tasks + skills).filter { item in
      seen.insert("\(item.targetCode?.text ?? "") \(item.targetFramework?.text ?? "") \(item.targetName.text)").inserted
    }
  }

  /// How many skills it points at.
  var skillCount: Int { skills.count }

  /// Adds all that a module maps to.
  mutating func add(_ module: FlexibleModule) {
    for mapping in module.mappings {
      switch mapping.target.scope {
      case .elective(let code): add(code: code.text)
      case .certificate(let code): add(code: code.text)
      case .file(let id):
        guard let file = scope.file(id), let task = mapping.target.task else { continue }
        add(task, of: file)
        let named = mapping.qualifications
        for qualification in file.file.value.qualifications
        where named.isEmpty
          ? reaches(qualification, task, file, level: module.level) : named.contains(qualification.code)
        {
          add(programme: qualification.code.text)
        }
      }
    }
    for skill in module.skills where skill.text.hasPrefix("http") {
      let name = skill.text.split(separator: "/").last.map(String.init) ?? skill.text
      skills.append(OB2Alignment(name: name, url: skill.text, code: nil, framework: "CompetentNL"))
    }
  }

  /// Adds a certificate, an elective or a qualification by its code.
  mutating func add(code: String) {
    if let certificate = CertificateCode(code).flatMap({ scope.certificate($0)?.value }) {
      certificates.append(
        alignment(certificate.title.text, code, "Mbo-certificaten (Kwalificatieregister SBB)"))
    } else if let elective = ElectiveCode(code).flatMap({ scope.elective($0)?.value }) {
      electives.append(alignment(elective.title.text, code, "Keuzedelen (Kwalificatieregister SBB)"))
    } else if QualificationCode(code) != nil {
      add(programme: code)
    }
  }

  private mutating func add(programme code: String) {
    guard let number = Int(code), !programmes.contains(number) else { return }
    programmes.append(number)
  }

  private mutating func add(_ task: TaskCode, of file: FileIndex) {
    let dossier = file.file.value
    let processes = file.workProcesses(of: task) ?? []
    let source = dossier.source.url?.text
    for code in processes {
      guard let process = file.workProcess(code) else { continue }
      let name = "\(code.text) \(process.title.text)"
      let url = source ?? "\(settings.address)/kaders/\(file.id.text)/\(code.text)"
      tasks.append(
        OB2Alignment(
          name: name, url: url, code: code.text,
          framework: "Kwalificatiedossier \(dossier.title?.text ?? dossier.id.text)"))
    }
  }

  private func alignment(_ title: String, _ code: String, _ framework: String) -> OB2Alignment {
    OB2Alignment(name: title, url: "\(settings.address)/kaders/\(code)", code: code, framework: framework)
  }

  /// Whether a task is of a qualification of the level of the module.
  private func reaches(_ qualification: Qualification, _ task: TaskCode, _ file: FileIndex, level: Int) -> Bool {
    guard qualification.level == level else { return false }
    if task.text.hasPrefix("P") {
      let number = qualification.profileNumber.map { "P\($0)-" }
      guard let number, task.text.hasPrefix(number) else { return false }
    }
    return (file.workProcesses(of: task) ?? []).contains { code in
      let applicability = file.applicability(of: code)
      return applicability.isEmpty || applicability.contains(qualification.code)
    }
  }
}

extension OB2Alignment {
  init(name: String, url: String, code: String?, framework: String) {
    self.init(blank: Blank())
    targetName = RawText(name)
    targetUrl = RawText(url)
    targetCode = code.map { RawText($0) }
    targetFramework = RawText(framework)
  }
}

public import Description

/// What a person holds and claims (*verworven*), `mbo.md` 6.3. A convention of this project.
///
/// Held is what prior proofs cover and what is mastered and recognised, claimed is what is mastered and not recognised,
/// each at the level of its evidence.
public struct Attainment: Sendable {
  /// The modules that the person has a proof of.
  public private(set) var modules: Set<ModuleID> = []
  /// Evidence of which is not known what it covers, or at which level: paths in the persona.
  public private(set) var unknown: [Path] = []
  /// The highest level at which each work process is held.
  private var held: [WorkProcessKey: Int] = [:]
  /// The highest level at which each work process is claimed.
  private var claimed: [WorkProcessKey: Int] = [:]

  /// Finds out what a person holds and claims.
  public init(of persona: Persona, in catalogue: Catalogue, on day: Day) {
    var parts: [WorkProcessKey: (share: Int, level: Int)] = [:]
    for (index, credential) in persona.priorCredentials.enumerated() {
      let path: Path = ["priorCredentials", .item(index)]
      if !credential.tasks.isEmpty {
        let level =
          credential.level ?? Self.level(of: credential, in: catalogue, on: day)
        if let level { hold(credential.tasks, at: level, in: catalogue) } else { unknown.append(path + ["level"]) }
      }
      switch credential.kind {
      case .diploma:
        if let place = credential.qualification(in: catalogue, on: day) {
          hold(place.targetSet, at: place.qualification.level)
        } else if credential.tasks.isEmpty {
          unknown.append(path + ["code"])
        }
      case .certificate:
        let certificate = credential.code.flatMap { CertificateCode($0.text) }.flatMap {
          catalogue.certificate($0)?.value
        }
        if let certificate, let level = catalogue.level(of: certificate), !certificate.workProcesses.isEmpty {
          hold(certificate.workProcesses, at: level, in: catalogue)
        } else if credential.tasks.isEmpty {
          unknown.append(path + ["code"])
        }
      case .flexibleModule:
        if let module = credential.code.flatMap({ ModuleID($0.text) }).flatMap({ catalogue.module($0)?.value }) {
          hold(module, &parts, in: catalogue)
        } else if credential.tasks.isEmpty {
          unknown.append(path + ["code"])
        }
      case .practiceStatement, .mboStatement, .microcredential:
        if credential.tasks.isEmpty { unknown.append(path + ["tasks"]) }
      case .elective, .sectorCertificate, .generalSecondary, .nothing: break
      }
    }
    hold(parts.filter { $0.value.share >= 100 }.mapValues(\.level))
    for mastery in persona.mastered {
      if mastery.recognised {
        hold(mastery.tasks, at: mastery.level, in: catalogue)
      } else {
        for key in catalogue.workProcesses(of: mastery.tasks) { claimed[key] = max(claimed[key] ?? 0, mastery.level) }
      }
    }
  }

  /// Whether a work process is held at a level or above.
  public func holds(_ key: WorkProcessKey, at level: Int) -> Bool { (held[key] ?? 0) >= level }

  /// Whether a work process is claimed at a level or above.
  public func claims(_ key: WorkProcessKey, at level: Int) -> Bool { (claimed[key] ?? 0) >= level }

  /// Whether the person need not take a module that comes before another: holds a proof of it, or holds every work
  /// process that it maps at its level or above.
  ///
  /// - Parameter countingClaims: whether what is claimed counts as held, as in an answer erkenningEVC.
  public func meets(_ module: FlexibleModule, in catalogue: Catalogue, countingClaims: Bool) -> Bool {
    if modules.contains(module.id) { return true }
    let keys = catalogue.workProcesses(of: module.mappings.map(\.target))
    return !keys.isEmpty
      && keys.allSatisfy { holds($0, at: module.level) || countingClaims && claims($0, at: module.level) }
  }

  // MARK: Taking in

  private mutating func hold(_ levels: [WorkProcessKey: Int]) { held.merge(levels) { max($0, $1) } }

  private mutating func hold(_ keys: [WorkProcessKey], at level: Int) {
    for key in keys { held[key] = max(held[key] ?? 0, level) }
  }

  private mutating func hold(_ tasks: [TaskReference], at level: Int, in catalogue: Catalogue) {
    hold(catalogue.workProcesses(of: tasks), at: level)
  }

  /// Takes in a module: what it covers fully, and its known shares, which may come to all with those of others.
  private mutating func hold(
    _ module: FlexibleModule, _ parts: inout [WorkProcessKey: (share: Int, level: Int)], in catalogue: Catalogue
  ) {
    guard modules.insert(module.id).inserted else { return }
    for mapping in module.mappings {
      let keys = catalogue.workProcesses(of: [mapping.target])
      if mapping.coverage == .full {
        hold(keys, at: module.level)
      } else if let share = mapping.share {
        for key in keys {
          let known = parts[key] ?? (0, module.level)
          parts[key] = (known.share + share, min(known.level, module.level))
        }
      }
    }
  }

  /// The level of a proof by its code.
  private static func level(of credential: PriorCredential, in catalogue: Catalogue, on day: Day) -> Int? {
    switch credential.kind {
    case .diploma: credential.qualification(in: catalogue, on: day)?.qualification.level
    case .certificate:
      credential.code.flatMap { CertificateCode($0.text) }.flatMap { catalogue.certificate($0)?.value }
        .flatMap { catalogue.level(of: $0) }
    case .flexibleModule:
      credential.code.flatMap { ModuleID($0.text) }.flatMap { catalogue.module($0)?.value.level }
    default: nil
    }
  }
}

extension Catalogue {
  /// The work processes that references stand for, each once, in order; those that stand for none are passed over.
  public func workProcesses(of references: [TaskReference]) -> [WorkProcessKey] {
    var seen: Set<WorkProcessKey> = []
    return references.flatMap { reference -> [WorkProcessKey] in
      guard case .workProcesses(let keys) = meaning(of: reference) else { return [] }
      return keys.filter { seen.insert($0).inserted }
    }
  }

  /// The level of a certificate: the lowest of its qualifications, those that it names and those that name it.
  public func level(of certificate: MboCertificate) -> Int? {
    allFiles.lazy.flatMap(\.file.value.qualifications)
      .filter { certificate.qualifications.contains($0.code) || $0.certificates.contains(certificate.code) }
      .map(\.level).min()
  }
}

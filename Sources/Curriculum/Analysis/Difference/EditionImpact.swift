import Description

/// What the changes of a qualification file touch: mappings, exam components, certificates (*gevolgen*).
public struct EditionImpact: Sendable {
  /// A mapping of a module to changed tasks.
  public struct TouchedMapping: Sendable {
    /// The module with the mapping.
    public let module: Placed<FlexibleModule>
    /// The number of the mapping in the module.
    public let number: Int
    /// The changed work processes that it stands for.
    public let tasks: [TaskDifference]

    /// The mapping.
    public var mapping: Mapping { module.value.mappings[number] }

    /// Where the mapping stands.
    public var origin: Origin {
      Origin(document: module.origin.document, path: module.origin.path + ["mappings", .item(number)])
    }
  }

  /// A component of an exam plan with changed work processes.
  public struct TouchedComponent: Sendable {
    /// The exam plan.
    public let plan: Placed<ExamPlan>
    /// The component.
    public let component: ExamComponent
    /// The changed work processes that it names.
    public let tasks: [TaskDifference]
  }

  /// A certificate with changed work processes.
  public struct TouchedCertificate: Sendable {
    /// The certificate.
    public let certificate: Placed<MboCertificate>
    /// The changed work processes that it names.
    public let tasks: [TaskDifference]
  }

  /// The mappings, scope by scope, in the order of the modules.
  public let mappings: [TouchedMapping]
  /// The components, in the order of the plans.
  public let components: [TouchedComponent]
  /// The certificates, in their order.
  public let certificates: [TouchedCertificate]

  /// - Parameters:
  ///   - changes: how the tasks of the old edition changed.
  ///   - old: the old edition, to which mappings refer.
  ///   - scopes: where modules, exam plans and certificates are looked for.
  public init(of changes: [TaskDifference], from old: QualificationFile, in scopes: [Catalogue]) {
    let index = FileIndex(Placed(old, at: Origin(document: -1, path: [])))
    let changed = Dictionary(
      changes.filter { $0.isWorkProcess && $0.kind.asksReview }.compactMap { change in
        change.old.map { ($0.text, change) }
      }
    ) { first, _ in first }
    func touched(_ tasks: [TaskCode]) -> [TaskDifference] {
      var seen: Set<String> = []
      return tasks.flatMap { index.workProcesses(of: $0) ?? [] }.compactMap { code in
        seen.insert(code.text).inserted ? changed[code.text] : nil
      }
    }
    var mappings: [TouchedMapping] = []
    var components: [TouchedComponent] = []
    var certificates: [TouchedCertificate] = []
    let codes = Set(old.qualifications.map(\.code))
    for scope in scopes {
      for module in scope.holdings.modules {
        for (number, mapping) in module.value.mappings.enumerated() {
          guard case .file(old.id) = mapping.target.scope, let task = mapping.target.task else { continue }
          let tasks = touched([task])
          if !tasks.isEmpty { mappings.append(TouchedMapping(module: module, number: number, tasks: tasks)) }
        }
      }
      for plan in scope.holdings.examPlans {
        guard case .qualification(let code) = plan.value.scope, codes.contains(code) else { continue }
        for component in plan.value.components where component.kind == .coreTask {
          let tasks = touched(component.workProcesses)
          if !tasks.isEmpty {
            components.append(TouchedComponent(plan: plan, component: component, tasks: tasks))
          }
        }
      }
      for certificate in scope.holdings.certificates {
        let tasks = touched(
          certificate.value.workProcesses.compactMap { reference in
            if case .file(old.id) = reference.scope { reference.task } else { nil }
          })
        if !tasks.isEmpty { certificates.append(TouchedCertificate(certificate: certificate, tasks: tasks)) }
      }
    }
    self.mappings = mappings
    self.components = components
    self.certificates = certificates
  }
}

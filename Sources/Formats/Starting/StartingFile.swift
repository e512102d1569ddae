import Codecs
public import Curriculum
public import Description

/// A file to start from: right in form, with words where a team fills in its own.
public struct StartingFile: Sendable {
  /// The kind, as the root member is named.
  public let kind: String
  /// What it is.
  public let title: Phrase
  /// The file in the native form.
  private let text: String

  /// The kinds, one file each in this folder.
  public static let all: [StartingFile] = [.module, .persona, .organisation, .examPlan, .curriculum, .qualityCard]

  init(_ kind: String, _ title: Phrase, _ text: String) {
    self.kind = kind
    self.title = title
    self.text = text
  }

  /// The kind with a name.
  public static func named(_ kind: String) -> StartingFile? { all.first { $0.kind == kind } }

  /// The object.
  ///
  /// - Parameters:
  ///   - title: the title, from which the id is made as well; nil for the words of the file.
  ///   - place: the qualification that it is for.
  public func document(title: Line?, for place: QualificationPlace?) -> Document? {
    var text = text
    let read = text.withUTF8 { TextReader().read(Document.self, from: $0, as: .json) }
    guard var document = read.value else { return nil }
    document.start(title: title, for: place)
    return document
  }
}

extension Document {
  /// Fills in what is known at the start.
  fileprivate mutating func start(title: Line?, for place: QualificationPlace?) {
    switch self {
    case .module(var module):
      if let title {
        module.title = title
        module.id = ModuleID(slug: title.text) ?? module.id
      }
      if let place { module.start(for: place) }
      self = .module(module)
    case .persona(var persona):
      if let title {
        persona.name = title
        persona.id = ObjectID(slug: title.text) ?? persona.id
      }
      if let place { for index in persona.questions.indices { persona.questions[index].qualification = place.code } }
      self = .persona(persona)
    case .organisation(var organisation):
      if let title {
        organisation.name = title
        organisation.id = OrganisationID(slug: title.text) ?? organisation.id
      }
      self = .organisation(organisation)
    case .examPlan(var plan):
      if let place {
        plan.scope = .qualification(place.code)
        plan.id = ObjectID(slug: "examenplan \(place.code)") ?? plan.id
      }
      self = .examPlan(plan)
    case .curriculum(var curriculum):
      if let title {
        curriculum.title = title
        curriculum.id = ObjectID(slug: title.text) ?? curriculum.id
      }
      if let place {
        curriculum.coverageClaims = [
          CoverageClaim(subject: .qualification(place.code), claim: .underConstruction)
        ]
      }
      self = .curriculum(curriculum)
    default: break
    }
  }
}

extension QualificationPlace {
  fileprivate var code: QualificationCode { qualification.code }
}

extension FlexibleModule {
  /// Sets the level and lists the work processes to choose from, each with its title.
  fileprivate mutating func start(for place: QualificationPlace) {
    level = place.qualification.level
    mappings = place.targetSet.map { key in
      var mapping = Mapping(
        target: TaskReference(file: key.file, task: TaskCode(key.code)), coverage: .partial)
      mapping.qualifications = [place.qualification.code]
      let title = place.index.workProcess(key.code)?.title.text ?? ""
      mapping.note = Text(trimming: "Kies: \(title). Laat staan wat past (volledig of gedeeltelijk), haal de rest weg.")
      return mapping
    }
  }
}

import Curriculum
public import Description
public import Workspace

extension View {
  /// Something that a user may ask of a view: `--question ID`. A view declares its options in its own file; views that
  /// mean the same by one name share one value.
  public struct Option: Sendable {
    /// What the user gives with it.
    public enum Value: Sendable {
      /// Nothing: it is there or not.
      case none
      /// One text that the type reads; `placeholder` stands for it in help.
      case scalar(any Scalar.Type, placeholder: Phrase)
      /// A file or folder, which is loaded apart from the workspace.
      case files
      /// The same, with the pictures and signed texts in it.
      case badges
    }

    /// The name on the command line, without dashes.
    public let name: String
    /// What the user gives with it.
    public let value: Value
    /// Whether it may be given more than once.
    public let isRepeatable: Bool
    /// What it does, as a phrase without capital and full stop.
    public let help: Phrase

    /// An option of a view.
    public init(_ name: String, _ help: Phrase, takes value: Value = .none, repeatable: Bool = false) {
      self.name = name
      self.value = value
      isRepeatable = repeatable
      self.help = help
    }
  }

  /// What a user asked of a view.
  public struct Request: Sendable {
    private var texts: [String: [String]] = [:]
    private var workspaces: [String: Workspace] = [:]

    /// A request for the view as it is, without options.
    public init() {}

    /// Adds what was given with an option: nothing for a flag.
    public mutating func add(_ option: Option, _ texts: [String], files: Workspace? = nil) {
      self.texts[option.name, default: []] += texts
      workspaces[option.name] = files
    }

    /// Whether the option was given.
    public func has(_ option: Option) -> Bool { texts[option.name] != nil }

    /// The values of an option, in the order they were given.
    public func values<S: Scalar>(of option: Option, as type: S.Type) -> [S] {
      (texts[option.name] ?? []).compactMap { S(wire: $0) }
    }

    /// The last value of an option.
    public func value<S: Scalar>(of option: Option, as type: S.Type) -> S? { values(of: option, as: type).last }

    /// The files of an option, loaded apart.
    public func files(of option: Option) -> Workspace? { workspaces[option.name] }
  }

  /// What a view says when it cannot answer what was asked: a question that is not there.
  public struct Refusal: Error, Hashable {
    /// What is wrong and what to do, as a phrase without capital and full stop.
    public let explanation: Phrase

    /// - Parameter explanation: what is wrong and what to do, as a phrase without capital and full stop.
    public init(_ explanation: Phrase) { self.explanation = explanation }

    /// A thing by an id that nothing loaded has: with the id that may be meant, else those that there are.
    static func missing(_ noun: Noun, _ id: String, among known: some Sequence<String>) -> Refusal {
      let ids = Set(known).sorted()
      let what = Phrase(nl: "\(noun.one.nl) \(id) is er niet", en: "there is no \(noun.one.en) \(id)")
      if let near = Nearest.word(to: id, among: ids) {
        return Refusal(what + Phrase(nl: "; bedoelde u \(near)?", en: "; did you mean \(near)?"))
      }
      if ids.isEmpty {
        return Refusal(
          what
            + Phrase(
              nl: ": er zijn geen \(noun.more.nl) in de geladen bestanden",
              en: ": the loaded files hold no \(noun.more.en)"))
      }
      let list = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", ..." : "")
      return Refusal(what + Phrase(nl: "; kies uit \(list)", en: "; choose from \(list)"))
    }
  }
}

extension View.Input {
  /// Refuses ids of modules that nothing loaded has.
  func refuseUnknown(_ modules: [ModuleID]) throws(View.Refusal) {
    guard !modules.isEmpty else { return }
    let known = Set(scopes.flatMap { $0.allModules.map(\.value.id) })
    guard let missing = modules.first(where: { !known.contains($0) }) else { return }
    throw .missing(FlexibleModule.noun, missing.text, among: known.map(\.text))
  }
}

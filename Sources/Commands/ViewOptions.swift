import Description
import Views
import Workspace

/// The options that views declare, as options of a command over views.
struct ViewOptions {
  private let views: [View]

  init(_ views: [View]) { self.views = views }

  /// Writes what a view would have in files back into them.
  static let write = Option.flag(
    "write", short: "w",
    Phrase(
      nl: "zet de uitkomst ook in de bestanden, die in de normaalvorm moeten staan",
      en: "put the result into the files too, which must be in normal form"))

  /// The options, each once, with the views that they are for.
  var all: [Option] {
    var names: [String] = []
    var declared: [String: (option: View.Option, views: [String])] = [:]
    for view in views {
      for option in view.options {
        if declared[option.name] == nil { names.append(option.name) }
        declared[option.name, default: (option, [])].views.append(view.name)
      }
    }
    let own = names.compactMap { declared[$0] }.map { Self.option($0.option, for: $0.views) }
    return own + (editing.isEmpty ? [] : [Option.flag("write", short: "w", Self.write.help + Self.only(editing))])
  }

  /// The names of the views that can write into files.
  private var editing: [String] { views.filter { $0.edits != nil }.map(\.name) }

  private static func only(_ names: [String]) -> Phrase {
    Phrase(nl: " (bij \(names.joined(separator: ", ")))", en: " (with \(names.joined(separator: ", ")))")
  }

  private static func option(_ option: View.Option, for names: [String]) -> Option {
    let help = option.help + only(names)
    let placeholder: Placeholder
    let scalar: (any Scalar.Type)?
    switch option.value {
    case .none: return .flag(option.name, help)
    case .files, .badges: (placeholder, scalar) = (.path, nil)
    case .scalar(let type, let word): (placeholder, scalar) = (Placeholder(nl: word.nl, en: word.en), type)
    }
    return option.isRepeatable
      ? .values(option.name, placeholder, as: scalar, help) : .value(option.name, placeholder, as: scalar, help)
  }

  /// What a call asks of a view. Options of other views are refused: they would do nothing.
  ///
  /// - Parameter load: loads the files of an option, and the pictures and signed texts among them where it is asked.
  func request(
    of view: View, _ call: Invocation, load: (_ paths: [String], _ readsCarriers: Bool) throws -> Workspace
  ) throws -> View.Request {
    var request = View.Request()
    for option in all where call.arguments.isSet(option) {
      guard option.name != Self.write.name || view.edits == nil else { continue }
      guard let own = view.options.first(where: { $0.name == option.name }) else {
        let owners = views.filter { view in
          view.options.contains { $0.name == option.name } || (option.name == Self.write.name && view.edits != nil)
        }.map(\.name).joined(separator: ", ")
        throw Failure(
          Phrase(
            nl: "\(option.long) hoort bij \(owners), niet bij \(view.name); laat de optie weg",
            en: "\(option.long) goes with \(owners), not with \(view.name); leave the option out"))
      }
      let texts = call.arguments.values(of: option)
      switch own.value {
      case .files: request.add(own, texts, files: try load(texts, false))
      case .badges: request.add(own, texts, files: try load(texts, true))
      case .none, .scalar: request.add(own, texts)
      }
    }
    return request
  }
}

extension View.Refusal: ExplainedError {}

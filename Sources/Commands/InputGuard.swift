import Description
import Workspace

/// Keeps a conversion from writing over its own input, whatever way a path is written.
struct InputGuard {
  private let inputs: [String]

  /// - Parameter inputs: the files that are read, as the user gave them.
  init(_ inputs: [String], _ call: Invocation) { self.inputs = inputs.map(call.console.absolute) }

  /// Refuses to write where input stands.
  ///
  /// - Parameter outputs: the places to write to; nil is standard output.
  func spare(_ outputs: [String?], _ call: Invocation) throws(SystemError) {
    let places = outputs.compactMap(\.self).compactMap { output in
      FileOutput.Identity(call.console.absolute(output)).map { (output: output, identity: $0) }
    }
    if places.isEmpty { return }
    let taken = Set(inputs.compactMap { FileOutput.Identity($0) })
    guard let place = places.first(where: { taken.contains($0.identity) }) else { return }
    throw SystemError(
      path: place.output,
      explanation: Phrase(
        nl: "\(place.output) is ook invoer en wordt niet overschreven; noem een andere uitvoer",
        en: "\(place.output) is input as well and is not overwritten; name another output"))
  }
}

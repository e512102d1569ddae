import Codecs
import Curriculum
import Description
import Formats

/// What must hold for any bytes: no crash, no hang, and what is read is written and read back alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  let kind = Int(start[0]) % (3 + partners.count)
  switch kind {
  case 0: roundTrip(bytes, .json)
  case 1: roundTrip(bytes, .xml)
  case 2: sbb(bytes)
  default: message(bytes, partners[kind - 3])
  }
  return 0
}

/// The formats whose messages are written as they were read, by their numbers in an input.
private let partners: [Format] = [.rio, .ooapi, .lod]

nonisolated(unsafe) private let reader = TextReader()

private func roundTrip(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax) {
  guard let value = reader.read(Document.self, from: bytes, as: syntax).value else { return }
  let other: Syntax = syntax == .json ? .xml : .json
  let there = TextWriter.write(value, as: other)
  let back = there.withUnsafeBufferPointer { reader.read(Document.self, from: $0, as: other).value }
  precondition(back == value, "what was read is not what was written")
}

private func sbb(_ bytes: UnsafeBufferPointer<UInt8>) {
  guard case .stream(let read) = Format.sbb.reading else { return }
  var rest: UnsafeBufferPointer<UInt8>? = bytes
  _ = read(
    {
      defer { rest = nil }
      return rest
    }, reader, { _ in })
}

/// The normal form of a message is read as the same message, and what is made of it is a document of ours.
private func message(_ bytes: UnsafeBufferPointer<UInt8>, _ format: Format) {
  for part in format.parts(of: Array(bytes)) {
    guard let message = part.message, part.problems.isEmpty else { continue }
    let there = message.normalForm()
    let back = format.parts(of: there).first?.message?.normalForm()
    precondition(back == there, "the normal form does not stay the same")
    for made in format.gather?([message]) ?? [] {
      guard let document = made.document else { continue }
      let read = reader.read(Document.self, from: TextWriter.write(document, as: .json), as: .json).value
      precondition(read == document, "what was made cannot be read")
    }
  }
}

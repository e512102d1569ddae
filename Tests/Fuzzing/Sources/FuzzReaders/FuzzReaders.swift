import Codecs
import Curriculum
import Description
import Formats

/// What must hold for any bytes: no crash, no hang, and what is read is written and read back alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  switch start[0] % 3 {
  case 0: roundTrip(bytes, .json)
  case 1: roundTrip(bytes, .xml)
  default: sbb(bytes)
  }
  return 0
}

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

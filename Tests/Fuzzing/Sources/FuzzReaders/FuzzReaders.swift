import Codecs
import Curriculum
import Description
import Formats

/// What must hold for any bytes: no crash, no hang, and what is read is written and read back alike.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  let kind = Int(start[0]) % (4 + partners.count)
  switch kind {
  case 0: roundTrip(bytes, .json)
  case 1: roundTrip(bytes, .xml)
  case 2: sbb(bytes)
  case 3 + partners.count: badge(Array(bytes))
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
  pieces(bytes, format)
}

/// A long file in pieces has the same objects as when it is read whole.
private func pieces(_ bytes: UnsafeBufferPointer<UInt8>, _ format: Format) {
  guard let pieces = format.pieces, pieces.holds(bytes) else { return }
  var rest: UnsafeBufferPointer<UInt8>? = bytes
  var count = 0
  _ = pieces.read(
    {
      defer { rest = nil }
      return rest
    }, reader, { count += $0.message?.objects.count ?? 0 })
  let whole = format.parts(of: Array(bytes)).first?.message
  precondition(whole == nil || count == whole?.objects.count, "pieces and whole differ")
}

/// Pictures without a badge: a PNG of one point, and an SVG.
private let pictures: [[UInt8]] = [
  [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0, 0,
    0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x64, 0xF8, 0xCF, 0x50, 0x0F, 0,
    0x03, 0x86, 0x01, 0x80, 0x5A, 0x34, 0x7D, 0x6B, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ], Array("<svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/></svg>".utf8),
]

/// A badge, whatever holds it: its normal form stays the same, and what is put into a picture comes out again.
private func badge(_ bytes: [UInt8]) {
  for part in Format.ob2.parts(of: bytes) {
    guard let message = part.message, message.hasNormalForm, part.problems.isEmpty else { continue }
    let form = message.normalForm()
    guard let again = Format.ob2.parts(of: form).first?.message else { continue }
    precondition(again.normalForm() == form, "a normal form is not normal")
  }
  for picture in pictures + [bytes] {
    for text in [bytes, try? BadgePicture.unbake(bytes)].compactMap({ $0 }) {
      guard let made = try? BadgePicture.bake(text, into: picture) else { continue }
      precondition((try? BadgePicture.bake(text, into: made)) == made, "a second bake does not replace the first")
    }
  }
}

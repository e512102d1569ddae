/// A scalar with a closed list of words, its raw values.
public protocol Enumeration: Scalar, CaseIterable, RawRepresentable where RawValue == String, AllCases == [Self] {}

extension Enumeration {
  public static var form: ScalarForm { .enumeration(allCases.map(\.rawValue)) }
  public static var accepts: Phrase {
    let words = allCases.map { "\u{201C}\($0.rawValue)\u{201D}" }
    guard let last = words.last, words.count > 1 else { return Phrase(nl: words.joined(), en: words.joined()) }
    let others = words.dropLast().joined(separator: ", ")
    return Phrase(nl: "\(others) of \(last)", en: "\(others) or \(last)")
  }
  public init?(wire: UnsafeBufferPointer<UInt8>) { self.init(rawValue: String(decoding: wire, as: UTF8.self)) }
  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: rawValue.utf8) }
}

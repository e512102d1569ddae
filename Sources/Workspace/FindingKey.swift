import Codecs
import Description

/// What a finding is known by from one run to the next: rule, file and pointer, and neither line nor message.
public struct FindingKey: Sendable, Hashable, Comparable {
  /// The path of the file from a folder that the runs share, with `/` and without `.`.
  public var file: String
  /// The id of the rule.
  public var rule: String
  /// The place in the file, by ids and codes: `LocatedFinding.pointer`.
  public var pointer: String
  /// Which of several with the same file, rule and pointer it is, from 1.
  public var occurrence: Int

  /// - Parameters:
  ///   - file: from a folder that the runs share, with `/` and without `.`.
  ///   - occurrence: from 1.
  public init(file: String, rule: String, pointer: String, occurrence: Int = 1) {
    self.file = file
    self.rule = rule
    self.pointer = pointer
    self.occurrence = occurrence
  }

  /// By file, rule, pointer and number, byte by byte.
  public static func < (left: FindingKey, right: FindingKey) -> Bool {
    if left.file != right.file { return left.file.precedesByBytes(right.file) }
    if left.rule != right.rule { return left.rule.precedesByBytes(right.rule) }
    if left.pointer != right.pointer { return left.pointer.precedesByBytes(right.pointer) }
    return left.occurrence < right.occurrence
  }

  /// The key in 32 hexadecimal digits, for the fingerprints of other tools.
  public var fingerprint: String {
    let text = [file, rule, pointer, "\(occurrence)"].joined(separator: "\n")
    return String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(32))
  }
}

extension CheckReport {
  /// The keys of the findings, in their order.
  ///
  /// - Parameters:
  ///   - folder: the folder that the files of the report are named from, from the root.
  ///   - root: the folder that the paths in the keys start from.
  public func keys(in folder: String, from root: String) -> [FindingKey] {
    Self.keys(of: findings, in: folder, from: root)
  }

  /// The keys of some findings, in their order.
  public static func keys(of findings: [LocatedFinding], in folder: String, from root: String) -> [FindingKey] {
    var files: [String: String] = [:]
    var taken: [FindingKey: Int] = [:]
    return findings.map { located in
      let file = files[located.file] ?? RelativePath.of(located.file, in: folder, from: root)
      files[located.file] = file
      var key = FindingKey(file: file, rule: located.finding.rule, pointer: located.pointer)
      taken[key, default: 0] += 1
      key.occurrence = taken[key, default: 1]
      return key
    }
  }
}

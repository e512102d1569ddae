import Codecs
public import Curriculum

/// The checksum that a published module is held against (`Publication.checksum`).
public enum NativeChecksum {
  /// SHA-256 of the normal form in JSON of a file with the module alone, without its `published` field.
  @Sendable public static func of(_ module: FlexibleModule) -> String {
    var module = module
    module.published = nil
    return SHA256.hexadecimal(of: TextWriter.write(Document.module(module), as: .json))
  }
}

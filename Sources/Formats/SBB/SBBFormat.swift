import Codecs
import Curriculum
import Description

extension Format {
  /// SBB's XML of qualification files, read dossier by dossier.
  static let sbb = Format(
    name: "sbb", title: Phrase(nl: "kwalificatiedossiers van SBB in XML", en: "qualification files of SBB in XML"),
    syntax: .xml, fileExtension: "xml", recognises: { $0.syntax == .xml && $0.root == "sbb" },
    reading: .whole { _, _ in FormatPart(document: nil) },
    outline: { Document.outline }, write: nil)
}

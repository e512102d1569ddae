public import Description

extension Severity {
  /// The severity in a word.
  public var word: Phrase {
    switch self {
    case .error: Phrase(nl: "fout", en: "error")
    case .warning: Phrase(nl: "waarschuwing", en: "warning")
    case .info: Phrase(nl: "opmerking", en: "remark")
    }
  }

  /// The severity in a table: a word for people, the value of files for programs.
  public var cell: Cell { .word(rawValue, word) }

  /// So many findings of the severity.
  func count(_ number: Int) -> Phrase {
    switch self {
    case .error:
      number == 1 ? Phrase(nl: "1 fout", en: "1 error") : Phrase(nl: "\(number) fouten", en: "\(number) errors")
    case .warning:
      number == 1
        ? Phrase(nl: "1 waarschuwing", en: "1 warning")
        : Phrase(nl: "\(number) waarschuwingen", en: "\(number) warnings")
    case .info:
      number == 1
        ? Phrase(nl: "1 opmerking", en: "1 remark") : Phrase(nl: "\(number) opmerkingen", en: "\(number) remarks")
    }
  }

  /// What the severity means.
  public var sentence: Phrase {
    switch self {
    case .error:
      Phrase(nl: "Fout: het bestand kan zo niet worden gebruikt", en: "Error: the file cannot be used like this")
    case .warning: Phrase(nl: "Waarschuwing: waarschijnlijk verkeerd", en: "Warning: probably wrong")
    case .info: Phrase(nl: "Opmerking: goed om te weten", en: "Remark: good to know")
    }
  }
}

extension Status {
  /// Where a rule comes from, in a word.
  public var word: Phrase {
    switch self {
    case .sourced: Phrase(nl: "bron", en: "sourced")
    case .derived: Phrase(nl: "afgeleid", en: "derived")
    case .convention: Phrase(nl: "afspraak", en: "convention")
    }
  }

  /// Where a rule comes from, in a table: a word for people, the value of files for programs.
  public var cell: Cell { .word(rawValue, word) }

  /// Where a rule comes from.
  public var sentence: Phrase {
    switch self {
    case .sourced: Phrase(nl: "een openbare bron zegt het", en: "a public source states it")
    case .derived:
      Phrase(
        nl: "volgt uit een bron, maar staat er zo niet in", en: "follows from a source, which does not state it so")
    case .convention:
      Phrase(
        nl: "een afspraak van dit project, geen wet en geen landelijke norm",
        en: "a convention of this project, no law and no national norm")
    }
  }
}

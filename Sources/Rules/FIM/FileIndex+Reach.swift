import Curriculum

extension FileIndex {
  /// Whether a task belongs to a qualification of this file: it is of the base part or of the profile of the
  /// qualification, and the applicability of a work process of it does not leave the qualification out.
  func reaches(_ qualification: Qualification, with task: TaskCode) -> Bool {
    if let number = task.profileNumber, number != qualification.profileNumber { return false }
    guard let processes = workProcesses(of: task) else { return false }
    return processes.contains { code in
      let applicability = applicability(of: code)
      return applicability.isEmpty || applicability.contains(qualification.code)
    }
  }
}

extension TaskCode {
  /// The number of the profile that the task belongs to by its code; nil in the base part.
  var profileNumber: Int? {
    var bytes = text.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "P") else { return nil }
    var number = 0
    while let byte = bytes.next(), byte != UInt8(ascii: "-") { number = number * 10 + Int(byte) - 0x30 }
    return number
  }
}

public import Description

extension FileIndex {
  /// The qualifications of the file with their places, in the order of the file.
  public var places: [QualificationPlace] {
    file.value.qualifications.enumerated().map {
      QualificationPlace(index: self, qualification: $0.element, number: $0.offset)
    }
  }
}

extension QualificationPlace {
  /// The core tasks of the qualification, each with those of its work processes that are in the target set; one without
  /// any is left out.
  public var coreTasks: [(code: CoreTaskCode, title: Line, workProcesses: [WorkProcessCode])] {
    let targetSet = Set(index.targetSet(of: qualification))
    let profiles = index.file.value.profiles.filter { $0.number == qualification.profileNumber }
    return (index.file.value.coreTasks + profiles.flatMap(\.coreTasks)).compactMap { task in
      let own = task.workProcesses.map(\.code).filter(targetSet.contains)
      return own.isEmpty ? nil : (task.code, task.title, own)
    }
  }
}

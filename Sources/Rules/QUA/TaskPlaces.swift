import Curriculum
import Description

/// A core task of a qualification file, and where it stands. A path is made only when something is said about it.
struct CoreTaskPlace {
  let coreTask: CoreTask
  /// The number of the profile that it stands in; nil for the base part.
  let profile: Int?
  fileprivate let part: Path
  fileprivate let number: Int

  var path: Path { part + ["coreTasks", .item(number)] }

  /// Its work processes.
  var workProcesses: [WorkProcessPlace] {
    coreTask.workProcesses.enumerated().map { WorkProcessPlace(process: $1, place: self, number: $0) }
  }
}

/// A work process of a qualification file, and where it stands.
struct WorkProcessPlace {
  let process: WorkProcess
  fileprivate let place: CoreTaskPlace
  fileprivate let number: Int

  var path: Path { place.path + ["workProcesses", .item(number)] }
}

extension QualificationFile {
  /// All core tasks: those of the base part, then those of the profiles in their order.
  var coreTaskPlaces: [CoreTaskPlace] {
    func places(_ tasks: [CoreTask], _ profile: Int?, _ part: Path) -> [CoreTaskPlace] {
      tasks.enumerated().map { CoreTaskPlace(coreTask: $1, profile: profile, part: part, number: $0) }
    }
    return places(coreTasks, nil, [])
      + profiles.enumerated().flatMap { places($1.coreTasks, $1.number, ["profiles", .item($0)]) }
  }

  /// All work processes, in the order of their core tasks.
  var workProcessPlaces: [WorkProcessPlace] { coreTaskPlaces.flatMap(\.workProcesses) }
}

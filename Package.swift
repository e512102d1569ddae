// swift-tools-version: 6.2
import PackageDescription

/// Every room is a target; imports go downward only (docs/architecture.md).
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room: a library target under `Sources/` with the rooms that it may know.
func room(_ name: String, knows rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: strict)
}

/// The tests of one room.
func tests(of name: String, and rooms: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + rooms + ["TestSupport"], swiftSettings: strict)
}

let package = Package(
  name: "fim",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Curriculum", targets: ["Description", "Curriculum"]),
    .library(name: "Formats", targets: ["Codecs", "Formats"]),
    .library(name: "Workspace", targets: ["Rules", "Workspace", "Views", "Rendering"]),
    .executable(name: "fim", targets: ["fim"]),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    room("Description"),
    room("Curriculum", knows: ["Description"]),
    room("Rules", knows: ["Description", "Curriculum"]),
    room("Codecs", knows: ["Description", "CLibXML2"]),
    room("Formats", knows: ["Description", "Curriculum", "Codecs", "Rules"]),
    room("Workspace", knows: ["Description", "Curriculum", "Rules", "Codecs", "Formats"]),
    room("Views", knows: ["Description", "Curriculum", "Rules", "Workspace"]),
    room("Rendering", knows: ["Description", "Codecs", "Rules", "Workspace", "Views"]),
    room(
      "Commands",
      knows: ["Description", "Curriculum", "Rules", "Codecs", "Formats", "Workspace", "Views", "Rendering"]),
    .executableTarget(name: "fim", dependencies: ["Commands"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Description", "Curriculum", "Rules", "Codecs", "Formats", "Workspace", "Commands", "Simulation"],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "Simulation", dependencies: ["Description", "Codecs"], path: "Tests/Simulation", swiftSettings: strict),
    tests(of: "Description"),
    tests(of: "Rendering", and: ["Description", "Codecs", "Rules", "Workspace", "Views"]),
    tests(of: "Commands", and: ["Description", "Rules", "Formats"]),
    tests(of: "Curriculum", and: ["Description"]),
    tests(of: "Views", and: ["Description", "Curriculum", "Workspace"]),
    tests(of: "Codecs", and: ["Description"]),
    tests(of: "Formats", and: ["Description", "Curriculum", "Codecs", "Rules", "Simulation"]),
    tests(of: "Workspace", and: ["Description", "Curriculum", "Rules", "Codecs", "Formats", "Simulation"]),
  ]
)

// swift-tools-version: 6.2
import PackageDescription

/// A package that uses fim as a library, as docs/library.md shows.
let package = Package(
  name: "ExampleClient",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "fim", path: "../..")],
  targets: [
    .executableTarget(
      name: "ExampleClient",
      dependencies: [
        .product(name: "Curriculum", package: "fim"),
        .product(name: "Formats", package: "fim"),
        .product(name: "Workspace", package: "fim"),
      ])
  ]
)

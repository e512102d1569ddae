// swift-tools-version: 6.2
import PackageDescription

// Apart from the package itself, since libFuzzer needs flags that a package for others must not have.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "fim", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzReaders", dependencies: [.product(name: "Formats", package: "fim")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)

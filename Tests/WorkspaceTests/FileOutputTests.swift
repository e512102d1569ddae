import Description
import Foundation
import TestSupport
import Testing

@testable import Workspace

/// Files are written whole or not at all.
@Suite struct FileOutputTests {
  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func writesWholeFiles() throws {
    let folder = try TemporaryFolder()
    try FileOutput.write(Array("een".utf8), to: folder.path("a/b/c.json"))
    #expect(folder.read("a/b/c.json") == Array("een".utf8))
    chmod(folder.path("a/b/c.json"), 0o640)
    try FileOutput.write([], to: folder.path("a/b/c.json"))
    #expect(folder.read("a/b/c.json") == [])
    // The rights of what stood there stay; a new file gets those that the mask leaves, and not those of a temporary one.
    #expect(try mode(folder.path("a/b/c.json")) == 0o640)
    try FileOutput.write([1], to: folder.path("d"))
    #expect(try mode(folder.path("d")) & 0o600 == 0o600)
    try folder.write("", "e")
    #expect(try mode(folder.path("d")) == mode(folder.path("e")))
    #expect(folder.names == ["a", "a/b", "a/b/c.json", "d", "e"])
  }

  @Test func leavesNothingBehindWhenItFails() throws {
    let folder = try TemporaryFolder()
    try folder.write("een", "file")
    try folder.write("twee", "folder/x")
    for (place, words) in [
      ("file/x.json", "a part of this path is a file and no folder; choose another place"),
      ("folder", "a folder of this name is there already; choose another name"),
    ] {
      let error = #expect(throws: SystemError.self) {
        try FileOutput.write([1, 2], to: folder.path(place), shown: place)
      }
      #expect(error?.explanation.en.hasPrefix("\(place) cannot be written") == true)
      #expect(error?.explanation.nl.hasPrefix("\(place) kan niet worden geschreven") == true)
      #expect(error?.explanation.en.hasSuffix(words) == true, "\(error?.explanation.en ?? "")")
    }
    #expect(folder.names == ["file", "folder", "folder/x"])
    #expect(folder.read("file") == Array("een".utf8))
    if geteuid() == 0 { return print("not tested: root may write everywhere") }
    chmod(folder.path("folder"), 0o500)
    let error = #expect(throws: SystemError.self) { try FileOutput.write([1], to: folder.path("folder/x"), shown: "x") }
    #expect(error?.explanation.en == "x cannot be written: you may not write there; choose another place")
    #expect(folder.read("folder/x") == Array("twee".utf8))
    #expect(folder.names == ["file", "folder", "folder/x"])
  }

  /// A symbolic link stays a link: what it leads to is written, through other links as well.
  @Test func writesThroughLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("een", "folder/real")
    for (link, target) in [("near", "folder/real"), ("far", "near"), ("loose", "folder/new"), ("loop", "loop")] {
      #expect(symlink(target, folder.path(link)) == 0)
    }
    try FileOutput.write(Array("twee".utf8), to: folder.path("far"))
    try FileOutput.write(Array("drie".utf8), to: folder.path("loose"))
    #expect(folder.read("folder/real") == Array("twee".utf8))
    #expect(folder.read("folder/new") == Array("drie".utf8))
    for link in ["near", "far", "loose"] {
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(link)) != "")
    }
    let error = #expect(throws: SystemError.self) { try FileOutput.write([1], to: folder.path("loop"), shown: "loop") }
    #expect(error?.explanation.en == "loop cannot be written: Too many levels of symbolic links")
    #expect(folder.names == ["far", "folder", "folder/new", "folder/real", "loop", "loose", "near"])
  }

  /// A pipe or a device stays what it is: nothing is put in its place.
  @Test func writesIntoPipes() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let descriptor = open(folder.path("pipe"), O_RDWR | O_NONBLOCK)
    #expect(descriptor >= 0)
    try FileOutput.write(Array("een".utf8), to: folder.path("pipe"))
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(descriptor, &bytes, 8) == 3)
    close(descriptor)
    var status = stat()
    #expect(stat(folder.path("pipe"), &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFIFO)
    #expect(folder.names == ["pipe"])
  }

  @Test func knowsOneFileByManyPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write("een", "a/b.json")
    try folder.write("een", "a/c.json")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "a")
    let identity = FileOutput.Identity(folder.path("a/b.json"))
    #expect(identity != nil)
    #expect(identity == FileOutput.Identity(folder.path("link/../a/./b.json")))
    #expect(identity == FileOutput.Identity(folder.path("link/b.json")))
    #expect(identity != FileOutput.Identity(folder.path("a/c.json")))
    #expect(FileOutput.Identity(folder.path("a/d.json")) == nil)
  }
}

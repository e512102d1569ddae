import Codecs
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another tool that checks the same files against the generated schema, as a whole process.
struct Peer {
  let name: String
  let syntax: Syntax
  /// Why it is not measured; nil when it is.
  let obstacle: String?
  private let command: (_ folder: String) -> [String]

  /// `xmllint` of libxml2, which gets all files of a folder through `xargs`.
  static func xmllint(schema: String) -> Peer {
    Peer(
      name: "xmllint", syntax: .xml,
      obstacle: !Subprocess.succeeds(["xmllint", "--version"])
        ? "xmllint is not installed (Debian: apt-get install libxml2-utils)"
        : FileOutput.exists(schema) ? nil : "\(schema) is not there"
    ) { folder in
      [
        "sh", "-c",
        "find \"$1\" -type f -print0 | xargs -0 -n 5000 -s 1000000 xmllint --noout --schema \"$2\"", "sh", folder,
        schema,
      ]
    }
  }

  /// The Python packages jsonschema-rs and orjson.
  static func jsonschema(schema: String) -> Peer {
    Peer(
      name: "jsonschema-rs + orjson", syntax: .json,
      obstacle: Subprocess.succeeds([python, "-c", "import orjson, jsonschema_rs"])
        ? nil : "jsonschema-rs or orjson is not installed (pip install jsonschema-rs orjson)"
    ) { folder in [python, "-c", script, schema, folder] }
  }

  /// The Python package jsonschema, which is written in Python.
  static func pythonJSONSchema(schema: String) -> Peer {
    Peer(
      name: "jsonschema", syntax: .json,
      obstacle: Subprocess.succeeds([python, "-c", "import jsonschema"])
        ? nil : "jsonschema is not installed (pip install jsonschema)"
    ) { folder in [python, "-c", plainScript, schema, folder] }
  }

  /// The interpreter itself: `python3` may be a script that looks for it first.
  private static let python: String = {
    let output = "/tmp/fim-benchmarks-python-\(getpid())"
    defer { unlink(output) }
    let outcome = try? Subprocess.run(["python3", "-c", "import sys; print(sys.executable)"], output: output)
    return outcome?.code == 0 ? Machine.lines(of: output).first ?? "python3" : "python3"
  }()

  /// Reads each file and asks whether it is valid; the exit code says whether all are. The first output is the time
  /// without the start of Python and its imports.
  private static let script = """
    import os, sys, time
    import orjson, jsonschema_rs
    start = time.perf_counter()
    with open(sys.argv[1], "rb") as file:
        validator = jsonschema_rs.validator_for(orjson.loads(file.read()))
    wrong = 0
    with os.scandir(sys.argv[2]) as folder:
        for entry in folder:
            with open(entry.path, "rb") as file:
                document = orjson.loads(file.read())
            if not validator.is_valid(document):
                wrong += 1
    print(time.perf_counter() - start)
    sys.exit(1 if wrong else 0)
    """

  private static let plainScript = """
    import json, os, sys
    import jsonschema
    with open(sys.argv[1], "rb") as file:
        schema = json.load(file)
    validator = jsonschema.validators.validator_for(schema)(schema)
    wrong = 0
    with os.scandir(sys.argv[2]) as folder:
        for entry in folder:
            with open(entry.path, "rb") as file:
                document = json.load(file)
            if not validator.is_valid(document):
                wrong += 1
    sys.exit(1 if wrong else 0)
    """

  /// Checks all files of a folder; what is measured is the whole process.
  func check(_ folder: String, output: String) throws -> Duration {
    let outcome = try Subprocess.run(command(folder), output: output)
    guard outcome.code == 0 else { throw Failed("\(name) does not find the files valid (exit code \(outcome.code))") }
    return outcome.time
  }
}

import Commands
import Description
import Formats
import Foundation
import Rules
import TestSupport
import Testing

// Rules, schemas, formats and what new starts.
extension EndToEndTests {
  @Test func explainsEveryRule() throws {
    let rules = RuleCatalogue.complete.rules
    for rule in rules {
      for language in Language.allCases {
        let page = fim(["explain", rule.id, "--language", language.rawValue, "--format", "markdown"])
        #expect(page.code == .success)
        #expect(page.output.contains(rule.id) && page.output.contains(rule.title[language].prefix(20)), "\(rule.id)")
        for source in rule.sources {
          #expect(page.output.contains(source.key), "\(rule.id) does not name \(source.key)")
        }
      }
    }
    #expect(fim(["explain", "fim-10"]).output == fim(["explain", "FIM-10"]).output)
    #expect(fim(["explain", "FIM-100"]).error == "fim: the rule FIM-100 does not exist; did you mean FIM-10?\n")
    #expect(
      fim(["explain", "FIM-100", "--language", "nl"]).error
        == "fim: de regel FIM-100 bestaat niet; bedoelde u FIM-10?\n")
    #expect(fim(["explain", "hallo"]).error == "fim: the rule hallo does not exist; fim rules lists them all\n")
    #expect(fim(["explain", "hallo"]).code == .failure)
    #expect(fim(["explain", "fim"]).error == "fim: FIM is a group of rules; fim rules --group FIM lists them\n")
    let rows = lines(fim(["rules", "--format", "csv"]).output)
    #expect(rules.allSatisfy { rule in rows.contains { $0.hasPrefix("\(rule.id),") } })
    for group in RuleCatalogue.complete.groups {
      let listed = fim(["rules", "--group", group.id, "--format", "csv"])
      #expect(lines(listed.output).filter { $0.hasPrefix(group.id) }.count == group.rules.count, "\(group.id)")
    }
    let conventions = lines(
      fim(["rules", "--status", "convention", "--severity", "warning", "--format", "csv"]).output)
    let expected = rules.filter { $0.status == .convention && $0.severity == .warning }
    #expect(conventions.filter { $0.contains(",warning,") }.count == expected.count)
    #expect(fim(["rules", "--group", "FM"]).error.hasPrefix("fim: --group: “FM” is not a choice; did you mean FIM?\n"))
  }

  @Test func writesAPageForEveryRule() throws {
    let folder = try TemporaryFolder()
    let rules = RuleCatalogue.complete.rules
    for language in ["nl", "en"] {
      let run = fim(["rules", "--language", language, "--pages", language], in: folder.path)
      #expect(run.code == .success && run.output == "")
    }
    #expect(folder.names.count { $0.hasSuffix(".md") } == 2 * (rules.count + 1))
    for name in folder.names where name.hasSuffix(".md") {
      let page = String(decoding: folder.read(name) ?? [], as: UTF8.self)
      for link in page.matches(of: try Regex("\\]\\(([^)]*)\\)")) {
        let target = String(link.output[1].substring ?? "")
        let place = target.hasPrefix("../") ? String(target.dropFirst(3)) : "\(name.prefix(3))\(target)"
        #expect(folder.read(place) != nil, "\(name) leads to \(target)")
      }
    }
    let both = fim(["rules", "--pages", "x", "--group", "FIM"], in: folder.path)
    #expect(both.code == .failure && both.error.hasPrefix("fim: --pages and --group do not go together"))
    #expect(fim(["rules", "--group", "SYN"]).output.contains("\n1 rule: 0 sourced, 0 derived, 1 convention.\n"))
    #expect(fim(["rules", "--group", "SYN", "--language", "nl"]).output.contains("SYN    fout   afspraak"))
    let json = fim(["rules", "--group", "SYN", "--language", "nl", "--format", "json"]).output
    #expect(json.contains("\"severity\": \"error\"") && json.contains("\"status\": \"convention\""))
  }

  /// People read words of their language, programs read the values of files.
  @Test(arguments: [
    ("text", "FIM-10  fout          afgeleid"), ("csv-nl", "FIM-10;fout;afgeleid;"),
    ("markdown", "| `FIM-10` | fout | afgeleid |"),
    ("html", "<td>fout</td><td>afgeleid</td>"), ("csv", "FIM-10,error,derived,"),
    ("json", #""severity": "error", "status": "derived""#),
  ]) func rulesSpeakInWords(_ format: String, _ part: String) {
    let output = fim(["rules", "--group", "FIM", "--language", "nl", "--format", format]).output
    #expect(output.replacing(#/\n +"/#, with: #" ""#).contains(part), "\(format)")
  }

  @Test func schemasAreCurrent() throws {
    for schema in SchemaFile.all {
      let checkedIn = String(decoding: try Repository.bytes(schema.path), as: UTF8.self)
      #expect(schema.text() == checkedIn, "\(schema.path) is not current: fim schema \(schema.name) -o \(schema.path)")
      #expect(fim(["schema", schema.name]).output == checkedIn)
    }
    let folder = try TemporaryFolder()
    #expect(fim(["schema", "xsd", "-o", "a/b.xsd"], in: folder.path).code == .success)
    #expect(folder.read("a/b.xsd") == (try Repository.bytes("Schemas/fim.xsd")))
    #expect(
      fim(["schema", "jsn"]).error == "fim: NAME: “jsn” is not a choice; did you mean json?\nHelp: fim schema --help\n")
    #expect(fim(["schema"]).error.hasPrefix("fim: NAME is missing; choose from "))
    let blocked = fim(["schema", "xsd", "-o", "a/b.xsd/c"], in: folder.path)
    #expect(blocked.code == .failure && blocked.error.hasPrefix("fim: a/b.xsd/c cannot be written: a part of"))
    let formats = fim(["formats", "--format", "csv"])
    #expect(formats.code == .success)
    for name in ["json", "xml", "sbb"] {
      #expect(lines(formats.output).contains { $0.hasPrefix("\(name),") }, "\(name)")
    }
  }

  /// What `fim new` starts can be read at once, and says what is still to be filled in.
  @Test func startsFiles() throws {
    for kind in [
      "module", "persona", "organisation", "examPlan", "microcredential", "regionalisedQualification", "curriculum",
      "qualityCard",
    ] {
      let start = fim(["new", kind, "--for", "25829", "--in", "samples/timmeren", "--title", "Een proef"])
      #expect(start.code == .success, "\(kind): \(start.error)")
      let report = fim(["validate", "-", "--as", "json"], input: start.output)
      #expect(!report.output.contains("[STR") && !report.output.contains("[SYN"), "\(kind): \(report.output)")
      #expect(fim(["format", "-"], input: start.output).output == start.output, "\(kind)")
    }
    #expect(fim(["new", "module", "--for", "25829", "--in", "samples/timmeren"]).output.contains("B1-K1-W5"))
    let folder = try TemporaryFolder()
    #expect(fim(["new", "persona", "--title", "Sam", "-o", "p"], in: folder.path).code == .success)
    let before = folder.read("p/sam.json")
    #expect(before != nil)
    let again = fim(["new", "persona", "--title", "Sam", "-o", "p"], in: folder.path)
    #expect(again.code == .failure)
    #expect(again.error == "fim: p/sam.json exists and is not overwritten; choose another --title or -o\n")
    #expect(fim(["new", "modul"]).error.hasPrefix("fim: KIND: “modul” is not a choice; did you mean module?"))
  }
}

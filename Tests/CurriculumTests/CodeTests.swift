import Curriculum
import Description
import Testing

@Suite struct CodeTests {
  @Test func slugsHaveSingleHyphensAndAnEnd() {
    for text in ["basis", "a", "25829-bol", "wanden-en-gevels", String(repeating: "a", count: 60)] {
      #expect(ModuleID(text) != nil, "\(text)")
    }
    for text in ["", "-a", "a-", "a--b", "Basis", "a b", "a_b", "é", String(repeating: "a", count: 61)] {
      #expect(ModuleID(text) == nil, "\(text)")
    }
  }

  @Test func taskCodesFitTheirPlace() {
    #expect(CoreTaskCode("B1-K1") != nil && CoreTaskCode("P12-K10") != nil)
    #expect(CoreTaskCode("D1-K1") == nil && CoreTaskCode("B2-K1") == nil && CoreTaskCode("B1-K1-W1") == nil)
    #expect(WorkProcessCode("P2-K1-W10") != nil && WorkProcessCode("B1-K1") == nil && WorkProcessCode("B1K1W1") == nil)
    #expect(ElectiveCoreTaskCode("D1-K1") != nil && ElectiveCoreTaskCode("P1-K1") == nil)
    #expect(CertificateTaskCode("C1-K1") != nil && CertificateTaskCode("C1-K1-W2") != nil)
    for text in ["B1-K1", "P2-K1-W4", "D1-K1-W1", "C1-K2"] { #expect(TaskCode(text) != nil, "\(text)") }
  }

  @Test func taskCodesKnowTheirCoreTask() {
    #expect(TaskCode("P2-K1-W4")?.coreTask == TaskCode("P2-K1"))
    #expect(TaskCode("P2-K1")?.coreTask == TaskCode("P2-K1"))
    #expect(TaskCode("P2-K1-W4")?.isWorkProcess == true)
    #expect(TaskCode("B1-K1")?.isWorkProcess == false)
    #expect(WorkProcessCode("B1-K1-W3").map { TaskCode($0) } == TaskCode("B1-K1-W3"))
  }

  @Test func versionsCompareByNumber() throws {
    let sorted = ["1.10.0", "1.9.0", "0.9.12", "10.0.0"].compactMap(SemanticVersion.init).sorted()
    #expect(sorted.map(\.text) == ["0.9.12", "1.9.0", "1.10.0", "10.0.0"])
    for text in ["2", "1.2", "01.2.3", "1.2.3-beta", "1.2.3.4"] { #expect(SemanticVersion(text) == nil, "\(text)") }
  }

  @Test func gradesAreNumbersOrWords() {
    #expect(Grade("5.5")?.tenths == 55)
    #expect(Grade("10")?.tenths == 100)
    #expect(Grade("10.0")?.tenths == 100)
    #expect(Grade("voldoende") != nil && Grade("voldoende")?.tenths == nil)
    for text in ["0", "11", "10.5", "5,5", "5.55", "uitstekend", ""] { #expect(Grade(text) == nil, "\(text)") }
  }

  @Test func registerCodesAreExact() {
    #expect(RioUnitCode("9001O0001") != nil && RioUnitCode("900100001") == nil)
    #expect(ProviderCode("110A133") != nil && ProviderCode("110B133") == nil)
    #expect(OfferingCode("7f3a0c10-5d2e-4b61-9c77-000000000001") != nil)
    #expect(OIN("0000000700099XX00000") != nil && OIN(String(repeating: "0", count: 23)) == nil)
    #expect(WebAddress("https://www.example.org/a?b=c#d") != nil && WebAddress("www.example.org") == nil)
    #expect(WebAddress("https://a b") == nil)
  }
}

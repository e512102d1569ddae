import Curriculum
import Description
import Testing

/// How workloads fit the Dutch frameworks for microcredentials.
@Suite struct QualityFrameworkTests {
  static let loads: [(value: String, unit: LoadUnit, day: String, fit: QualityFramework.Fit)] = [
    ("240", .studyHours, "2026-11-02", .fits), ("239", .studyHours, "2026-11-02", .belowGuideline),
    ("5000", .studyHours, "2026-11-02", .fits), ("0", .studyHours, "2026-11-02", .outside),
    ("3", .credits, "2024-01-01", .fits), ("30", .credits, "2026-11-02", .fits),
    ("30.5", .credits, "2026-11-02", .outside), ("2.5", .credits, "2025-04-30", .outside),
    ("2.5", .credits, "2025-05-01", .universityOnly), ("1", .credits, "2027-04-30", .universityOnly),
    ("1", .credits, "2027-05-01", .outside), ("0.5", .credits, "2026-11-02", .outside),
    ("84", .clockHours, "2026-11-02", .fits), ("28", .clockHours, "2026-11-02", .universityOnly),
    ("841", .clockHours, "2026-11-02", .outside),
  ]

  @Test(arguments: loads) func fits(_ row: (value: String, unit: LoadUnit, day: String, fit: QualityFramework.Fit)) {
    let workload = Workload(value: DecimalNumber(checked: Checked(row.value)), unit: row.unit)
    #expect(QualityFramework.fit(of: workload, on: Day(checked: Checked(row.day))) == row.fit)
    #expect(QualityFramework(of: row.unit) == (row.unit == .studyHours ? .mbo : .ho))
  }
}

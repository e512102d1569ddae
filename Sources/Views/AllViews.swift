extension View {
  /// The views, in the order of a report.
  public static let all: [View] = [
    .overview, .coverage, .modules, .prerequisites, .routes, .personas, .answers, .stack, .budget, .shared, .skills,
    .certificates, .microcredentials, .codes, .findings, .compare, .open, .questions, .materials, .exams, .regional,
    .card, .reviews, .profile, .sources,
  ]

  /// The view with a name.
  public static func named(_ name: String) -> View? { all.first { $0.name == name } }
}

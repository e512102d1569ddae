/// A number with its noun: `counted(1, "module", "modules")`.
package func counted(_ count: Int, _ one: String, _ more: String) -> String { "\(count) \(count == 1 ? one : more)" }

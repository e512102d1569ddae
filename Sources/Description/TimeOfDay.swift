/// A time of a day in UTC, with hours, minutes and seconds: `09:15:00`.
public struct TimeOfDay: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "TimeOfDay" }
  public static let pattern = Pattern("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]")
  public static var accepts: Phrase { Phrase(nl: "een tijd als 09:15:00", en: "a time such as 09:15:00") }
}

import Description
import Views

/// A graph as drawings in HTML, one for each part that hangs together. They are for the eye; the same stands beside it as
/// a list.
struct GraphSVG: Sendable {
  /// What a box holds.
  struct Box: Sendable {
    /// The text, in at most two lines.
    var lines: [String]
    var detail: String
    /// The whole text, for who points at the box.
    var full: String
    /// The place that tells more.
    var target: String?
  }

  private static let width = 208
  private static let height = 58
  private static let across = 64
  private static let down = 14
  private static let margin = 6
  /// As many characters as fit on a line of a box.
  private static let characters = 27

  /// The drawings, one after the other.
  static func render(_ graph: Graph, boxes: [Box]) -> String {
    GraphLayout(graph).parts.map { render($0, boxes) }.joined()
  }

  private static func render(_ part: GraphLayout.Part, _ boxes: [Box]) -> String {
    let rows = part.rows
    let length = Dictionary(grouping: part.places, by: \.column).mapValues(\.count)
    func x(_ place: GraphLayout.Place) -> Int { margin + place.column * (width + across) }
    func y(_ place: GraphLayout.Place) -> Int {
      let free = (rows - (length[place.column] ?? rows)) * (height + down) / 2
      return margin + free + place.row * (height + down)
    }
    let byNode = Dictionary(uniqueKeysWithValues: part.places.map { ($0.node, $0) })
    let all = (
      width: 2 * margin + part.columns * width + (part.columns - 1) * across,
      height: 2 * margin + rows * height + (rows - 1) * down
    )
    var text = "<svg class=\"graph\" viewBox=\"0 0 \(all.width) \(all.height)\" width=\"\(all.width)\" "
    text += "height=\"\(all.height)\" aria-hidden=\"true\" focusable=\"false\">\n"
    for edge in part.edges {
      guard let from = byNode[edge.from], let to = byNode[edge.to] else { continue }
      text += arrow(from: (x(from) + width, y(from) + height / 2), to: (x(to), y(to) + height / 2))
    }
    for place in part.places { text += box(boxes[place.node], x: x(place), y: y(place)) }
    return text + "</svg>\n"
  }

  /// A bent line with a head of its own, so that no drawing needs a definition from another.
  private static func arrow(from: (x: Int, y: Int), to: (x: Int, y: Int)) -> String {
    let end = to.x - 7
    let bend = max(28, abs(end - from.x) / 2)
    return
      "<path class=\"edge\" d=\"M\(from.x) \(from.y)C\(from.x + bend) \(from.y) \(end - bend) \(to.y) \(end) \(to.y)\"/>"
      + "<path class=\"head\" d=\"M\(to.x) \(to.y)l-8 -4.5v9z\"/>\n"
  }

  private static func box(_ box: Box, x: Int, y: Int) -> String {
    var text = "<title>\(HTMLEscape.text(box.full, lineEnd: " "))</title>"
    text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"6\"/>"
    let lines = box.lines.count + (box.detail.isEmpty ? 0 : 1)
    var baseline = y + height / 2 - (lines - 1) * 8 + 4
    for line in box.lines {
      text += "<text x=\"\(x + 10)\" y=\"\(baseline)\">\(HTMLEscape.text(line, lineEnd: " "))</text>"
      baseline += 16
    }
    if !box.detail.isEmpty {
      text +=
        "<text class=\"detail\" x=\"\(x + 10)\" y=\"\(baseline)\">\(HTMLEscape.text(shortened(box.detail), lineEnd: " "))</text>"
    }
    guard let target = box.target else { return "<g>\(text)</g>\n" }
    return "<a href=\"#\(target)\" tabindex=\"-1\">\(text)</a>\n"
  }

  /// A text on one line of a box.
  private static func shortened(_ text: String) -> String {
    text.count > characters + 2 ? text.prefix(characters + 1) + "…" : text
  }

  /// A text in at most two lines of a box; what does not fit is left out with a sign that says so.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var words = text.visible().split(separator: " ").map(String.init)[...]
    while let word = words.first {
      let joined = line.isEmpty ? word : line + " " + word
      if joined.count <= characters {
        line = joined
        words.removeFirst()
      } else if line.isEmpty {
        line = word.prefix(characters - 1) + "…"
        words.removeFirst()
      } else if lines.isEmpty {
        lines.append(line)
        line = ""
      } else {
        break
      }
    }
    if !words.isEmpty { line = line.prefix(characters - 1) + "…" }
    return lines + [line]
  }
}

import Description
import Rendering
import Testing
import Views

@Suite struct PageHTMLTests {
  private let text = PageHTML(language: .dutch).render(
    [Samples.page, Samples.page], title: Phrase(nl: "Zorg & <script>", en: ""),
    subtitle: Phrase(nl: "Peildatum", en: ""))

  @Test func writesTheBody() throws {
    let page = Page(
      id: "coverage", title: Phrase(nl: "Dekking", en: ""), question: Phrase(nl: "Wat?", en: ""),
      blocks: [
        .heading(Phrase(nl: "Diep", en: ""), level: 4), .note(Note(.warning, Phrase(nl: "<b>", en: ""))),
        .matrix(Samples.matrix),
      ])
    let text = PageHTML(language: .dutch).render([page], title: Phrase(nl: "Zorg", en: ""))
    let start = try #require(text.firstRange(of: "<header>")).lowerBound
    #expect(
      text[start...] == """
        <header>
        <h1>Zorg</h1>
        </header>
        <nav aria-labelledby="contents">
        <h2 id="contents">Inhoud</h2>
        <ol>
        <li><a href="#coverage">Dekking</a>
        <ol>
        <li><a href="#coverage-section">Diep</a></li>
        </ol></li>
        </ol>
        </nav>
        <main id="content" tabindex="-1">
        <section aria-labelledby="coverage">
        <h2 id="coverage">Dekking</h2>
        <p class="question">Wat?</p>
        <h3 id="coverage-section">Diep</h3>
        <p class="note warning"><strong>Let op:</strong> &lt;b&gt;</p>
        <div class="scroll" role="region" aria-labelledby="coverage-modules" tabindex="0">
        <table class="matrix">
        <caption id="coverage-modules">Werkprocessen tegen modules</caption>
        <thead><tr><th scope="col">Werkproces</th>\
        <th scope="col"><div><code>persoonlijk-plan</code> <span class="title">Persoonlijk plan</span></div></th>\
        <th scope="col"><div><code>zorg</code></div></th>\
        <th scope="col"><div><span class="unit">3</span></div></th></tr></thead>
        <tbody>
        <tr><th scope="row"><code>B1-K1-W1</code> <span class="title">Voert een gesprek</span></th>\
        <td><span class="mark full"><span aria-hidden="true">V</span><span class="spoken">volledig</span></span></td>\
        <td></td><td></td></tr>
        <tr><th scope="row"><code>B1-K1-W2</code></th>\
        <td><span class="mark partial"><span aria-hidden="true">D</span><span class="spoken">deels</span> 40%</span></td>\
        <td><span class="mark open"><span aria-hidden="true">-</span><span class="spoken">open</span></span></td>\
        <td><span class="unit">nee</span></td></tr>
        </tbody>
        </table>
        </div>
        <p class="legend">V = volledig, D = deels, - = open</p>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func closesItsContents() {
    #expect(
      text.contains(
        """
        <ol>
        <li><a href="#coverage">Dekking van &lt;script&gt;Zorg&lt;/script&gt;</a>
        <ol>
        <li><a href="#coverage-section">Stand</a></li>
        </ol></li>
        <li><a href="#coverage-2">Dekking van &lt;script&gt;Zorg&lt;/script&gt;</a>
        <ol>
        <li><a href="#coverage-2-section">Stand</a></li>
        </ol></li>
        </ol>
        </nav>
        """))
  }

  @Test func escapesEverythingAndAsksForNothing() {
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
    #expect(text.contains("<title>Zorg &amp; &lt;script&gt;</title>"))
    #expect(text.contains("<td>=1+1</td>") && text.contains("<span class=\"title\">Zorgt &quot;samen&quot;</span>"))
    #expect(text.contains("<td>日本é<br>regel 2</td>") && text.contains("<td class=\"end\"></td>"))
    for forbidden in ["<script", "http:", "https:", "url(", "@import", "src="] { #expect(!text.contains(forbidden)) }
  }

  @Test func givesEveryPlaceItsOwnName() {
    let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count == 10 && Set(ids).count == 10)
    for link in text.split(separator: "href=\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(ids.contains(link), "\(link)")
    }
    for label in text.split(separator: "aria-labelledby=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(ids.contains(label), "\(label)")
    }
  }
}

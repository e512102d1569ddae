/// The style sheet of HTML documents. All pairs of text and background have a contrast of at least 4.5 (WCAG 2.2 AA).
enum HTMLStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --text: #1b1f24; --muted: #565e67; --page: #ffffff; --soft: #f3f5f7; --line: #c9d0d7; --link: #0550ae;
      --full: #0b4a1e; --full-page: #d3efda; --part: #573b00; --part-page: #ffefbf; --open: #7d1512; --open-page: #ffe2df;
      --note: #0550ae; --warning: #8a5a00; --convention: #6639a6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --text: #e6e9ec; --muted: #a5adb7; --page: #14181d; --soft: #1e242b; --line: #434c56; --link: #7fb6ff;
        --full: #b6f0c6; --full-page: #12391f; --part: #ffe39a; --part-page: #43330a; --open: #ffc9c4; --open-page: #4a1a17;
        --note: #7fb6ff; --warning: #ffca62; --convention: #cfb0ff;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 90rem; color: var(--text); background: var(--page);
      font: 1rem/1.5 system-ui, sans-serif;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.4em; }
    h1 { font-size: 1.9rem; margin-top: 0.5em; }
    h2 { font-size: 1.45rem; padding-top: 0.6em; border-top: 1px solid var(--line); }
    h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1rem; }
    p, li { max-width: 48rem; overflow-wrap: break-word; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    .subtitle, .question, .legend, .title { color: var(--muted); }
    .question { font-size: 1.05rem; margin-top: 0; }
    nav h2 { font-size: 1.05rem; border: 0; padding: 0; margin-bottom: 0.2em; }
    nav ol { margin: 0; padding-left: 1.4em; }
    .note { border-left: 4px solid var(--note); background: var(--soft); padding: 0.5rem 0.8rem; }
    .note strong { color: var(--note); }
    .note.warning { border-color: var(--warning); }
    .note.warning strong { color: var(--warning); }
    .note.convention { border-color: var(--convention); }
    .note.convention strong { color: var(--convention); }
    .scroll { position: relative; overflow-x: auto; margin: 1rem 0 0.5rem; }
    table { border-collapse: collapse; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
    th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
    td, tbody th { max-width: 32rem; overflow-wrap: break-word; }
    thead th { background: var(--soft); vertical-align: bottom; }
    tbody th { font-weight: 400; background: var(--page); }
    .end { text-align: right; font-variant-numeric: tabular-nums; }
    .unit, .mark, code { white-space: nowrap; }
    code { font: 0.9em ui-monospace, monospace; }
    .cells { margin: 0; padding: 0; list-style: none; }
    .mark { padding: 0.05rem 0.4rem; border-radius: 0.25rem; }
    .mark.full { color: var(--full); background: var(--full-page); }
    .mark.partial { color: var(--part); background: var(--part-page); }
    .mark.open { color: var(--open); background: var(--open-page); }
    .matrix td { text-align: center; padding: 0.25rem 0.3rem; }
    .matrix tbody th { position: sticky; left: 0; min-width: 15rem; max-width: 24rem; }
    .matrix thead th .title { display: block; font-weight: 400; }
    .matrix.wide thead th { padding: 0.4rem 0.2rem; }
    .matrix.wide thead th:first-child { padding: 0.3rem 0.6rem; }
    .matrix.wide thead div {
      writing-mode: vertical-rl; transform: rotate(180deg); max-height: 16rem; margin: 0 auto; overflow-wrap: break-word;
    }
    .matrix.wide thead code { white-space: normal; }
    .spoken {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    @media (max-width: 40rem) {
      body { padding: 0.8rem; }
      .matrix tbody th { position: static; min-width: 9rem; }
    }
    @media print {
      @page { margin: 12mm; }
      :root {
        color-scheme: light;
        --text: #000000; --muted: #444444; --page: #ffffff; --soft: #f3f5f7; --line: #888888; --link: #000000;
        --full: #0b4a1e; --full-page: #d3efda; --part: #573b00; --part-page: #ffefbf; --open: #7d1512;
        --open-page: #ffe2df; --note: #0550ae; --warning: #8a5a00; --convention: #6639a6;
      }
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; line-height: 1.35; }
      nav, .skip { display: none; }
      .scroll { overflow: visible; }
      table { font-size: 8pt; }
      thead { display: table-header-group; }
      tr, .note { break-inside: avoid; }
      h2, h3, h4, h5, h6, caption { break-after: avoid; }
      th, td { padding: 0.15rem 0.35rem; }
      .matrix tbody th { position: static; min-width: 34mm; }
      .mark { border: 1px solid; print-color-adjust: exact; }
    }
    """
}

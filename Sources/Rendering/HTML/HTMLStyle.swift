/// The style sheet of HTML documents. All pairs of text and background have a contrast of at least 4.5 (WCAG 2.2 AA);
/// nothing is said by colour alone.
enum HTMLStyle {
  static let text = colours + page + contents + tables + matrices + cards + graphs + small + print

  private static let colours = """
    :root {
      color-scheme: light dark;
      --text: #1d2226; --muted: #596269; --paper: #f7f6f2; --sheet: #ffffff; --soft: #f0eee8; --line: #d8d4ca;
      --strong: #8b8577; --link: #0b5a6e; --tint: #e3eff1;
      --full: #0c4321; --full-page: #c9e6d1; --part: #4d3600; --part-page: #fdf1cf; --part-fill: #f6d67e;
      --open: #8a1c14; --open-page: #fdeae7; --note: #0b5a6e; --warning: #8a5200; --convention: #5f3d94;
      --s0: #0b5a6e; --s1: #7a5195; --s2: #a4490d; --s3: #47632a; --s4: #8a2f57; --s5: #4a5560; --on-s: #ffffff;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --text: #e9e7e2; --muted: #a9b0b4; --paper: #14181a; --sheet: #1b2023; --soft: #252b2f; --line: #3a4247;
        --strong: #7b858b; --link: #83cbdc; --tint: #1d3238;
        --full: #bff0cd; --full-page: #17452a; --part: #ffe6a6; --part-page: #3a2f12; --part-fill: #6a5114;
        --open: #ffc4bc; --open-page: #4a1d19; --note: #83cbdc; --warning: #ffc973; --convention: #d0b6ff;
        --s0: #83cbdc; --s1: #c9a8e6; --s2: #f0a878; --s3: #aecf8b; --s4: #f0a3c4; --s5: #b5c0c9; --on-s: #14181a;
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0; color: var(--text); background: var(--paper);
      font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif;
    }
    .frame { max-width: 112rem; margin: 0 auto; padding: 1.2rem 1.5rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.6em 0 0.4em; text-wrap: balance; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; margin: 0; letter-spacing: -0.01em; min-width: 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.5rem; margin: 0; letter-spacing: -0.01em; }
    h3 { font-size: 1.2rem; }
    h4, h5, h6 { font-size: 1.05rem; }
    p, li { max-width: 46rem; overflow-wrap: break-word; }
    p { margin: 0.5rem 0; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; display: inline-block; padding: 0.5rem 1rem; }
    .spoken {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    header { display: flex; flex-wrap: wrap; gap: 0 1.2rem; align-items: baseline; margin-bottom: 0.6rem; }
    .subtitle { margin: 0; }
    .subtitle, .question, .legend { color: var(--muted); }
    .question { font-size: 1.05rem; margin: 0.2rem 0 1rem; }
    .page {
      background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1.4rem 1.6rem 1.6rem;
      margin: 0 0 1.4rem;
    }
    .part + .part { margin-top: 1.8rem; }
    .part > h3:first-child { margin-top: 1.2em; }
    .caption, caption { text-align: left; font-weight: 600; margin: 0; padding-bottom: 0.4rem; }
    .legend { font-size: 0.9rem; margin-top: 0; }
    .note {
      border-left: 4px solid var(--note); background: var(--soft); padding: 0.5rem 0.8rem; border-radius: 0 6px 6px 0;
    }
    .note strong { color: var(--note); }
    .note.warning { border-color: var(--warning); }
    .note.warning strong { color: var(--warning); }
    .note.convention { border-color: var(--convention); }
    .note.convention strong { color: var(--convention); }
    .p-overview { padding: 1.1rem 1.6rem 1.2rem; }
    .p-overview > h2 { font-size: 1.25rem; }
    .p-overview .question { font-size: 0.95rem; margin: 0 0 0.4rem; }
    .p-overview .figures .caption { font-size: 0.9rem; }
    @media (min-width: 74rem) {
      .p-overview { display: grid; grid-template-columns: minmax(0, 1fr) minmax(16.5rem, 20%); column-gap: 1.6rem; }
      .p-overview > * { grid-column: 1 / -1; }
      .p-overview > .part:nth-of-type(1) { grid-column: 1; }
      .p-overview > .part:nth-of-type(2) { grid-column: 2; margin-top: 0; font-size: 0.95rem; }
      .p-overview > .part:nth-of-type(2) > h3 { margin-top: 0; font-size: 1rem; }
    }
    .p-overview table.matrix { font-size: 0.8rem; }
    .p-overview .matrix td { min-width: 1.9rem; padding: 0.14rem 0.05rem; }
    .p-overview .matrix td .mark { font-size: 0.78rem; }
    .p-overview .matrix tbody th { padding: 0.12rem 0.5rem 0.12rem 0.2rem; line-height: 1.12; }
    .p-overview .scroll { margin-top: 0.6rem; }
    .p-overview .matrix thead th { padding: 0.2rem 0.15rem; }
    .p-overview ol { padding-left: 1.3rem; margin: 0.4rem 0; }
    .p-overview ol > li { margin-bottom: 0.5rem; }

    """

  private static let contents = """
    .contents h2 { font-size: 1rem; margin: 0 0 0.3rem; letter-spacing: 0; }
    .contents ol { margin: 0; padding: 0; list-style: none; }
    .contents li li { font-size: 0.92rem; }
    .contents li ol { padding-left: 0.9rem; border-left: 1px solid var(--line); margin: 0.1rem 0 0.3rem; }
    .contents a { display: block; padding: 0.22rem 0.5rem; text-decoration: none; border-radius: 5px; color: var(--text); }
    .contents a:hover { background: var(--soft); text-decoration: underline; }
    .contents a[aria-current] { background: var(--tint); color: var(--link); font-weight: 600; }
    .contents summary { padding: 0.1rem 0.5rem; color: var(--muted); font-size: 0.88rem; cursor: pointer; }
    .contents code { font-size: 0.85em; }
    .contents .filter input { width: 100%; max-width: 16rem; }
    @media (min-width: 104rem) {
      .shell { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 1.6rem; align-items: start; }
      .contents { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: 0.4rem; }
    }
    @media (max-width: 103.99rem) {
      .contents { margin-bottom: 0.5rem; }
      .contents h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .contents > ol { display: flex; flex-wrap: wrap; gap: 0.1rem 0.3rem; font-size: 0.94rem; margin-left: -0.5rem; }
      .contents > ol > li { display: flex; flex-wrap: wrap; align-items: baseline; }
      .contents > ol > li > ol { display: none; }
      .contents details[open] { flex-basis: 100%; }
      .contents details ol { columns: 15rem; max-height: 40vh; overflow-y: auto; }
      .contents .filter { margin: 0 0 0.3rem; }
      .contents > ol a { padding-block: 0.12rem; line-height: 1.35; }
    }
    @media (min-width: 60rem) and (max-width: 103.99rem) {
      header { padding-right: 20.5rem; }
      .contents > .filter { position: absolute; top: 1.3rem; right: 1.5rem; flex-wrap: nowrap; white-space: nowrap; }
      .contents > .filter input { width: 10.5rem; }
    }
    .filter { display: flex; flex-wrap: wrap; gap: 0.3rem 0.6rem; align-items: center; margin: 0.6rem 0; font-size: 0.92rem; }
    .filter input {
      font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong); border-radius: 6px;
      padding: 0.3rem 0.6rem; width: 14rem; max-width: 100%;
    }
    .filter [role=status] { color: var(--muted); }

    """

  private static let tables = """
    .scroll { position: relative; overflow: auto hidden; margin: 1rem 0 0.5rem; }
    table { border-collapse: collapse; }
    th, td { border-bottom: 1px solid var(--line); padding: 0.38rem 0.8rem 0.38rem 0; text-align: left; vertical-align: top; }
    td, tbody th { max-width: 34rem; overflow-wrap: break-word; }
    thead th { vertical-align: bottom; font-size: 0.88rem; border-bottom: 2px solid var(--strong); }
    tbody th { font-weight: 400; }
    .table tbody tr:hover > * { background: var(--soft); }
    .end { text-align: right; font-variant-numeric: tabular-nums; }
    .unit, .mark, code { white-space: nowrap; }
    code { font: 0.88em ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
    pre { font: 0.9em ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    ul.cells { margin: 0; padding: 0; list-style: none; }
    ul.cells li + li { margin-top: 0.2rem; }
    .mark { padding: 0.05rem 0.45rem; border-radius: 4px; }
    .mark.full { color: var(--full); background: var(--full-page); }
    .mark.partial { color: var(--part); background: var(--part-page); }
    .mark.open { color: var(--open); background: var(--open-page); }
    .bars { margin: 1rem 0; max-width: 56rem; }
    .key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin: 0.4rem 0; padding: 0; list-style: none; font-size: 0.92rem; }
    .key .piece { display: inline-block; width: 0.9rem; height: 0.9rem; padding: 0; border: 0; border-radius: 3px; vertical-align: -0.1rem; }
    .bar {
      position: relative; display: flex; height: 2rem; background: var(--soft);
      border: 1px solid var(--strong); border-radius: 6px; overflow: hidden;
    }
    .piece {
      overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--on-s); font-size: 0.85rem;
      line-height: 1.9rem; padding: 0 0.5rem; min-width: 0; border-right: 2px solid var(--sheet);
    }
    .piece.s0 { background: var(--s0); } .piece.s1 { background: var(--s1); } .piece.s2 { background: var(--s2); }
    .piece.s3 { background: var(--s3); } .piece.s4 { background: var(--s4); } .piece.s5 { background: var(--s5); }
    .limit { position: absolute; top: 0; bottom: 0; border-left: 4px double var(--open); background: var(--sheet); }
    .figures dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.7rem; margin: 0; }
    .figures .caption { padding-bottom: 0.5rem; }
    .figure {
      display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 0.6rem;
      border: 1px solid var(--line); border-top: 5px solid var(--strong); border-radius: 8px; padding: 0.3rem 0.9rem 0.4rem;
    }
    .figure dd:last-child .mark { padding: 0.05rem 0.45rem; }
    .figure.full { border-top-color: var(--full); }
    .figure.partial { border-top-color: var(--warning); border-top-style: double; }
    .figure.open { border-top-color: var(--open); border-top-style: dashed; }
    .figure.none { border-top: 5px solid var(--line); }
    .figure.none dd:last-child { visibility: hidden; }
    .figure dt { width: 100%; color: var(--muted); }
    .p-overview .figure dt { width: auto; white-space: nowrap; }
    .p-overview .figure dt + dd { font-size: 1.15rem; }
    .p-overview .figure { padding-inline: 0.6rem; column-gap: 0.4rem; }
    .figure dd { margin: 0; }
    .figure dt + dd { font-size: 1.5rem; font-weight: 650; line-height: 1.2; letter-spacing: -0.01em; }
    .figure dd:last-child .mark { font-weight: 600; }

    """

  private static let matrices = """
    table.matrix { border-collapse: separate; border-spacing: 2px; font-size: 0.87rem; }
    .matrix th, .matrix td { border: 0; }
    .matrix .unit, .matrix td.sum { white-space: nowrap; }
    .matrix tbody th { vertical-align: middle; }
    .matrix td { text-align: center; padding: 0.22rem 0.1rem; min-width: 2.15rem; vertical-align: middle; border-radius: 4px; background: var(--soft); }
    .matrix td.sum, .matrix tr.sum td { background: var(--tint); }
    .matrix td .mark { padding: 0; background: none; font-weight: 600; font-variant-numeric: tabular-nums; font-size: 0.85rem; }
    .matrix td.full { background: var(--full-page); color: var(--full); }
    .matrix td.partial {
      background: linear-gradient(to top, var(--part-fill) var(--share, 0%), var(--part-page) var(--share, 0%));
      color: var(--part);
    }
    .matrix td.open { background: var(--open-page); color: var(--open); outline: 1px dashed var(--open); outline-offset: -2px; }
    .matrix tbody th {
      position: sticky; left: 0; z-index: 1; min-width: 12.5rem; max-width: 26rem; background: var(--sheet);
      padding: 0.2rem 0.7rem 0.2rem 0.2rem; line-height: 1.2; border-radius: 4px;
    }
    .matrix thead th { padding: 0.3rem 0.35rem; font-weight: 500; text-align: center; border-radius: 4px; }
    .matrix thead th:first-child { text-align: left; padding-left: 0.2rem; }
    .matrix thead a, .matrix tbody th a { color: inherit; text-decoration: none; }
    .matrix th a:hover { text-decoration: underline; }
    .matrix.wide thead div {
      writing-mode: vertical-rl; transform: rotate(180deg); max-height: 10.5rem; margin: 0 auto; overflow-wrap: break-word;
      hyphens: auto; text-align: left; line-height: 1.15;
    }
    .matrix.wide thead th:first-child { vertical-align: bottom; }
    .matrix.wide thead code { white-space: normal; }
    .matrix .lit { box-shadow: inset 0 0 0 2px var(--strong); }
    .matrix .here { box-shadow: inset 0 0 0 3px var(--link); }

    """

  private static let cards = """
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); gap: 1rem; margin: 1rem 0; }
    .cards > p, .cards > .filter { grid-column: 1 / -1; margin: 0; }
    .card { border: 1px solid var(--line); border-left: 5px solid var(--s0); border-radius: 8px; padding: 0.8rem 1rem 0.9rem; }
    .card:target { outline: 3px solid var(--link); outline-offset: 2px; }
    .card > :first-child { margin: 0 0 0.4rem; }
    .card > :first-child code { font-weight: 400; color: var(--muted); }
    .card dl { margin: 0; font-size: 0.94rem; }
    .card dl > div { display: grid; grid-template-columns: 8.2rem minmax(0, 1fr); gap: 0.6rem; padding: 0.22rem 0; }
    .card dl > div + div { border-top: 1px solid var(--soft); }
    dt { color: var(--muted); }
    .card dd { margin: 0; overflow-wrap: break-word; }
    .card code, .card .unit { white-space: normal; }

    """

  private static let graphs = """
    .graphs { margin: 1rem 0; }
    .drawing { overflow: auto hidden; padding: 2px; }
    svg.graph { display: block; margin: 0 0 0.8rem; font-size: 13px; }
    .graph rect { fill: var(--sheet); stroke: var(--strong); }
    .graph text { fill: var(--text); }
    .graph .detail { fill: var(--muted); font-size: 12px; }
    .graph a:hover rect { fill: var(--tint); stroke: var(--link); stroke-width: 2; }
    .graph .edge { fill: none; stroke: var(--strong); stroke-width: 1.5; }
    .graph .head { fill: var(--strong); }
    summary { cursor: pointer; color: var(--link); }

    """

  private static let small = """
    @media (max-width: 40rem) {
      .frame { padding: 0.8rem; }
      .page { padding: 1rem 0.9rem; }
      .matrix tbody th { position: static; min-width: 9rem; }
      .card dl > div { grid-template-columns: 1fr; gap: 0; }
      caption { position: sticky; left: 0; max-width: calc(100vw - 4rem); }
    }

    """

  private static let print = """
    @media print {
      @page { margin: 12mm; }
      :root {
        color-scheme: light;
        --text: #000000; --muted: #444444; --paper: #ffffff; --sheet: #ffffff; --soft: #f3f2ee; --line: #b9b5ab;
        --strong: #6f6a5e; --link: #000000; --tint: #e9f1f2; --full: #0c4321; --full-page: #c9e6d1; --part: #4d3600;
        --part-page: #fdf1cf; --part-fill: #f6d67e; --open: #8a1c14; --open-page: #fdeae7; --note: #0b5a6e;
        --warning: #8a5200; --convention: #5f3d94; --s0: #0b5a6e; --s1: #7a5195; --s2: #a4490d; --s3: #47632a;
        --s4: #8a2f57; --s5: #4a5560; --on-s: #ffffff;
      }
      html { font-size: 8.5pt; }
      body { line-height: 1.35; }
      .frame { max-width: none; padding: 0; }
      .shell { display: block; }
      .contents, .skip, .filter, details { display: none; }
      .page { border: 0; padding: 0; margin: 0; border-radius: 0; }
      .page + .page { break-before: page; }
      .scroll, .drawing { overflow: visible; }
      a { text-decoration: none; }
      thead { display: table-header-group; }
      tr, .matrix, .note, .card, .figure, .bar, figure svg { break-inside: avoid; }
      h2, h3, h4, h5, h6, caption, .caption { break-after: avoid; }
      th, td { padding: 0.15rem 0.5rem 0.15rem 0; }
      .matrix td { padding: 0.12rem 0.2rem; min-width: 1.6rem; }
      .matrix tbody th { position: static; min-width: 42mm; }
      tbody tr:first-child { break-before: avoid; }
      .cards { display: block; columns: 85mm; column-gap: 6mm; }
      .cards > p { column-span: all; }
      .card { margin-bottom: 3mm; padding: 0.4rem 0.6rem; }
      .card dl { font-size: 7pt; line-height: 1.25; }
      .card dl > div { grid-template-columns: 6.2rem minmax(0, 1fr); padding: 0.08rem 0; }
      .card ul.cells li + li { margin-top: 0; }
      :focus-visible { outline: none; }
      svg.graph { max-width: 100%; height: auto; }
      .mark, .m, .piece, .sum, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .lit, .here { box-shadow: none !important; }
    }
    @media print and (max-width: 60rem) {
      table.matrix { font-size: 7pt; border-spacing: 1px; }
      .matrix tbody th { min-width: 34mm; }
      .matrix td { padding: 0.1rem 0; min-width: 1.45rem; }
      .matrix td .mark { font-size: 6.5pt; }
      .matrix.wide thead th { padding: 0.2rem 0; }
      table:not(.matrix) { font-size: 8pt; }
      table:not(.matrix) :is(th, td) { padding-right: 0.3rem; }
      table:not(.matrix) :is(code, .path) { overflow-wrap: anywhere; }
      table:not(.matrix) :is(.unit, code.long) { white-space: normal; }
    }
    """
}

/** Style of the page: dark and light, narrow and wide, and print. No fonts or pictures are fetched. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --panel: #f6f8fa; --link: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --paper: #0d1117; --panel: #161b22; --link: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
.page { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 2.5rem; max-width: 92rem; margin: 0 auto; padding: 0 1.5rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0; font-size: 0.82rem; line-height: 1.4; }
nav ol { list-style: none; margin: 0; padding: 0; } nav ol ol { padding-left: 0.9rem; } nav li { margin: 0.25rem 0; }
main { padding: 1.5rem 0 4rem; } main > * { max-width: 100%; } p, ul, ol { max-width: 48rem; }
a { color: var(--link); text-decoration: none; overflow-wrap: anywhere; } a:hover, a:focus-visible { text-decoration: underline; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { font-size: 1.35rem; color: var(--soft); letter-spacing: 0.02em; }
h3 { font-size: 1.25rem; margin-top: 2.8rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--line); } h4 { font-size: 1.02rem; margin-top: 1.8rem; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.9rem 1rem; overflow-x: auto; font: 0.8rem/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.88rem; min-width: 60%; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; } th { background: var(--panel); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; background: #ffffff; }
@media (max-width: 60rem) { .page { display: block; } nav { position: static; max-height: none; } }
@media print { body { font-size: 10pt; } .page { display: block; padding: 0; } nav { display: none; } h3 { break-before: page; } h3#executive-summary { break-before: avoid; }
  pre { white-space: pre-wrap; overflow: visible; } h4, h3 { break-after: avoid; } tr, figure { break-inside: avoid; } a { color: inherit; } table { font-size: 8pt; } }
`;

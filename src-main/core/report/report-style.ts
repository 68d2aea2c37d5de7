/** The look of a report, for screens in light and dark and for paper. Nothing in it is loaded. */
export const reportStyle = `
:root { color-scheme: light dark; --text: light-dark(#1c1d20, #ecedef);
  --soft: light-dark(#54575e, #b4b7be); --faint: light-dark(#6c6f77, #9a9da5);
  --ground: light-dark(#ffffff, #1e1f22); --line: light-dark(#e4e4e1, #313338);
  --caution: light-dark(#9a5200, #f2b765); --caution-ground: light-dark(#fdf3e3, #35291a); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 32px 24px 64px; background: var(--ground);
  color: var(--text); font: 13px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { margin: 0; font-size: 22px; font-weight: 600; }
h2 { margin: 36px 0 8px; font-size: 15px; font-weight: 600; }
p { margin: 6px 0; max-width: 75ch; }
.facts, .faint { color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 20px 0; padding: 0; list-style: none; }
.counts b { margin-right: 5px; font-size: 18px; font-weight: 600; font-variant-numeric: tabular-nums; }
.note { padding: 8px 12px; border-left: 3px solid var(--line); color: var(--soft); }
.note.warning, .note.error { border-color: var(--caution); background: var(--caution-ground); }
section.port { padding: 12px 0; border-top: 1px solid var(--line); break-inside: avoid-page; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 14px; }
.number { min-width: 52px; font-size: 16px; font-weight: 600; font-variant-numeric: tabular-nums; }
.process { font-weight: 500; overflow-wrap: anywhere; }
.reach { color: var(--soft); }
.exposed { color: var(--caution); font-weight: 500; }
.gist { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 12px; }
th { padding: 4px 12px 4px 0; color: var(--faint); font-weight: 500; text-align: left; }
td { padding: 3px 12px 3px 0; border-top: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }
.endpoint { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', monospace; }
summary { color: var(--soft); cursor: pointer; }
@media print { body { max-width: none; padding: 0; } details > * { display: block; } }
`;

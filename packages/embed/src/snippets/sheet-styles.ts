/** Style of the printed sheet: outlines instead of fills, so that any printer manages. */
export const sheetStyles = `
@page { size: A4; margin: 12mm 14mm 0; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 182mm; min-height: 284mm; display: flex; flex-direction: column; gap: 6mm; font: 12pt/1.4 system-ui, sans-serif; color: #1c2140; background: #fff; }
h1 { margin: 4mm 0 0; font-size: 26pt; line-height: 1.15; }
p { margin: 0; }
a { color: inherit; }
.bubble { border: 1mm solid; border-radius: 4mm 4mm 4mm 0; padding: 6mm; font-size: 14pt; }
.number { font-size: 64pt; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 2.5mm 0; border-top: .3mm solid #7b7d8c; }
th { width: 45%; font-weight: 700; padding-inline-end: 6mm; }
td { overflow-wrap: anywhere; }
footer { display: flex; gap: 8mm; align-items: center; justify-content: space-between; font-size: 10pt; }
.qr { flex: none; width: 30mm; height: 30mm; }
.strips { display: flex; margin: auto 0 0; padding: 0; list-style: none; border-top: .4mm dashed; }
.strips li { flex: 1; writing-mode: vertical-rl; transform: rotate(180deg); display: flex; flex-direction: column; justify-content: center; align-items: center; height: 46mm; padding: 1mm; border-inline-start: 0; border-top: 0; border-left: .3mm dashed; font-size: 8pt; text-align: center; overflow: hidden; }
.strips b { font-size: 14pt; }
@media screen { body { padding: 6mm; } }
`;

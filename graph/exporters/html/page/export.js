// What is in view, as a picture or as data. The same marks, drawn with the SVG pen, are what a printer gets.
const GUTTER = 180, HEAD = 34;
function download(name, blob) {
  const a = el('a', {href: URL.createObjectURL(blob), download: name});
  document.body.append(a); a.click(); a.remove();
  setTimeout(() => URL.revokeObjectURL(a.href), 1e4);
}
function paintAll(pen) {
  painting = pen;
  drawGround(pen); drawLinks(pen); drawThreads(pen);
  for (const s of scene) drawSprite(pen, s);
  drawAxis(pen);
}
function paintNames(pen) {
  lanes.forEach(lane => {
    const y = AXIS + lane.y - st.scroll;
    if (y < AXIS - 1 || y > H) return;
    pen.text(cut(lane.name, GUTTER - 22, BOLD), 10, HEAD + y + 17, C.fg, {font: BOLD});
    pen.text(count('events', lane.events.length), 10, HEAD + y + 33, C.soft, {font: TINY});
  });
  pen.text(META.title, 10, 17, C.fg, {font: `600 16px ${FAMILY_SANS}`});
  pen.text([META.query.replace(/\s+/g, ' '), META.generated].filter(Boolean).join(' · ').slice(0, 220), 10, HEAD + H + 14, C.soft, {font: TINY});
}
function svgText() {
  const inner = svgPen(), outer = svgPen();
  paintAll(inner); paintNames(outer);
  const w = W + GUTTER, h = H + HEAD + 26;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><rect width="100%" height="100%" fill="${C.bg}"/>${outer.out.join('')}<svg x="${GUTTER}" y="${HEAD}" width="${W}" height="${H}">${inner.out.join('')}</svg></svg>`;
}
const cell = v => {
  const text = v === null || v === undefined ? '' : String(v);
  return '"' + (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" + text : text).replace(/"/g, '""') + '"';
};
const iso = t => isNaN(t) ? '' : new Date(t).toISOString().slice(0, 19);
const CSV_COLUMNS = {
  id: i => E.id[i], title: i => E.title[i], edtf: i => D.dates[E.date[i]][0], when, earliest: i => iso(LO[i]), latest: i => iso(HI[i] - 1000), type: i => D.types[E.type[i]],
  certainty: certaintyOf, confidence: i => E.confidence[i], documents: i => E.sources[i], participants: i => E.ents[i].map(entityName).join('; '),
  conflicts: i => (CONFLICTS.get(i) || []).map(c => D.conflicts[c][1]).join('; '), quotes: i => tellingsOf(i).map(k => D.tellings[k][0]).join(' | '), sources: i => [...new Set(tellingsOf(i).map(k => telling(k).uri))].join(' | '),
};
const asObject = i => ({...Object.fromEntries(Object.entries(CSV_COLUMNS).slice(0, 10).map(([key, get]) => [key, get(i)])), participants: E.ents[i].map((e, k) => ({name: entityName(e), role: E.roles[i][k]})),
  tellings: tellingsOf(i).map(k => { const t = telling(k); return {quote: t.quote, start: t.start, end: t.end, lang: t.lang, edtf: t.date < 0 ? null : D.dates[t.date][0], dateText: t.dateText, uri: t.uri}; })});
const EXPORTS = {
  PNG() {
    const ratio = 2, canvas = el('canvas', {width: (W + GUTTER) * ratio, height: (H + HEAD + 26) * ratio}), ctx = canvas.getContext('2d'), pen = canvasPen(ctx);
    ctx.scale(ratio, ratio);
    pen.rect(0, 0, W + GUTTER, H + HEAD + 26, {fill: C.bg});
    paintNames(pen);
    ctx.translate(GUTTER, HEAD); ctx.beginPath(); ctx.rect(0, 0, W, H); ctx.clip();
    paintAll(pen);
    canvas.toBlob(blob => download('timeline.png', blob));
  },
  SVG() { download('timeline.svg', new Blob([svgText()], {type: 'image/svg+xml'})); },
  CSV() {
    const rows = [Object.keys(CSV_COLUMNS).join(','), ...listed().map(i => Object.values(CSV_COLUMNS).map(get => cell(get(i))).join(','))];
    download('timeline.csv', new Blob(['\ufeff' + rows.join('\r\n') + '\r\n'], {type: 'text/csv'}));
  },
  JSON() { download('timeline.json', new Blob([JSON.stringify({title: META.title, query: META.query, events: listed().map(asObject)}, null, 1)], {type: 'application/json'})); },
  Print() { print(); },
};

// Paper: the whole span as a picture in light colours, then the table.
const PAPER = {w: 1000, most: 1400, rows: 500};
function toPaper() {
  const kept = {scroll: st.scroll, W, H};
  document.documentElement.dataset.theme = 'light'; readColours();
  W = PAPER.w - GUTTER; H = 900; measured = ''; packedAt = ''; layoutScene();
  H = Math.min(AXIS + total, PAPER.most); st.scroll = 0; buildScene();
  const svg = document.importNode(new DOMParser().parseFromString(svgText(), 'image/svg+xml').documentElement, true);
  const rows = listed().slice(0, PAPER.rows).map(tableRow);
  $('paper').replaceChildren(svg, el('table', {}, el('thead', {}, el('tr', {}, ...COLUMNS.map(([name]) => el('th', {textContent: UI[name]})))), el('tbody', {}, ...rows)));
  W = kept.W; H = kept.H; st.scroll = kept.scroll; measured = ''; packedAt = '';
}
addEventListener('beforeprint', toPaper);
addEventListener('afterprint', () => { $('paper').replaceChildren(); applyTheme(); layout(); });

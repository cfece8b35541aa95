// One drawing routine, two pens: the canvas, and SVG for export and print (attributes only: the page's rules allow no style).
const FAMILY_SANS = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK JP", "Hiragino Sans", "Microsoft YaHei", sans-serif';
const FONT = `12.5px ${FAMILY_SANS}`, BOLD = `600 12px ${FAMILY_SANS}`, SMALL = `600 11px ${FAMILY_SANS}`, TINY = `11px ${FAMILY_SANS}`;
const ruler = document.createElement('canvas').getContext('2d'), widths = new Map();
function textWidth(text, font) {
  const key = font + text;
  let w = widths.get(key);
  if (w === undefined) {
    ruler.font = font;
    w = ruler.measureText(text).width;
    if (widths.size > 3e4) widths.clear();
    widths.set(key, w);
  }
  return w;
}
/** The text cut to a width, with an ellipsis; nothing where less than a few letters would be left. */
function cut(text, width, font) {
  const whole = textWidth(text, font);
  if (whole <= width) return text;
  if (width < 44) return '';
  const letters = Array.from(text);
  let n = Math.floor(letters.length * width / whole);
  const shorter = () => letters.slice(0, n).join('').trimEnd() + '…';
  while (n > 1 && textWidth(shorter(), font) > width) n--;
  return shorter();
}
const rgba = (hex, a) => `rgba(${[1, 3, 5].map(k => parseInt(hex.slice(k, k + 2), 16)).join()},${a})`;

const canvasPen = ctx => ({
  rect(x, y, w, h, {r = 0, fill, stroke, dash = [], alpha = 1, width = 1.25}) {
    ctx.beginPath(); ctx.roundRect(x, y, Math.max(0, w), h, r);
    if (fill) { ctx.globalAlpha = alpha; ctx.fillStyle = fill; ctx.fill(); ctx.globalAlpha = 1; }
    if (stroke) { ctx.setLineDash(dash); ctx.strokeStyle = stroke; ctx.lineWidth = width; ctx.stroke(); ctx.setLineDash([]); }
  },
  fade(x, y, w, h, colour, left, right, alpha) {
    const g = ctx.createLinearGradient(x, 0, x + w, 0);
    for (const [at, a] of fadeStops(w, left, right, alpha)) g.addColorStop(at, rgba(colour, a));
    ctx.fillStyle = g; ctx.fillRect(x, y, w, h);
  },
  line(x0, y0, x1, y1, colour, width = 1, dash = []) {
    ctx.strokeStyle = colour; ctx.lineWidth = width; ctx.setLineDash(dash);
    ctx.beginPath(); ctx.moveTo(x0, y0); ctx.lineTo(x1, y1); ctx.stroke(); ctx.setLineDash([]);
  },
  curve(p, colour, width = 1.2) {
    ctx.strokeStyle = colour; ctx.lineWidth = width;
    ctx.beginPath(); ctx.moveTo(p[0], p[1]); ctx.bezierCurveTo(...p.slice(2)); ctx.stroke();
  },
  polygon(points, fill, stroke, width = 1.5, dash = []) {
    ctx.beginPath(); points.forEach(([x, y], k) => k ? ctx.lineTo(x, y) : ctx.moveTo(x, y)); ctx.closePath();
    ctx.fillStyle = fill; ctx.fill();
    if (stroke) { ctx.strokeStyle = stroke; ctx.lineWidth = width; ctx.setLineDash(dash); ctx.stroke(); ctx.setLineDash([]); }
  },
  text(text, x, y, colour, {font = FONT, align = 'left', halo = ''} = {}) {
    ctx.font = font; ctx.textAlign = align; ctx.textBaseline = 'middle';
    if (halo) { ctx.strokeStyle = halo; ctx.lineWidth = 4; ctx.lineJoin = 'round'; ctx.strokeText(text, x, y); }
    ctx.fillStyle = colour; ctx.fillText(text, x, y);
  },
});
const fadeStops = (w, left, right, a) => {
  const l = Math.min(0.5, left / w), r = Math.min(0.5, right / w);
  return [[0, l ? 0 : a], [l, a], [1 - r, a], [1, r ? 0 : a]];
};
const escapeXml = text => String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu, '');
const round = v => +v.toFixed(1);
const anchor = {left: 'start', center: 'middle', right: 'end'};
function svgPen() {
  const out = [], dashed = dash => dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  let gradients = 0;
  return {
    out,
    rect(x, y, w, h, {r = 0, fill, stroke, dash = [], alpha = 1, width = 1.25}) {
      out.push(`<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, w))}" height="${round(h)}" rx="${r}" fill="${fill || 'none'}" fill-opacity="${alpha}"${stroke ? ` stroke="${stroke}" stroke-width="${width}"${dashed(dash)}` : ''}/>`);
    },
    fade(x, y, w, h, colour, left, right, alpha) {
      const id = 'fade' + gradients++, stops = fadeStops(w, left, right, alpha).map(([at, a]) => `<stop offset="${round(at * 100)}%" stop-color="${colour}" stop-opacity="${a}"/>`);
      out.push(`<linearGradient id="${id}">${stops.join('')}</linearGradient><rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="url(#${id})"/>`);
    },
    line(x0, y0, x1, y1, colour, width = 1, dash = []) {
      out.push(`<path d="M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}" stroke="${colour}" stroke-width="${width}" fill="none"${dashed(dash)}/>`);
    },
    curve(p, colour, width = 1.2) {
      const [x, y, ...rest] = p.map(round);
      out.push(`<path d="M${x} ${y}C${rest.join(' ')}" stroke="${colour}" stroke-width="${width}" fill="none"/>`);
    },
    polygon(points, fill, stroke, width = 1.5, dash = []) {
      out.push(`<polygon points="${points.map(p => p.map(round).join()).join(' ')}" fill="${fill}"${stroke ? ` stroke="${stroke}" stroke-width="${width}"${dashed(dash)}` : ''}/>`);
    },
    text(text, x, y, colour, {font = FONT, align = 'left', halo = ''} = {}) {
      const [, weight, size, family] = /^(?:(\d+) )?([\d.]+)px (.*)$/.exec(font);
      const edge = halo ? ` stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : '';
      out.push(`<text x="${round(x)}" y="${round(y + size * 0.36)}" fill="${colour}" font-size="${size}" font-family="${escapeXml(family)}"${weight ? ` font-weight="${weight}"` : ''} text-anchor="${anchor[align]}"${edge}>${escapeXml(text)}</text>`);
    },
  };
}

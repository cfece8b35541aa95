// The marks. Diamond = exact; pale bracketed band = a moment somewhere inside; solid bar = a duration; fading ends =
// approximate or open; dashed = planned or predicted; hollow = low confidence; pill = several events; dotted = undated.
const chosen = s => s.events.includes(st.selected);
const lit = s => s.events.includes(st.hover);
const subdued = s => (hitSet && !s.events.some(i => hitSet.has(i))) || (st.compare.length > 1 && !s.events.some(i => shared.has(i)));

function drawSprite(pen, s) {
  if (s.cluster) drawPill(pen, s); else {
    const edge = chosen(s) ? C.select : lit(s) ? C.fg : null, colour = C.type[E.type[s.i]], dim = subdued(s);
    (s.point ? drawPoint : E.kind[s.i] === SPAN ? drawBar : drawBand)(pen, s, colour, edge, dim);
    if (CONFLICTS.has(s.i) && !dim) drawConflict(pen, s);
    drawLabel(pen, s, dim);
  }
}
function drawPill(pen, s) {
  const hit = hitSet && s.events.some(i => hitSet.has(i)), dim = subdued(s), strength = Math.min(0.55, 0.1 + 0.08 * Math.log2(s.events.length));
  const shape = {r: 9, fill: C.bg};
  pen.rect(s.x0, s.y + 3, s.x1 - s.x0, s.h - 6, shape);
  pen.rect(s.x0, s.y + 3, s.x1 - s.x0, s.h - 6, {r: 9, fill: hit ? C.accent : C.soft, alpha: dim ? 0.06 : hit ? 0.9 : strength, stroke: chosen(s) ? C.select : lit(s) ? C.fg : dim ? C.line : C.soft});
  const n = s.events.length, text = n > 9999 ? Math.round(n / 1000) + 'k' : n > 999 ? (n / 1000).toFixed(1) + 'k' : String(n);
  pen.text(text, (s.x0 + s.x1) / 2, s.y + s.h / 2 + 0.5, hit ? C.bg : C.fg, {font: n > 99 ? `600 10px ${FAMILY_SANS}` : SMALL, align: 'center'});
}
function drawPoint(pen, s, colour, edge, dim) {
  const i = s.i, x = (s.x0 + s.x1) / 2, y = s.y + s.h / 2, r = edge ? 7 : 6;
  if (E.flags[i] & APPROXIMATE && !dim) pen.fade(x - 15, s.y + 6, 30, s.h - 12, colour, 15, 15, 0.45);
  const points = [[x, y - r], [x + r, y], [x, y + r], [x - r, y]];
  if (dim) pen.polygon(points, C.line); else pen.polygon(points, isFaint(i) || isPlanned(i) ? C.bg : colour, edge || colour, edge ? 2 : 1.5, isPlanned(i) ? [2.5, 2] : []);
}
const fades = (s, w) => {
  const f = E.flags[s.i], length = Math.min(46, w / 2), both = f & APPROXIMATE;
  return [!s.cutL && (both || f & OPEN_START) ? length : 0, !s.cutR && (both || f & OPEN_END) ? length : 0];
};
function drawBar(pen, s, colour, edge, dim) {
  const w = s.x1 - s.x0, y = s.y + 4, h = s.h - 8, [left, right] = fades(s, w), alpha = dim ? 0.18 : 0.9;
  const hollow = isPlanned(s.i) || isFaint(s.i);
  if (hollow) pen.rect(s.x0, y, w, h, {r: 4, fill: colour, alpha: dim ? 0.06 : 0.16, stroke: dim ? C.line : colour, dash: isPlanned(s.i) ? [4, 3] : []});
  else if (left || right) pen.fade(s.x0, y, w, h, colour, left, right, alpha);
  else pen.rect(s.x0, y, w, h, {r: 4, fill: colour, alpha});
  if (edge) pen.rect(s.x0, y, w, h, {r: 4, stroke: edge, width: 2});
}
/** A moment somewhere inside; dotted where only the order of the telling gives the bounds. */
function drawBand(pen, s, colour, edge, dim) {
  const w = s.x1 - s.x0, y = s.y + 5, h = s.h - 10, [left, right] = fades(s, w), undated = E.kind[s.i] === BOUNDED;
  if (undated) pen.rect(s.x0, y, w, h, {r: 3, fill: C.soft, alpha: 0.08, stroke: dim ? C.line : C.soft, dash: [1.5, 3], width: 1});
  else if (left || right) pen.fade(s.x0, y, w, h, colour, left, right, dim ? 0.1 : 0.38);
  else {
    pen.rect(s.x0, y, w, h, {r: 2, fill: colour, alpha: dim ? 0.08 : 0.22});
    const dash = E.flags[s.i] & UNCERTAIN || isPlanned(s.i) ? [2.5, 2] : [], ink = dim ? C.line : colour;
    if (!s.cutL) pen.line(s.x0 + 1, y, s.x0 + 1, y + h, ink, 2, dash);
    if (!s.cutR) pen.line(s.x1 - 1, y, s.x1 - 1, y + h, ink, 2, dash);
    if (isPlanned(s.i)) pen.rect(s.x0, y, w, h, {r: 2, stroke: ink, dash: [4, 3]});
  }
  if (edge) pen.rect(s.x0, y, w, h, {r: 3, stroke: edge, width: 2});
}
/** The documents disagree: a small disc at the upper right of the mark. */
function drawConflict(pen, s) {
  const x = Math.min(s.x1, W - 8) - (s.point ? 1 : 4), y = s.y + 6;
  pen.rect(x - 4, y - 4, 8, 8, {r: 4, fill: C.select, stroke: C.bg, width: 1.5});
}
function drawLabel(pen, s, dim) {
  if (dim) return;
  const text = labelText(s.i), w = s.x1 - s.x0, y = s.y + s.h / 2 + 0.5, bold = chosen(s) ? {font: BOLD} : {};
  const hit = hitSet && hitSet.has(s.i), ink = hit || chosen(s) ? C.accent : E.kind[s.i] === BOUNDED ? C.soft : C.fg;
  if (isInside(s.i, w)) {
    const x = Math.max(s.x0, 0) + 7, said = cut(text, Math.min(s.x1, W) - x - 5, bold.font || FONT);
    const solid = E.kind[s.i] === SPAN && !isPlanned(s.i) && !isFaint(s.i) && !fades(s, w)[0];
    if (said) { pen.text(said, x, y, solid ? C.dark ? '#101317' : '#ffffff' : ink, bold); return; }
  }
  const x = s.x1 + 6, edge = W - x - 5, said = cut(text, Math.min(s.room - 12, LABEL, edge < 44 ? W + 60 - x : edge), bold.font || FONT);
  if (said && x > 0) pen.text(said, x, y, ink, {...bold, halo: haloed ? laneColour(s.lane) : ''});
}
let haloed = false;
const laneColour = lane => lanes.indexOf(lane) % 2 ? C.bg : C.band;

/** Links leave a mark upwards or downwards, so that they do not run through its own label; labels stand on top. */
function drawLink(pen, a, b, colour) {
  const ax = clamp((a.x0 + a.x1) / 2, a.point ? -50 : Math.max(0, a.x0 + 8), a.point ? W + 50 : Math.min(W, a.x1 - 4));
  const bx = clamp((b.x0 + b.x1) / 2, b.point ? -50 : Math.max(0, b.x0 + 4), b.point ? W + 50 : Math.min(W, b.x1 - 8));
  const down = b.y >= a.y, ay = a.y + (down && a.y !== b.y ? a.h - 4 : 4), by = b.y + (down ? 4 : b.h - 4);
  const same = a.y === b.y, lift = same ? -Math.min(16, 6 + Math.abs(bx - ax) / 40) : (by - ay) * 0.55;
  pen.curve([ax, ay, ax, ay + lift, bx, by + (same ? lift : -lift), bx, by], colour);
  const d = same || down ? -1 : 1;
  pen.polygon([[bx, by], [bx - 3.5, by + 6 * d], [bx + 3.5, by + 6 * d]], colour);
}
/** The pair of marks of two events that stand nearest: in one lane if they share one. */
function nearest(some, others) {
  let best = [], least = Infinity;
  for (const a of some) for (const b of others) if (Math.abs(a.y - b.y) < least) { least = Math.abs(a.y - b.y); best = [a, b]; }
  return best;
}
function drawLinks(pen) {
  const near = new Set([st.selected, st.hover].flatMap(i => LINKS.get(i) || [])), all = !st.compare.length && scene.length < 90 && D.links.length < 25;
  haloed = near.size > 0 || (all && D.links.length > 0);
  const one = (k, colour) => {
    const [a, b] = nearest(spritesOf(D.links[k][0]), spritesOf(D.links[k][1]));
    if (a && a !== b) drawLink(pen, a, b, colour);
  };
  if (all) D.links.forEach((_, k) => near.has(k) || one(k, C.link));
  near.forEach(k => one(k, C.select));
}
/** One event in several lanes: a thread between its marks, for the chosen, the pointed at, and what compared lanes share. */
function drawThreads(pen) {
  const threads = [...shared].map(i => [i, C.accent, 1]).concat([[st.hover, C.soft, 1], [st.selected, C.select, 1.5]]);
  for (const [i, colour, width] of threads) {
    const marks = spritesOf(i);
    if (marks.length < 2) continue;
    const ys = marks.map(s => s.y + s.h / 2), s = marks[0], x = E.kind[i] === SPAN ? Math.max(s.x0 + 3, 0) : (Math.max(0, s.x0) + Math.min(W, s.x1)) / 2;
    if (x >= 0 && x <= W) pen.line(x, Math.min(...ys), x, Math.max(...ys), colour, width, [3, 3]);
  }
}

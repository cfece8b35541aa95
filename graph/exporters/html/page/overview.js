// The strip below: where events are in the whole span, the view as a brush; and the gutter with the lanes' names.
let overviewBins = null;
const ovc = $('ovc');
function drawOverview() {
  const w = ovc.clientWidth, h = ovc.clientHeight, ratio = devicePixelRatio || 1;
  if (!w) return;
  if (ovc.width !== Math.round(w * ratio)) { ovc.width = Math.round(w * ratio); ovc.height = Math.round(h * ratio); overviewBins = null; }
  const ctx = ovc.getContext('2d'), pen = canvasPen(ctx), x = t => (t - X0) / (X1 - X0) * w, base = h - 16;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, w, h);
  overviewBins ??= countBins(Math.max(1, Math.floor(w / 4)));
  const {all, hit, most: top} = overviewBins, step = w / all.length, bar = n => n ? Math.max(3, Math.sqrt(n / top) * (base - 8)) : 0;
  all.forEach((n, k) => {
    if (n) pen.rect(k * step, base - bar(n), step - 1, bar(n), {fill: C.soft, alpha: 0.6});
    if (hit[k]) pen.rect(k * step, base - bar(hit[k]), step - 1, bar(hit[k]), {fill: C.accent});
  });
  pen.line(0, base + 0.5, w, base + 0.5, C.line);
  const scale = ticks(X0, X1, w, 70);
  for (const t of scale.at) if (x(t) > 0 && x(t) + 32 < w) pen.text(labelOf(scale, t), x(t) + 2, h - 7, C.soft, {font: TINY});
  const a = x(st.v0), b = Math.max(x(st.v1), a + 3);
  pen.rect(a, 1, b - a, base - 1, {r: 3, fill: C.accent, alpha: 0.13, stroke: C.accent, width: 1.5});
}
function countBins(n) {
  const all = new Float64Array(n), hit = new Float64Array(n);
  for (const i of shown) {
    const k = clamp(Math.floor((MID[i] - X0) / (X1 - X0) * n), 0, n - 1);
    all[k]++;
    if (hitSet && hitSet.has(i)) hit[k]++;
  }
  return {all, hit, most: all.reduce((a, b) => Math.max(a, b), 1)};
}
let brush = null;
const timeAt = e => { const r = ovc.getBoundingClientRect(); return X0 + clamp((e.clientX - r.left) / r.width, 0, 1) * (X1 - X0); };
ovc.addEventListener('pointerdown', e => {
  ovc.setPointerCapture(e.pointerId);
  const t = timeAt(e), near = (X1 - X0) * 7 / ovc.clientWidth, span = st.v1 - st.v0;
  brush = Math.abs(t - st.v0) < near ? {edge: 'v0'} : Math.abs(t - st.v1) < near ? {edge: 'v1'} : t > st.v0 && t < st.v1 && span < (X1 - X0) * 0.9 ? {grip: t - st.v0} : {from: t};
});
ovc.addEventListener('pointermove', e => {
  if (!brush) return;
  const t = timeAt(e), span = st.v1 - st.v0;
  if (brush.edge === 'v0' && t < st.v1 - SHORTEST) setView(t, st.v1);
  else if (brush.edge === 'v1' && t > st.v0 + SHORTEST) setView(st.v0, t);
  else if (brush.grip !== undefined) setView(t - brush.grip, t - brush.grip + span);
  else if (brush.from !== undefined && Math.abs(t - brush.from) > (X1 - X0) * 4 / ovc.clientWidth) { brush.drawn = true; setView(Math.min(t, brush.from), Math.max(t, brush.from)); }
});
ovc.addEventListener('pointerup', e => {
  if (brush && brush.from !== undefined && !brush.drawn) { const t = timeAt(e), span = st.v1 - st.v0; setView(t - span / 2, t + span / 2); }
  brush = null;
});

let gutterKey = '';
function drawGutter() {
  const first = lanes.length ? laneAt(st.scroll) : 0, last = lanes.length ? laneAt(st.scroll + room()) : -1;
  const inView = lanes.slice(first, last + 1);
  const key = [version, total, st.scroll, H, measuredSpan, inView.map(l => l.folded?.length || 0).join('.')].join();
  $('empty').hidden = lanes.length > 0;
  if (key === gutterKey) return;
  gutterKey = key;
  $('gutter').replaceChildren(...inView.map(lane => {
    const row = el('div', {className: lane.h >= 62 ? 'lane tall' : 'lane'});
    const name = lane.entity >= 0 ? button(lane.name, () => showEntity(lane.entity), {className: 'name', title: lane.name}) : el('span', {className: 'name', textContent: lane.name, title: lane.name, dir: 'auto'});
    const note = el('span', {className: 'note', textContent: count('events', lane.events.length) + (lane.note ? ' · ' + word('labels', lane.note) : '')});
    row.append(name, note);
    if (lane.folded?.length) row.append(button('⟷ ' + number.format(lane.folded.length), () => showList(lane.folded, lane.name), {className: 'folded', title: say('folded', {n: lane.folded.length})}));
    row.style.top = AXIS + lane.y - st.scroll + 'px';
    row.style.height = lane.h + 'px';
    return row;
  }));
}

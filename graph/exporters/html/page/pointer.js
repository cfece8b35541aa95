// Mouse, pen and fingers on the canvas: drag pans, wheel zooms, two fingers pinch, a click opens.
const pointers = new Map();
let drag = null, pinch = 0;
const spot = e => { const r = box.getBoundingClientRect(); return {x: e.clientX - r.left, y: e.clientY - r.top}; };
/** The mark under a point; its label counts too, and the smallest of several wins. */
function spriteAt({x, y}) {
  if (y < AXIS) return null;
  let best = null, least = Infinity;
  for (const s of scene) {
    if (y < s.y || y > s.y + s.h || x < s.x0 - 3) continue;
    const w = s.x1 - s.x0, body = x <= s.x1 + 3, label = !s.cluster && !isInside(s.i, w) && x < s.x1 + Math.min(s.room - 8, labelWidth(s.i) + 8, LABEL);
    if ((body || label) && w < least) { best = s; least = w; }
  }
  return best;
}
box.addEventListener('pointerdown', e => {
  if (e.button) return;
  box.setPointerCapture(e.pointerId);
  pointers.set(e.pointerId, spot(e));
  drag = {x: e.clientX, y: e.clientY, moved: false};
  pinch = 0;
});
box.addEventListener('pointermove', e => {
  const p = spot(e);
  if (!pointers.has(e.pointerId)) return pointAt(spriteAt(p), p);
  pointers.set(e.pointerId, p);
  if (pointers.size === 2) {
    const [a, b] = [...pointers.values()], distance = Math.hypot(a.x - b.x, a.y - b.y);
    if (pinch) zoomAt((a.x + b.x) / 2, pinch / distance);
    pinch = distance;
    drag.moved = true;
    return;
  }
  const dx = e.clientX - drag.x, dy = e.clientY - drag.y;
  if (!drag.moved && Math.hypot(dx, dy) < 4) return;
  Object.assign(drag, {x: e.clientX, y: e.clientY, moved: true});
  st.scroll -= dy;
  panBy(-dx);
  pointAt(null);
});
function released(e) {
  pointers.delete(e.pointerId);
  if (drag && !drag.moved && e.type === 'pointerup') { const s = spriteAt(spot(e)); if (s) open(s); else choose(-1); }
  if (!pointers.size) drag = null;
}
box.addEventListener('pointerup', released);
box.addEventListener('pointercancel', released);
box.addEventListener('pointerleave', () => pointAt(null));
box.addEventListener('dblclick', e => zoomAt(spot(e).x, 0.4));
box.addEventListener('wheel', e => {
  e.preventDefault(); e.stopPropagation();
  if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) panBy(e.shiftKey ? e.deltaY || e.deltaX : e.deltaX);
  else if (e.altKey) scrollBy(e.deltaY);
  else zoomAt(spot(e).x, Math.exp(clamp(e.deltaY, -60, 60) * 0.0035));
}, {passive: false, capture: true});
$('gutter').addEventListener('wheel', e => { e.preventDefault(); scrollBy(e.deltaY); }, {passive: false});

function open(s) {
  if (!s.cluster) return choose(s.i);
  let a = Infinity, b = -Infinity;
  for (const i of s.events) { a = Math.min(a, MID[i]); b = Math.max(b, MID[i]); }
  if (b - a > SHORTEST * 2) { const margin = (b - a) * 0.15 + MIN; setView(a - margin, b + margin); }
  showList(s.events);
}
/** Hover paints; it never lays out. */
function pointAt(s, p) {
  const i = s && !s.cluster ? s.i : -1;
  if (i !== st.hover) { st.hover = i; paint(); }
  box.style.cursor = s ? 'pointer' : '';
  const tip = $('tip');
  tip.hidden = !s;
  if (!s) return;
  tip.textContent = s.cluster ? say('cluster', {n: number.format(s.events.length)})
    : [E.title[i], when(i) + (E.dated[i] ? '' : ` (${UI.undated})`), [typeName(i), count('documentsN', E.sources[i]), CONFLICTS.has(i) ? UI.conflict : ''].filter(Boolean).join(' · ')].join('\n');
  tip.style.left = clamp(p.x + 14, 4, Math.max(4, W - tip.offsetWidth - 6)) + 'px';
  tip.style.top = (p.y + 18 + tip.offsetHeight > H ? p.y - tip.offsetHeight - 10 : p.y + 18) + 'px';
}

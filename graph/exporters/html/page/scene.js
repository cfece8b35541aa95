// What this view draws, in pixels of the canvas: at most BUDGET things at once.
const BUDGET = 700;
let scene = [], sceneAt = new Map(), spriteOf = null;
const px = t => (t - st.v0) * W / (st.v1 - st.v0);
const tm = x => st.v0 + x * (st.v1 - st.v0) / W;

function sprite(it, lane, shift) {
  const x0 = it.x0 - shift, x1 = it.x1 - shift;
  if (x1 < -LABEL || x0 > W + 20) return null;
  const label = it.cluster || x1 > -20;
  if (!label && x1 + Math.min(it.room, LABEL) < 0) return null;
  return {
    id: it.id, i: it.i, events: it.events, cluster: !!it.cluster, point: !!it.point, lane,
    x0: Math.max(x0, -40), x1: Math.min(x1, W + 40), cutL: x0 < -40, cutR: x1 > W + 40,
    y: rowY(lane, it.row), h: ROW, room: it.room,
  };
}
function buildScene() {
  scene = []; sceneAt = new Map(); spriteOf = null;
  if (!lanes.length) return;
  const first = laneAt(st.scroll), last = laneAt(st.scroll + room()), shift = st.v0 * W / (st.v1 - st.v0);
  for (const lane of lanes.slice(first, last + 1)) {
    const pack = packed(lane);
    for (const it of pack.items) {
      const s = sprite(it, lane, shift);
      if (!s) continue;
      scene.push(s); sceneAt.set(s.id, s);
    }
    lane.folded = pack.folded.filter(i => LO[i] <= st.v1 && HI[i] >= st.v0);
  }
}
/** Widens the bins until the view fits the budget, and narrows them again where there is room. */
function layoutScene() {
  measureLanes();
  for (let k = 0; k < 5; k++) {
    buildScene();
    if (scene.length <= BUDGET) break;
    binPx *= 1.5;
  }
  if (scene.length < BUDGET * 0.4 && binPx > BIN) { binPx = Math.max(BIN, binPx / 1.5); buildScene(); }
}
/** The marks of an event in this scene; looked up in a map that is made when it is first asked for. */
function spritesOf(i) {
  if (i < 0) return [];
  if (!spriteOf) {
    spriteOf = new Map();
    for (const s of scene) for (const e of s.events) { if (!spriteOf.has(e)) spriteOf.set(e, []); spriteOf.get(e).push(s); }
  }
  return spriteOf.get(i) || [];
}

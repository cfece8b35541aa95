// One lane an entity, type, place or document, or what the query's own column says. An event may stand in several.
const PLACES = new Set(['place', 'facility']);
const laneModes = {
  entity: i => E.ents[i].filter(e => !st.entities.size || st.entities.has(e)).map(e => ['e' + e, entityName(e), entityLabel(e), e]),
  type: i => [['t' + E.type[i], typeName(i), '', -1]],
  place: i => E.ents[i].filter((e, k) => E.roles[i][k] === 'place' || PLACES.has(entityLabel(e))).map(e => ['e' + e, entityName(e), entityLabel(e), e]),
  document: i => [...new Set(tellingsOf(i).map(k => D.tellings[k][8]))].map(d => ['d' + d, documentName(d), D.documents[d][2], -1]),
  none: () => [['all', META.title, '', -1]],
  lane: i => E.lanes[i].map(name => ['l' + name, name, '', -1]),
};
const documentName = d => D.documents[d][1] || D.documents[d][0].split('/').filter(Boolean).pop() || '—';
const LANE_MODES = Object.keys(laneModes).filter(mode => ({
  place: () => E.ents.some((_, i) => laneModes.place(i).length),
  document: () => D.documents.length > 0,
  lane: () => E.lanes.some(names => names.length),
  entity: () => D.entities.length > 0,
}[mode] || (() => true))());
if (!LANE_MODES.includes(st.lanes)) st.lanes = LANE_MODES[0];

function buildLanes() {
  const found = new Map(), mode = laneModes[st.compare.length ? 'entity' : st.lanes];
  const put = (key, name, note, entity, i) => {
    let lane = found.get(key);
    if (!lane) found.set(key, lane = {key, name, note, entity, events: []});
    lane.events.push(i);
  };
  for (const i of shown) {
    const keys = mode(i);
    if (!keys.length) put('rest', '—', '', -1, i);
    for (const [key, name, note, entity] of keys) if (!st.compare.length || st.compare.includes(entity)) put(key, name, note, entity, i);
  }
  const built = [...found.values()];
  if (st.compare.length) {
    return built.filter(l => l.entity >= 0).sort((a, b) => st.compare.indexOf(a.entity) - st.compare.indexOf(b.entity));
  }
  const last = lane => lane.key === 'rest' ? 1 : 0;
  if (st.lanes === 'lane') return built.sort((a, b) => last(a) - last(b));
  return built.sort((a, b) => last(a) - last(b) || b.events.length - a.events.length || (a.name < b.name ? -1 : 1));
}
const laneOf = i => lanes.findIndex(lane => lane.events.includes(i));

// Heights: as many rows as a lane needs, over its whole length, at the scale where the view last came to rest: panning
// never moves a lane, and zooming does so once, when it is over, around the lane in the middle.
const ROW = 24, AXIS = 46;
let W = 800, H = 400, total = 0, most = 2, mostDense = 2, measured = '', measuredSpan = 1, resting = false, restTimer = 0;
/** Called at each zoom: lanes are measured anew when no other follows for a moment. */
function restSoon() { clearTimeout(restTimer); restTimer = setTimeout(() => { resting = true; layout(); }, 140); }
const room = () => H - AXIS;
function measureLanes() {
  const key = [version, H, W].join();
  if (key !== measured || resting) {
    const middle = lanes[laneAt(st.scroll + room() / 2)], offset = middle && middle.h ? st.scroll - middle.y : null;
    measured = key; resting = false;
    measuredSpan = st.v1 - st.v0;
    packedAt = '';
    most = clamp(Math.floor((room() * (lanes.length > 1 ? 0.6 : 1) - 12) / ROW), 3, 16);
    mostDense = clamp(Math.floor((room() / clamp(lanes.length, 1, 5) - 12) / ROW), 2, 16);
    let y = 0;
    for (const lane of lanes) {
      lane.rows = rowsNeeded(lane);
      lane.h = Math.max(lane.rows * ROW + 14, 46);
      lane.y = y;
      y += lane.h;
    }
    total = y;
    if (offset !== null && lanes.includes(middle)) st.scroll = middle.y + offset;
  }
  st.scroll = clamp(st.scroll, 0, Math.max(0, total - room()));
}
const laneAt = y => {
  let a = 0, b = lanes.length - 1;
  while (a < b) { const m = (a + b + 1) >> 1; if (lanes[m].y <= y) a = m; else b = m - 1; }
  return Math.max(0, a);
};
const rowY = (lane, row) => AXIS + lane.y - st.scroll + (lane.h - lane.rows * ROW) / 2 + row * ROW;

// vis-network as the surface: one custom node for each thing in view, scale fixed at 1, our own pixels. A change of the
// view lays out anew; a hover or a choice only paints, so that pointing never costs a layout.
const box = $('canvasbox');
const nodes = new vis.DataSet([]);
const network = new vis.Network($('surface'), {nodes, edges: new vis.DataSet([])}, {
  autoResize: false, physics: {enabled: false}, layout: {improvedLayout: false}, nodes: {shape: 'dot', size: 1},
  interaction: {dragNodes: false, dragView: false, zoomView: false, hover: false, selectable: false, selectConnectedEdges: false, tooltipDelay: 1e9},
});
network.canvas.frame.tabIndex = -1;
let alive = new Set(), queued = false, laidOut = false, painting = null;
const timings = {layout: [], paint: [], frame: []};
const renderer = ({id}) => ({drawNode() { const s = sceneAt.get(id); if (s) drawSprite(painting, s); }});
const nodeFor = s => ({id: s.id, shape: 'custom', ctxRenderer: renderer, x: 0, y: 0, size: 1, physics: false});

/** Gives vis the nodes of this scene, and each the box that it culls and finds them by. */
function syncNodes() {
  const gone = [...alive].filter(id => !sceneAt.has(id)), born = scene.filter(s => !alive.has(s.id));
  if (gone.length || born.length) {
    network.body.emitter.emit('_blockRedraw');
    if (gone.length) nodes.remove(gone);
    if (born.length) nodes.add(born.map(nodeFor));
    network.body.emitter.emit('_allowRedraw');
    alive = new Set(sceneAt.keys());
  }
  for (const s of scene) {
    const node = network.body.nodes[s.id], shape = node.shape, b = shape.boundingBox, w = s.x1 - s.x0;
    node.x = s.x0 + w / 2; node.y = s.y + s.h / 2;
    shape.width = shape.customSizeWidth = w; shape.height = shape.customSizeHeight = s.h;
    shape.left = b.left = s.x0; shape.top = b.top = s.y; b.right = s.x1 + LABEL; b.bottom = s.y + s.h;
  }
}
network.on('beforeDrawing', ctx => { painting = canvasPen(ctx); if (lanes.length || axisNow) { drawGround(painting); drawLinks(painting); drawThreads(painting); } });
network.on('afterDrawing', ctx => { if (axisNow) drawAxis(canvasPen(ctx)); });

function frame() {
  queued = false;
  const start = performance.now();
  if (!laidOut) { layoutScene(); syncNodes(); laidOut = true; drawGutter(); showSpan(); }
  const middle = performance.now();
  network.body.view.scale = 1; network.body.view.translation = {x: 0, y: 0};
  network.redraw();
  drawOverview();
  const end = performance.now();
  for (const [key, ms] of [['layout', middle - start], ['paint', end - middle], ['frame', end - start]]) {
    timings[key].push(ms);
    if (timings[key].length > 2000) timings[key].length = 0;
  }
}
function paint() { if (!queued) { queued = true; requestAnimationFrame(frame); } }
function layout() { laidOut = false; paint(); saveSoon(); }
function resize() {
  const r = box.getBoundingClientRect();
  if (!r.width) return;
  W = Math.max(60, r.width); H = Math.max(90, r.height);
  network.setSize(W + 'px', H + 'px');
  packedAt = ''; gutterKey = ''; overviewBins = null;
  layout();
}
let resizing = 0;
new ResizeObserver(() => {
  const r = box.getBoundingClientRect();
  if (Math.abs(r.width - W) > 1 || Math.abs(r.height - H) > 1) { clearTimeout(resizing); resizing = setTimeout(resize, 30); }
}).observe(box);

function setView(a, b) {
  let span = b - a;
  if (!(span > 0) || !isFinite(span)) return;
  span = clamp(span, SHORTEST, LONGEST);
  const m = clamp((a + b) / 2, X0 - LONGEST * 0.3, X1 + LONGEST * 0.3);
  if (Math.abs(span / (st.v1 - st.v0) - 1) > 1e-9) restSoon();
  st.v0 = m - span / 2; st.v1 = m + span / 2;
  layout();
}
function zoomAt(x, factor) {
  const t = tm(x), span = clamp((st.v1 - st.v0) * factor, SHORTEST, LONGEST), r = x / W;
  setView(t - span * r, t + span * (1 - r));
}
const panBy = d => { const t = d * (st.v1 - st.v0) / W; setView(st.v0 + t, st.v1 + t); };
const scrollBy = d => { st.scroll += d; layout(); };
function fit() {
  const some = shown.filter(i => E.kind[i] !== BOUNDED), events = some.length ? some : shown;
  if (!events.length) return;
  let a = Infinity, b = -Infinity;
  for (const i of events) { a = Math.min(a, LO[i]); b = Math.max(b, HI[i]); }
  st.scroll = 0;
  setView(a - Math.max((b - a) * MARGIN, HOUR), b + Math.max((b - a) * LAST, HOUR));
}
/** Brings an event into view, its lane too. */
function reveal(i) {
  if (isNaN(LO[i]) || !pass[i]) return;
  const span = st.v1 - st.v0;
  if (MID[i] < st.v0 + span * 0.05 || MID[i] > st.v1 - span * 0.12) setView(MID[i] - span / 2, MID[i] + span / 2);
  measureLanes();
  const lane = lanes[laneOf(i)];
  if (lane && (lane.y < st.scroll || lane.y + lane.h > st.scroll + room())) { st.scroll = Math.max(0, lane.y - room() / 3); layout(); }
}

// The entity graph of what is in view: a second vis-network without physics; the places came with the page.
let graph = null, graphKey = '';
const graphNodes = new vis.DataSet([]), graphEdges = new vis.DataSet([]);
const inView = () => shown.filter(i => HI[i] >= st.v0 && LO[i] <= st.v1 && (!hitSet || hitSet.has(i)));
const GRAPH_MOST = 80;

/** The entities of the events in view, the busiest first, and how often two of them share an event. */
function graphOf(events) {
  const weight = new Map(), together = new Map();
  for (const i of events) {
    const ents = [...new Set(E.ents[i])];
    for (const e of ents) weight.set(e, (weight.get(e) || 0) + 1);
    ents.slice(0, 8).forEach((a, k) => ents.slice(k + 1, 8).forEach(b => { const key = a < b ? `${a} ${b}` : `${b} ${a}`; together.set(key, (together.get(key) || 0) + 1); }));
  }
  const strong = [...together].sort((a, b) => b[1] - a[1]).slice(0, 160);
  const kept = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || a - b).slice(0, GRAPH_MOST);
  return {kept: new Set(kept), weight, together: strong};
}
function drawRelations() {
  if (st.view !== 'relations') return;
  const key = [version, st.v0, st.v1, C.dark].join();
  if (key === graphKey) return;
  graphKey = key;
  const {kept, weight, together} = graphOf(inView());
  const colours = {person: C.people, organization: C.talk, place: C.start, facility: C.start, product: C.deal, work: C.outcome};
  graphNodes.clear(); graphEdges.clear();
  const tied = new Set([...together.flatMap(([id]) => id.split(' ').map(Number)), ...D.relations.filter(([a, , b]) => kept.has(a) && kept.has(b)).flatMap(([a, , b]) => [a, b])]);
  const drawn = [...kept].filter(e => !tied.size || tied.has(e));
  graphNodes.add(drawn.map(e => ({
    id: e, label: cut(entityName(e), 170, FONT) || '…', x: D.entities[e][3], y: D.entities[e][4], shape: 'dot', size: 7 + 4 * Math.sqrt(weight.get(e)),
    color: {background: colours[entityLabel(e)] || C.other, border: C.bg, highlight: {background: C.select, border: C.bg}}, borderWidth: 2,
    font: {color: C.fg, size: 14, face: FAMILY_SANS, strokeWidth: 4, strokeColor: C.bg},
  })));
  const said = new Map();
  D.relations.forEach(([a, type, b], k) => { if (kept.has(a) && kept.has(b)) { const id = `${a} ${b}`; (said.get(id) || said.set(id, []).get(id)).push([type, k]); } });
  graphEdges.add([...said].map(([id, list]) => { const [a, b] = id.split(' ').map(Number); return {
    id: 'r' + id, from: a, to: b, arrows: {to: {enabled: true, scaleFactor: 0.5}}, width: 1.6, color: {color: C.soft, highlight: C.select}, label: list.map(([type]) => word('relations', type)).slice(0, 2).join(', '),
    font: {color: C.soft, size: 11, face: FAMILY_SANS, strokeWidth: 4, strokeColor: C.bg, align: 'middle'}, smooth: {enabled: true, type: 'curvedCW', roundness: 0.12},
  }; }));
  const known = (a, b) => said.has(`${a} ${b}`) || said.has(`${b} ${a}`);
  graphEdges.add(together.filter(([id]) => { const [a, b] = id.split(' ').map(Number); return kept.has(a) && kept.has(b) && !known(a, b); }).map(([id, n]) => { const [a, b] = id.split(' ').map(Number); return {
    id: 't' + id, from: a, to: b, width: 0.6 + Math.min(4, Math.log2(n + 1)) * 0.6, dashes: [3, 4], color: {color: C.line, highlight: C.soft}, smooth: false,
  }; }));
  $('rhint').textContent = kept.size ? UI.relationsHint : UI.noRelations;
  $('rlist').replaceChildren(...[...kept].map(e => el('li', {}, button(`${entityName(e)} ${number.format(weight.get(e))}`, () => { showEntity(e); focusEntity(e); }, {className: 'chip'}))));
  network2().fit({animation: false, nodes: drawn.length > 30 ? partOf(drawn[0]) : drawn, minZoomLevel: 0.4, maxZoomLevel: 1.1});
  readable(1 / clamp(graph.getScale(), 0.4, 1));
}
/** Names keep their size on the screen, however far out a large graph has to be seen. */
function readable(by) {
  if (by === 1) return;
  graphNodes.update(graphNodes.get().map(({id, size, font}) => ({id, size: size * Math.sqrt(by), font: {...font, size: 13 * by, strokeWidth: 4 * by}})));
  graphEdges.update(graphEdges.get().map(({id, width, font}) => ({id, width: width * by, ...(font && {font: {...font, size: 11 * by, strokeWidth: 4 * by}})})));
}
/** What hangs together with an entity: where a large graph opens, so that names can be read. */
function partOf(e) {
  const part = new Set([e]), next = [e], ends = grouped(graphEdges.get().map(edge => [edge.from, edge.to]), 0, 1), edges = graphEdges.get();
  while (next.length) for (const k of ends.get(next.pop()) || []) for (const end of [edges[k].from, edges[k].to]) if (!part.has(end)) { part.add(end); next.push(end); }
  return [...part];
}
function network2() {
  if (graph) { graph.redraw(); return graph; }
  graph = new vis.Network($('rsurface'), {nodes: graphNodes, edges: graphEdges}, {
    physics: {enabled: false}, layout: {improvedLayout: false}, autoResize: true, interaction: {hover: false, tooltipDelay: 1e9, dragNodes: true},
  });
  graph.canvas.frame.tabIndex = -1;
  graph.on('click', ({nodes: [node], edges: [edge]}) => {
    if (node !== undefined) return showEntity(node);
    if (edge !== undefined) showPair(...edge.slice(1).split(' ').map(Number));
  });
  return graph;
}
/** What binds two entities: their relations, each with its quote, and the events that both take part in. */
function showPair(a, b) {
  const rows = (RELATIONS.get(a) || []).filter(k => [D.relations[k][0], D.relations[k][2]].includes(b)).map(k => relationRow(k, -1));
  const both = IN_ENTITY[a].filter(i => E.ents[i].includes(b)).sort((x, y) => LO[x] - LO[y]);
  openPanel(`${entityName(a)} – ${entityName(b)}`, ...(rows.length ? [el('h3', {textContent: UI.relationsOf}), el('ul', {className: 'relations'}, ...rows)] : []), el('h3', {textContent: count('sharedN', both.length)}), eventList(both));
}
function focusEntity(e) {
  drawRelations();
  if (!graphNodes.get(e)) return;
  graph.selectNodes([e]);
  graph.focus(e, {scale: 1, animation: !matchMedia('(prefers-reduced-motion: reduce)').matches});
  showEntity(e);
}

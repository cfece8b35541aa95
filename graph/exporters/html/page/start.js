// First look: what the address says, else everything.
function restore() {
  load();
  applyTheme(); syncSearch();
  $('lanes').value = st.lanes;
  $('compare').hidden = !st.compare.length;
  changed();
  if (!$('filters').hidden) drawFilters();
  setMode(st.view);
  const step = st.step, i = st.selected;
  if (i >= 0) { if (!location.hash.includes('from=')) reveal(i); choose(i, {show: !location.hash.includes('from=')}); } else closePanel();
  if (step >= 0) startStory(step); else if (!$('storybox').hidden) endStory();
}
readColours();
connect(); drawLegend();
restore();
frame();
// For tests and for the console: the page's parts by name.
window.annals = {
  st, D, E, LO, HI, MID, timings, network, px, tm, setView, zoomAt, panBy, fit, choose, reveal, frame, save, parseTime, typedTime, EXPORTS, svgText,
  spritesOf, spriteAt, scene: () => scene, lanes: () => lanes, shown: () => shown, shelf: () => shelf, hits: () => hits, axis: () => axisNow, width: () => W, index: id => INDEX.get(id) ?? -1,
  shared: () => shared, graph: () => ({nodes: graphNodes.getIds(), edges: graphEdges.get()}), started: T0, ready: performance.now(),
};
document.documentElement.dataset.ready = '1';

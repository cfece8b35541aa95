// Keys: on the canvas they move between events in time order and between lanes; some work anywhere.
function stepEvent(d) {
  if (!shown.length) return;
  let r = st.selected >= 0 && pass[st.selected] ? rank[st.selected] + d : shown.findIndex(i => MID[i] >= st.v0);
  goEvent(shown[clamp(r < 0 ? 0 : r, 0, shown.length - 1)]);
}
function goEvent(i) { if (i !== undefined) { choose(i); box.focus(); } }
/** The nearest event, in time, of the next lane up or down. */
function stepLane(d) {
  if (st.selected < 0) return stepEvent(0);
  for (let k = laneOf(st.selected) + d; k >= 0 && k < lanes.length; k += d) {
    let best = -1;
    for (const i of lanes[k].events) if (i !== st.selected && (best < 0 || Math.abs(MID[i] - MID[st.selected]) < Math.abs(MID[best] - MID[st.selected]))) best = i;
    if (best >= 0) return goEvent(best);
  }
}
const zoomCentre = () => st.selected >= 0 && MID[st.selected] > st.v0 && MID[st.selected] < st.v1 ? px(MID[st.selected]) : W / 2;
const CANVAS_KEYS = {
  ArrowRight: e => e.shiftKey ? panBy(W * 0.2) : stepEvent(1), ArrowLeft: e => e.shiftKey ? panBy(-W * 0.2) : stepEvent(-1),
  ArrowDown: () => stepLane(1), ArrowUp: () => stepLane(-1), PageDown: () => scrollBy(room() * 0.8), PageUp: () => scrollBy(-room() * 0.8),
  '+': () => zoomAt(zoomCentre(), 0.6), '=': () => zoomAt(zoomCentre(), 0.6), '-': () => zoomAt(zoomCentre(), 1 / 0.6),
  Home: () => goEvent(shown[0]), End: () => goEvent(shown.at(-1)),
  Enter: () => { if (st.selected >= 0) { showEvent(st.selected); $('panel').querySelector('button').focus(); } },
};
const STORY_KEYS = {ArrowRight: () => toStep(st.step + 1), ArrowLeft: () => toStep(st.step - 1), ' ': () => toStep(st.step + 1)};
box.addEventListener('keydown', e => {
  const act = (st.step >= 0 && STORY_KEYS[e.key]) || CANVAS_KEYS[e.key];
  if (!act || e.ctrlKey || e.metaKey || e.altKey) return;
  e.preventDefault();
  act(e);
});
function escape() {
  if (!$('help').hidden) toggle('help', 'bhelp', drawHelp);
  else if (!$('panel').hidden) choose(-1);
  else if (st.step >= 0) endStory();
  if (st.view === 'timeline') box.focus();
}
const KEYS = {
  Escape: escape, '/': () => $('q').focus(), f: fit, t: () => setMode(st.view === 'table' ? 'timeline' : 'table'),
  r: () => setMode(st.view === 'relations' ? 'timeline' : 'relations'), s: () => $('bstory').click(), d: () => $('btheme').click(), '?': () => $('bhelp').click(),
};
addEventListener('keydown', e => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  if (/INPUT|SELECT|TEXTAREA/.test(e.target.tagName)) { if (e.key === 'Escape') { e.target.blur(); box.focus(); } return; }
  if (Object.hasOwn(KEYS, e.key)) { e.preventDefault(); KEYS[e.key](); }
});

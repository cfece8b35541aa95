// The state in the URL's fragment, so that a link shows what its sender saw. What a link says is checked and clamped.
let saving = 0, ownHash = '';
const saveSoon = () => { clearTimeout(saving); saving = setTimeout(save, 250); };
const LISTS = [['no', 'offTypes', () => D.types], ['nocert', 'offCertainties', () => D.certainties], ['nolang', 'offLangs', () => D.langs], ['ents', 'entities', () => D.entities.map(e => e[0])]];
const stamp = t => typedTime(t, 0);

function save() {
  const p = new URLSearchParams();
  p.set('from', stamp(st.v0)); p.set('to', stamp(st.v1));
  if (st.query) p.set('q', st.query);
  for (const [key, field, values] of LISTS) if (st[field].size) p.set(key, [...st[field]].map(k => values()[k]).join('~'));
  if (st.doc >= 0) p.set('doc', D.documents[st.doc][0]);
  if (st.confidence) p.set('conf', st.confidence);
  if (st.sources > 1) p.set('n', st.sources);
  if (st.conflicts) p.set('conflicts', '1');
  if (!st.bounded) p.set('bands', '0');
  if (st.lanes !== META.lanes) p.set('lanes', st.lanes);
  if (st.compare.length) p.set('compare', st.compare.map(e => D.entities[e][0]).join('~'));
  if (st.story.length) p.set('story', st.story.map(i => E.id[i]).join('~'));
  if (st.step >= 0) p.set('step', st.step + 1);
  if (st.selected >= 0) p.set('sel', E.id[st.selected]);
  if (st.view !== 'timeline') p.set('view', st.view);
  if (st.sort !== 'when' || st.descending) p.set('sort', (st.descending ? '-' : '') + st.sort);
  if (st.theme) p.set('theme', st.theme);
  ownHash = '#' + p;
  try { history.replaceState(null, '', ownHash); } catch { location.hash = ownHash; }
}
function load() {
  const p = new URLSearchParams(location.hash.slice(1)), parts = key => (p.get(key) || '').split('~').filter(Boolean);
  const within = (key, fallback, lo, hi) => { const v = parseFloat(p.get(key)); return isFinite(v) ? clamp(v, lo, hi) : fallback; };
  const one = (key, values, fallback) => values.includes(p.get(key)) ? p.get(key) : fallback;
  Object.assign(st, fresh(), {theme: one('theme', ['light', 'dark'], META.theme === 'auto' ? '' : META.theme)});
  const a = parseTime(p.get('from') || ''), b = parseTime(p.get('to') || '');
  if (b > a) { st.v0 = Math.max(a, X0 - LONGEST); st.v1 = Math.min(b, X1 + LONGEST); }
  if (!(st.v1 - st.v0 >= SHORTEST)) [st.v0, st.v1] = HOME;
  st.query = (p.get('q') || '').slice(0, 200);
  for (const [key, field, values] of LISTS) { const known = values(); st[field] = new Set(parts(key).map(v => known.indexOf(v)).filter(k => k >= 0)); }
  st.doc = p.has('doc') ? D.documents.findIndex(d => d[0] === p.get('doc')) : -1;
  st.confidence = within('conf', 0, 0, 1); st.sources = Math.round(within('n', 1, 1, 99));
  st.conflicts = p.get('conflicts') === '1'; st.bounded = p.get('bands') !== '0';
  st.lanes = one('lanes', LANE_MODES, LANE_MODES.includes(META.lanes) ? META.lanes : LANE_MODES[0]);
  const keys = D.entities.map(e => e[0]);
  st.compare = [...new Set(parts('compare').map(k => keys.indexOf(k)).filter(e => e >= 0))].slice(0, 3);
  st.story = parts('story').map(id => INDEX.get(id)).filter(i => i !== undefined);
  st.step = p.has('step') ? Math.round(within('step', 1, 1, N)) - 1 : -1;
  st.selected = INDEX.get(p.get('sel')) ?? -1;
  st.view = one('view', ['timeline', 'relations', 'table'], 'timeline');
  const sort = p.get('sort') || '', name = sort.replace(/^-/, '');
  if (COLUMNS.some(([key, , by]) => by && key === name)) { st.sort = name; st.descending = sort[0] === '-'; }
}
addEventListener('hashchange', () => { if (location.hash !== ownHash) restore(); });

// Which events pass, which of them the search hits, and which lanes they stand in.
let version = 0, shown = [], shelf = [], hits = [], hitSet = null, lanes = [], shared = new Set();
const pass = new Uint8Array(N), rank = new Int32Array(N).fill(-1);
const fold = text => text.normalize('NFKC').toLocaleLowerCase(LANG);
const haystacks = new Array(N);
/** All that the search looks through: titles, quotes, names, type and date. */
const haystack = i => haystacks[i] ??= fold([
  E.title[i], E.en[i], when(i), D.dates[E.date[i]][0], typeName(i), ...E.ents[i].map(entityName),
  ...tellingsOf(i).map(k => D.tellings[k][0]),
].join('\n'));

const eventLangs = i => tellingsOf(i).map(k => D.tellings[k][3]);
const tests = {
  types: i => !st.offTypes.has(E.type[i]),
  certainties: i => !st.offCertainties.has(E.certainty[i]),
  langs: i => !st.offLangs.size || E.first[i] === (i + 1 < N ? E.first[i + 1] : D.tellings.length) || eventLangs(i).some(l => !st.offLangs.has(l)),
  entities: i => !st.entities.size || E.ents[i].some(e => st.entities.has(e)),
  doc: i => st.doc < 0 || tellingsOf(i).some(k => D.tellings[k][8] === st.doc),
  confidence: i => E.confidence[i] >= st.confidence,
  sources: i => E.sources[i] >= st.sources,
  conflicts: i => !st.conflicts || CONFLICTS.has(i),
  compare: i => !st.compare.length || E.ents[i].some(e => st.compare.includes(e)),
};
function refilter() {
  version++;
  const all = Object.values(tests), ok = i => all.every(test => test(i));
  pass.fill(0); rank.fill(-1);
  shown = ORDER.filter(i => (E.kind[i] !== BOUNDED || st.bounded) && ok(i));
  shown.forEach((i, r) => { pass[i] = 1; rank[i] = r; });
  shelf = Array.from({length: N}, (_, i) => i).filter(i => (isNaN(LO[i]) || E.kind[i] === BOUNDED) && ok(i));
  const terms = fold(st.query).split(/\s+/).filter(Boolean);
  const matches = i => terms.every(term => haystack(i).includes(term));
  hits = terms.length ? [...shown, ...shelf.filter(i => !pass[i])].filter(matches) : [];
  hitSet = terms.length ? new Set(hits) : null;
  shared = st.compare.length > 1 ? new Set(shown.filter(i => st.compare.filter(e => E.ents[i].includes(e)).length > 1)) : new Set();
  lanes = buildLanes();
}
/** Everything that passes, placed or not: what the table and the exports hold. */
const listed = () => {
  const rest = shelf.filter(i => !pass[i]), whole = shown.concat(rest);
  return hitSet ? whole.filter(i => hitSet.has(i)) : whole;
};

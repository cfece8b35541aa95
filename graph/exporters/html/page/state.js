// What the reader has chosen. One object; the URL's fragment holds the same (address.js).
const fresh = () => ({
  query: '', offTypes: new Set(), offCertainties: new Set(), offLangs: new Set(), entities: new Set(), doc: -1,
  confidence: 0, sources: 1, conflicts: false, bounded: true, lanes: META.lanes, compare: [], view: 'timeline',
  selected: -1, story: [], step: -1, page: 0, sort: 'when', descending: false,
});
const st = {...fresh(), v0: 0, v1: 1, scroll: 0, hover: -1, theme: META.theme === 'auto' ? '' : META.theme};

// All placed events in time order; the rest are the shelf's.
const ORDER = Array.from({length: N}, (_, i) => i).filter(i => !isNaN(LO[i])).sort((a, b) => LO[a] - LO[b] || HI[a] - HI[b] || a - b);
let X0 = Infinity, X1 = -Infinity;
for (const i of ORDER) if (E.kind[i] !== BOUNDED) { X0 = Math.min(X0, LO[i]); X1 = Math.max(X1, HI[i]); }
if (X0 > X1) for (const i of ORDER) { X0 = Math.min(X0, LO[i]); X1 = Math.max(X1, HI[i]); }
if (X0 > X1) [X0, X1] = [utc(2000), utc(2030)];
// Room on the right for the last labels: more of a narrow screen.
const MARGIN = 0.03, LAST = clamp(130 / ($('canvasbox').clientWidth || 1000), 0.09, 0.3);
const PAD = Math.max((X1 - X0) * MARGIN, HOUR);
X1 += Math.max((X1 - X0) * LAST, HOUR); X0 -= PAD;
/** Where the page opens: on everything, unless a few far events would squeeze the rest. "Fit all" always shows all. */
const HOME = (() => {
  const lo = ORDER.filter(i => E.kind[i] !== BOUNDED).map(i => LO[i]), hi = ORDER.filter(i => E.kind[i] !== BOUNDED).map(i => HI[i]).sort((a, b) => a - b);
  const at = (list, share) => list[Math.floor(share * (list.length - 1))], a = at(lo, 0.03), b = at(hi, 0.97);
  if (lo.length < 20 || b - a > 0.6 * (X1 - X0)) return [X0, X1];
  const pad = Math.max((b - a) * 0.03, HOUR);
  return [a - pad, b + Math.max((b - a) * LAST, HOUR)];
})();
[st.v0, st.v1] = HOME;
const SHORTEST = 10 * MIN, LONGEST = (X1 - X0) * 1.5;

// Families of types share a colour: six can be told apart and learnt, thirty-three cannot.
const FAMILIES = {
  start: ['founding', 'birth', 'launch', 'construction', 'expansion', 'transformation'],
  deal: ['acquisition', 'sale', 'merger', 'funding', 'contract', 'purchase', 'agreement'],
  people: ['appointment', 'joining', 'departure', 'award', 'election', 'death'],
  talk: ['statement', 'prediction', 'negotiation', 'meeting', 'publication', 'study'],
  strife: ['failure', 'accident', 'lawsuit', 'conflict', 'regulation'],
  outcome: ['success', 'result'],
};
const FAMILY = new Map(Object.entries(FAMILIES).flatMap(([family, types]) => types.map(type => [type, family])));
const SPARE = ['start', 'deal', 'people', 'talk', 'strife', 'outcome'];
let spare = 0;
/** Types of another graph get the families' colours in turn; "other" stays grey. */
const TYPE_FAMILY = D.types.map(type => FAMILY.get(type) || (type === 'other' ? 'other' : SPARE[spare++ % SPARE.length]));
let C = {};
function readColours() {
  const style = getComputedStyle(document.documentElement), get = name => style.getPropertyValue('--' + name).trim();
  C = {dark: get('scheme') === 'dark'};
  for (const name of ['bg', 'fg', 'soft', 'line', 'grid', 'band', 'accent', 'select', 'chip', 'link', ...SPARE, 'other']) C[name] = get(name);
  C.type = TYPE_FAMILY.map(family => C[family]);
}

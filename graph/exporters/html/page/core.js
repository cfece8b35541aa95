// Data, words and small helpers. Everything that a document said is text here, and reaches the page by textContent only.
const $ = id => document.getElementById(id);
const T0 = performance.now();

async function readBlock() {
  const block = $('timeline-data');
  if (!block.dataset.gzip) return JSON.parse(block.textContent);
  const text = atob(block.textContent), bytes = new Uint8Array(text.length);
  for (let k = 0; k < text.length; k++) bytes[k] = text.charCodeAt(k);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

const D = await readBlock();
const E = D.ev;
const N = E.id.length;
const META = D.meta;
const UI = D.words.ui;
const LANG = META.lang;
const number = new Intl.NumberFormat(LANG);
const plural = new Intl.PluralRules(LANG);

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
const say = (key, values) => fill(UI[key], values || {});
/** "1 event", "1,204 events": the plural form that the language wants. */
const count = (key, n) => fill(UI[key][plural.select(n)] || UI[key].other, {n: number.format(n)});
const word = (group, key) => Object.hasOwn(D.words[group], key) ? D.words[group][key] : key;
const typeName = i => word('types', D.types[E.type[i]]);
const certaintyOf = i => D.certainties[E.certainty[i]];
const entityName = e => D.entities[e][1];
const entityLabel = e => D.entities[e][2];

/** Seconds of the block → milliseconds; NaN where an event has no place on the axis. */
const LO = Float64Array.from(E.lo, t => t === null ? NaN : t * 1000);
const HI = Float64Array.from(E.hi, t => t === null ? NaN : t * 1000);
const MID = LO.map((lo, i) => E.kind[i] === 1 ? lo : (lo + HI[i]) / 2);
const [MOMENT, SPAN, BOUNDED] = [0, 1, 2];
const [APPROXIMATE, UNCERTAIN, OPEN_START, OPEN_END] = [1, 2, 4, 8];

/** Places of an event's tellings in D.tellings. */
const tellingsOf = i => {
  const end = i + 1 < N ? E.first[i + 1] : D.tellings.length;
  return Array.from({length: end - E.first[i]}, (_, k) => E.first[i] + k);
};
/** A telling as an object: the block holds rows. */
const telling = k => {
  const [quote, start, end, lang, date, dateText, certainty, by, doc, why] = D.tellings[k];
  const [uri, title, published] = D.documents[doc];
  return {quote, start, end, lang: D.langs[lang], date, dateText, certainty: D.certainties[certainty], by, doc, uri, title, published, why};
};

const grouped = (rows, ...ends) => {
  const at = new Map();
  rows.forEach((row, k) => new Set(ends.map(end => row[end])).forEach(i => { (at.get(i) || at.set(i, []).get(i)).push(k); }));
  return at;
};
const LINKS = grouped(D.links, 0, 1);
const CONFLICTS = grouped(D.conflicts, 0);
const RELATIONS = grouped(D.relations, 0, 2);
const INDEX = new Map(E.id.map((id, i) => [id, i]));
const IN_ENTITY = D.entities.map(() => []);
E.ents.forEach((ents, i) => ents.forEach(e => IN_ENTITY[e].push(i)));

const when = i => D.dates[E.date[i]][1];
const clamp = (x, lo, hi) => Math.min(hi, Math.max(lo, x));
const isPlanned = i => ['planned', 'predicted', 'hypothetical'].includes(certaintyOf(i));
const isFaint = i => E.confidence[i] < 0.6;

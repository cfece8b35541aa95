// The side panel of an event: what is claimed, who says it, where, in which words, and on what they disagree.
function choose(i, {show = true} = {}) {
  st.selected = i;
  $('live').textContent = i < 0 ? '' : [E.title[i], when(i), E.ents[i].map(entityName).join(', ')].filter(Boolean).join('. ');
  if (i < 0) closePanel(); else { showEvent(i); if (show && st.view === 'timeline') reveal(i); }
  paint(); saveSoon();
}
function showEvent(i) {
  const told = tellingsOf(i), docs = new Set(told.map(k => D.tellings[k][8])).size || E.sources[i];
  const kicker = el('p', {className: 'kicker'}, dot(i), [typeName(i), E.dated[i] ? '' : UI.undated, certaintyOf(i) === 'asserted' ? '' : word('certainty', certaintyOf(i))].filter(Boolean).join(' · '));
  const facts = el('dl', {}, ...whenFacts(i), ...pair(UI.confidence, `${Math.round(E.confidence[i] * 100)} %`));
  const who = E.ents[i].map((e, k) => participant(e, E.roles[i][k]));
  openPanel(E.title[i], ...(E.en[i] ? [el('p', {className: 'english', textContent: E.en[i], lang: 'en'})] : []), kicker, facts, ...(who.length ? [chips(who)] : []),
    ...conflictBoxes(i),
    el('h3', {textContent: `${count('tellingsN', told.length)} · ${count('documentsN', docs)}`}), ...told.map(k => tellingBox(telling(k))),
    ...linkList(i), actions(i));
}
function whenFacts(i) {
  const [edtf] = D.dates[E.date[i]];
  const value = [el('strong', {textContent: when(i)})];
  if (edtf) value.push(' ', el('code', {textContent: edtf}));
  if (/T\d/.test(edtf)) value.push(el('small', {textContent: UI.wall}));
  return pair(UI.when, ...value);
}
function participant(e, role) {
  const said = role && word('roles', role), chip = button(entityName(e), () => showEntity(e), {className: 'chip'});
  if (said) chip.append(el('small', {textContent: said}));
  return chip;
}
/** The values that cannot all be true, side by side, each with its quotes. */
function conflictBoxes(i) {
  return (CONFLICTS.get(i) || []).map(c => {
    const [, property, values] = D.conflicts[c], told = tellingsOf(i);
    const columns = values.map(([value, places]) => el('div', {className: 'value'}, el('b', {textContent: valueText(property, value), dir: 'auto'}),
      ...places.map(p => { const t = telling(told[p]); return el('figure', {}, quoteBox(t), el('figcaption', {}, documentLink(t))); })));
    return el('section', {className: 'conflict'}, el('h3', {textContent: `${UI.conflict}: ${word('properties', property)}`}), el('div', {className: 'values'}, ...columns));
  });
}
/** A date of a conflict is shown as read where the block knows it; other values as they are. */
const valueText = (property, value) => property === 'date' ? (D.dates.find(([edtf]) => edtf === value) || [0, value])[1] : value;
function quoteBox(t) {
  const quote = el('blockquote', {lang: t.lang, dir: 'auto'}), at = t.dateText ? t.quote.indexOf(t.dateText) : -1;
  if (at < 0) quote.textContent = t.quote;
  else quote.append(t.quote.slice(0, at), el('mark', {textContent: t.dateText}), t.quote.slice(at + t.dateText.length));
  return quote;
}
function tellingBox(t) {
  const notes = [];
  if (t.dateText) notes.push(el('span', {}, `${UI.asWritten} `, el('q', {textContent: t.dateText, lang: t.lang})));
  if (t.date >= 0) notes.push(el('span', {}, `${UI.understood} ${D.dates[t.date][1]}`));
  if (t.certainty !== 'asserted') notes.push(el('span', {textContent: word('certainty', t.certainty)}));
  if (t.by) notes.push(el('span', {textContent: say('attributed', {x: t.by}), dir: 'auto'}));
  const source = [documentLink(t)];
  if (t.lang) source.push(el('span', {className: 'lang', textContent: languageName(t.lang)}));
  if (t.published) source.push(el('span', {textContent: say('published', {x: t.published})}));
  if (t.start !== null) source.push(el('span', {textContent: say('characters', {a: t.start, b: t.end})}));
  const why = t.why.length ? [el('details', {}, el('summary', {textContent: UI.why}), el('ol', {}, ...t.why.map(step => el('li', {textContent: step, dir: 'auto'}))))] : [];
  return el('article', {className: 'telling'}, quoteBox(t), el('p', {className: 'notes'}, ...notes), el('p', {className: 'source'}, ...source), ...why);
}
let languageNames = null;
function languageName(code) {
  try { return (languageNames ??= new Intl.DisplayNames([LANG], {type: 'language'})).of(code); } catch { return code; }
}
function linkList(i) {
  const links = LINKS.get(i) || [];
  if (!links.length) return [];
  const rows = links.slice(0, 50).map(k => {
    const [a, b, type] = D.links[k], other = a === i ? b : a, row = eventRow(other);
    row.firstChild.append(el('span', {className: 'date', textContent: a === i ? `${word('links', type)} →` : `← ${word('links', type)}`}), el('span', {textContent: E.title[other], dir: 'auto'}));
    return row;
  });
  return [el('h3', {textContent: UI.links}), el('ul', {className: 'events'}, ...rows)];
}
function actions(i) {
  const inStory = st.story.includes(i);
  const star = button(inStory ? UI.dropStory : UI.addStory, () => { toggleStory(i); showEvent(i); });
  const copy = button(UI.copyLink, async () => {
    save();
    try { await navigator.clipboard.writeText(location.href); copy.textContent = UI.copied; } catch { copy.textContent = location.hash; }
  });
  const list = [star, copy];
  if (st.view !== 'timeline' && pass[i]) list.push(button(UI.inTimeline, () => { setMode('timeline'); choose(i); }));
  if (E.ents[i].length) list.push(button(UI.inRelations, () => { setMode('relations'); focusEntity(E.ents[i][0]); }));
  return el('div', {className: 'actions'}, ...list);
}
function showList(events, title) {
  st.selected = -1;
  openPanel(title || count('events', events.length), ...(title ? [el('p', {className: 'kicker', textContent: count('events', events.length)})] : []), eventList(events));
}

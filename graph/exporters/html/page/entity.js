// The side panel of an entity: its events and its relations, and the ways on from there.
function showEntity(e) {
  st.selected = -1;
  const events = [...IN_ENTITY[e]].sort((a, b) => (isNaN(LO[a]) ? Infinity : LO[a]) - (isNaN(LO[b]) ? Infinity : LO[b]));
  const ways = [button(UI.onlyThis, () => { st.entities = new Set([e]); changed(); }), button(UI.addCompare, () => addCompare(e))];
  ways.push(st.view === 'relations' ? button(UI.inTimeline, () => { setMode('timeline'); st.entities = new Set([e]); changed(); }) : button(UI.inRelations, () => { setMode('relations'); focusEntity(e); }));
  const relations = (RELATIONS.get(e) || []).slice(0, 80).map(k => relationRow(k, e));
  openPanel(entityName(e), el('p', {className: 'kicker', textContent: word('labels', entityLabel(e))}), el('div', {className: 'actions'}, ...ways),
    ...(relations.length ? [el('h3', {textContent: UI.relationsOf}), el('ul', {className: 'relations'}, ...relations)] : []),
    el('h3', {textContent: count('events', events.length)}), eventList(events));
  $('live').textContent = `${entityName(e)}. ${count('events', events.length)}`;
  paint();
}
function relationRow(k, from) {
  const [source, type, target, date, quote] = D.relations[k], name = e => e === from ? el('b', {textContent: entityName(e)}) : button(entityName(e), () => { showEntity(e); if (st.view === 'relations') focusEntity(e); }, {className: 'chip'});
  const row = el('li', {}, name(source), ` ${word('relations', type)} `, name(target));
  if (date >= 0) row.append(' ', el('small', {textContent: D.dates[date][1]}));
  if (quote) row.append(el('blockquote', {textContent: quote, dir: 'auto'}));
  return row;
}

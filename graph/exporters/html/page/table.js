// The table of everything that passes, a hundred rows at a time, sorted by a click on a column.
const PER_PAGE = 100;
const COLUMNS = [
  ['when', i => when(i), i => isNaN(LO[i]) ? Infinity : LO[i]], ['title', i => E.title[i], i => E.title[i]],
  ['who', i => E.ents[i].map(entityName).join(', '), i => E.ents[i].map(entityName).join()], ['kind', typeName, typeName],
  ['quote', i => E.first[i] < (i + 1 < N ? E.first[i + 1] : D.tellings.length) ? D.tellings[E.first[i]][0] : '', null],
  ['certainty', i => word('certainty', certaintyOf(i)), certaintyOf], ['sources', i => number.format(E.sources[i]), i => E.sources[i]],
  ['confidence', i => `${Math.round(E.confidence[i] * 100)} %`, i => E.confidence[i]],
];
function sortedRows() {
  const rows = listed(), key = COLUMNS.find(([name]) => name === st.sort)?.[2];
  if (key && (st.sort !== 'when' || st.descending)) {
    const sign = st.descending ? -1 : 1;
    rows.sort((a, b) => { const x = key(a), y = key(b); return (x < y ? -1 : x > y ? 1 : 0) * sign; });
  }
  return rows;
}
function drawTable() {
  if (st.view !== 'table') return;
  const rows = sortedRows(), pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  st.page = clamp(st.page, 0, pages - 1);
  const turn = d => () => { st.page += d; drawTable(); };
  const pager = el('div', {className: 'pager'}, button('‹', turn(-1), {disabled: st.page === 0, ariaLabel: UI.previous}), el('span', {textContent: say('page', {a: st.page + 1, b: pages})}), button('›', turn(1), {disabled: st.page === pages - 1, ariaLabel: UI.next}));
  const caption = el('caption', {textContent: say('nOf', {a: number.format(rows.length), b: count('events', N)})});
  const table = el('table', {id: 'table'}, caption, el('thead', {}, el('tr', {}, ...COLUMNS.map(headCell))), el('tbody', {}, ...rows.slice(st.page * PER_PAGE, (st.page + 1) * PER_PAGE).map(tableRow)));
  $('tablebox').replaceChildren(...(pages > 1 ? [pager] : []), table);
}
function headCell([name, , key]) {
  const th = el('th', {scope: 'col'});
  if (!key) { th.textContent = UI[name]; return th; }
  const now = st.sort === name;
  if (now) th.ariaSort = st.descending ? 'descending' : 'ascending';
  th.append(button(UI[name] + (now ? st.descending ? ' ↓' : ' ↑' : ''), () => { st.descending = now && !st.descending; st.sort = name; drawTable(); saveSoon(); }));
  return th;
}
function tableRow(i) {
  const row = el('tr', {}, ...COLUMNS.map(([name, text]) => {
    if (name !== 'title') return el('td', {textContent: text(i), className: name, dir: 'auto'});
    const mark = CONFLICTS.has(i) ? [el('span', {className: 'mark', textContent: UI.disagree})] : [];
    return el('td', {}, button(E.title[i], () => choose(i), {className: 'plain'}), ...mark);
  }));
  const first = tellingsOf(i)[0];
  if (first !== undefined) row.querySelector('.quote').lang = telling(first).lang;
  return row;
}

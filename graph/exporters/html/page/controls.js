// The toolbar, the filters, the shelf and the footer.
function changed() {
  refilter();
  overviewBins = null;
  if (st.compare.length > 3) st.compare.length = 3;
  drawCounts(); drawShelf(); drawTable(); drawRelations(); drawCompare();
  layout();
}
function drawCounts() {
  const parts = [count('events', shown.length + shelf.filter(i => !pass[i]).length)];
  if (D.documents.length) parts.push(count('documentsN', D.documents.length));
  $('counts').textContent = parts.join(' · ');
  $('hits').textContent = hitSet ? count('hitsN', hits.length) : '';
  $('prevhit').hidden = $('nexthit').hidden = !hits.length;
  $('bfilters').classList.toggle('active', isFiltered());
}
const isFiltered = () => st.offTypes.size + st.offCertainties.size + st.offLangs.size + st.entities.size > 0 || st.doc >= 0 || st.confidence > 0 || st.sources > 1 || st.conflicts || !st.bounded;
function setMode(view) {
  st.view = view;
  for (const b of document.querySelectorAll('[data-view]')) b.setAttribute('aria-pressed', String(b.dataset.view === view));
  $('timelinebox').hidden = view !== 'timeline'; $('relationsbox').hidden = view !== 'relations'; $('tablebox').hidden = view !== 'table';
  drawTable(); graphKey = ''; drawRelations();
  if (view === 'timeline') resize();
  saveSoon();
}
function check(text, on, action, mark) {
  const input = el('input', {type: 'checkbox', checked: on});
  input.addEventListener('change', () => { action(input.checked); changed(); });
  return el('label', {className: 'check'}, input, ...(mark ? [mark] : []), el('span', {textContent: text, dir: 'auto'}));
}
const fieldset = (title, ...content) => el('fieldset', {}, el('legend', {textContent: title}), el('div', {className: 'list'}, ...content));
const toggles = (set, k) => on => { if (on) set.delete(k); else set.add(k); };
const offSet = (title, names, field, mark = () => null) => names.length > 1
  ? [fieldset(title, ...names.map((name, k) => check(name, !st[field].has(k), on => toggles(st[field], k)(on), mark(k))))] : [];
function drawFilters() {
  const types = D.types.map((t, k) => k).sort((a, b) => TYPE_FAMILY[a] < TYPE_FAMILY[b] ? -1 : TYPE_FAMILY[a] > TYPE_FAMILY[b] ? 1 : 0);
  const typeBox = types.length > 1 ? [fieldset(UI.types, ...types.map(k => check(word('types', D.types[k]), !st.offTypes.has(k), on => toggles(st.offTypes, k)(on), el('span', {className: 'dot ' + TYPE_FAMILY[k]}))))] : [];
  $('filters').replaceChildren(...typeBox,
    ...offSet(UI.certainties, D.certainties.map(c => word('certainty', c)), 'offCertainties'),
    ...offSet(UI.languages, D.langs.map(l => l ? languageName(l) : '—'), 'offLangs'),
    entityFilter(), numbersFilter(), spanFilter());
}
function entityFilter() {
  const list = el('div', {className: 'list'}), find = el('input', {type: 'search', placeholder: UI.findEntity, ariaLabel: UI.findEntity});
  const busy = D.entities.map((_, e) => e).filter(e => IN_ENTITY[e].length).sort((a, b) => IN_ENTITY[b].length - IN_ENTITY[a].length);
  const draw = () => {
    const text = fold(find.value), some = busy.filter(e => st.entities.has(e) || fold(entityName(e)).includes(text)).slice(0, 60);
    list.replaceChildren(...some.map(e => check(`${entityName(e)} (${number.format(IN_ENTITY[e].length)})`, st.entities.has(e), on => { if (on) st.entities.add(e); else st.entities.delete(e); })));
  };
  find.addEventListener('input', draw);
  draw();
  return el('fieldset', {}, el('legend', {textContent: UI.entities}), find, list);
}
function numbersFilter() {
  const confidence = el('input', {type: 'range', min: 0, max: 1, step: 0.05, value: st.confidence, id: 'confidence'}), shownValue = el('output', {textContent: `${Math.round(st.confidence * 100)} %`});
  confidence.addEventListener('input', () => { st.confidence = +confidence.value; shownValue.textContent = `${Math.round(st.confidence * 100)} %`; changed(); });
  const sources = el('input', {type: 'number', min: 1, max: 99, value: st.sources, id: 'sources'});
  sources.addEventListener('change', () => { st.sources = clamp(Math.round(+sources.value) || 1, 1, 99); changed(); });
  const doc = el('select', {id: 'document', ariaLabel: UI.documents}, el('option', {value: -1, textContent: UI.everyDocument}), ...D.documents.map((_, d) => el('option', {value: d, textContent: documentName(d)})));
  doc.value = st.doc;
  doc.addEventListener('change', () => { st.doc = +doc.value; changed(); });
  return el('fieldset', {className: 'numbers'}, el('legend', {textContent: UI.confidence}),
    el('label', {}, `${UI.confidenceFrom} `, confidence, ' ', shownValue), el('label', {}, `${UI.sourcesFrom} `, sources),
    ...(D.documents.length > 1 ? [doc] : []), check(UI.onlyConflicts, st.conflicts, on => { st.conflicts = on; }), check(UI.showBounded, st.bounded, on => { st.bounded = on; }));
}
function spanFilter() {
  const from = el('input', {id: 'from', size: 12, ariaLabel: UI.from}), to = el('input', {id: 'to', size: 12, ariaLabel: UI.to});
  const apply = () => { const a = parseTime(from.value), b = parseTime(to.value); if (b > a) setView(a, b); };
  from.addEventListener('change', apply); to.addEventListener('change', apply);
  const reset = button(UI.reset, () => { Object.assign(st, fresh()); syncSearch(); changed(); drawFilters(); setMode('timeline'); closePanel(); fit(); });
  queueMicrotask(showSpan);
  return el('fieldset', {className: 'numbers'}, el('legend', {textContent: UI.span}), el('label', {}, `${UI.from} `, from), el('label', {}, `${UI.to} `, to), reset);
}
function showSpan() {
  if (!$('from')) return;
  const span = st.v1 - st.v0;
  $('from').value = typedTime(st.v0, span); $('to').value = typedTime(st.v1, span);
}
/** The shelf: what no document dates, with the bounds that are known. */
function drawShelf() {
  const box = $('shelf');
  box.hidden = !shelf.length;
  box.querySelector('summary').textContent = `${UI.undated} · ${count('events', shelf.length)}`;
  box.querySelector('p').textContent = UI.undatedHelp;
  if (!box.open) return;
  box.querySelector('ul').replaceChildren(...shelf.slice(0, 300).map(i => {
    const chip = button('', () => choose(i), {className: 'chip event'});
    chip.append(dot(i), el('span', {textContent: E.title[i]}));
    if (D.dates[E.date[i]][0]) chip.append(el('small', {textContent: when(i)}));
    return el('li', {}, chip);
  }));
}
const LEGEND = ['exact', 'inside', 'lasting', 'fading', 'planned', 'hollow', 'pill', 'bounded', 'disagree'];
function drawLegend() {
  const families = [...new Set(TYPE_FAMILY)].map(family => {
    const types = D.types.filter((_, k) => TYPE_FAMILY[k] === family).map(t => word('types', t));
    return el('span', {className: 'key', title: types.join(', ')}, el('span', {className: 'dot ' + family}), types.slice(0, 2).join(', ') + (types.length > 2 ? ' …' : ''));
  });
  $('legend').replaceChildren(...LEGEND.map(key => el('span', {className: 'key'}, el('span', {className: 'sign ' + key}), UI[key])), ...families);
  $('made').replaceChildren(...(META.generated ? [el('span', {textContent: say('made', {x: META.generated})})] : []), ...(META.query ? [el('code', {textContent: META.query, title: META.query})] : []));
}
function syncSearch() { $('q').value = st.query; }
let hitAt = -1, searching = 0;
function goHit(d) {
  const list = hits.filter(i => pass[i]).concat(hits.filter(i => !pass[i]));
  if (!list.length) return;
  hitAt = (hitAt + d + list.length) % list.length;
  choose(list[hitAt]);
}
$('q').addEventListener('input', () => { clearTimeout(searching); searching = setTimeout(search, 120); });
function search() { clearTimeout(searching); st.query = $('q').value.slice(0, 200); hitAt = -1; st.page = 0; changed(); }
$('q').addEventListener('keydown', e => { if (e.key === 'Enter') { e.preventDefault(); if (st.query !== $('q').value) search(); goHit(e.shiftKey ? -1 : 1); } });
$('prevhit').addEventListener('click', () => goHit(-1));
$('nexthit').addEventListener('click', () => goHit(1));

function toggle(id, trigger, draw) {
  const box = $(id);
  box.hidden = !box.hidden;
  $(trigger).setAttribute('aria-expanded', String(!box.hidden));
  if (!box.hidden) draw();
  resize();
}
function drawHelp() {
  const rows = UI.keys.flatMap(([keys, does]) => pair(keys, does));
  $('help').replaceChildren(button('×', () => toggle('help', 'bhelp', () => 0), {className: 'close', ariaLabel: UI.close}), el('h2', {id: 'helptitle', textContent: UI.help}), el('p', {textContent: UI.mouse}), el('dl', {}, ...rows));
}
function applyTheme() {
  if (st.theme) document.documentElement.dataset.theme = st.theme; else delete document.documentElement.dataset.theme;
  readColours();
  $('btheme').title = UI[st.theme || 'auto'];
  graphKey = ''; drawRelations(); paint();
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);
function connect() {
  const on = (id, action) => $(id).addEventListener('click', action);
  for (const b of document.querySelectorAll('[data-view]')) b.addEventListener('click', () => setMode(b.dataset.view));
  on('zin', () => zoomAt(W / 2, 0.6)); on('zout', () => zoomAt(W / 2, 1 / 0.6)); on('fit', fit);
  on('bfilters', () => toggle('filters', 'bfilters', drawFilters));
  on('bcompare', () => toggle('compare', 'bcompare', drawCompare));
  on('bhelp', () => toggle('help', 'bhelp', drawHelp));
  on('bstory', () => st.step >= 0 ? endStory() : startStory());
  on('btheme', () => { st.theme = C.dark ? 'light' : 'dark'; applyTheme(); saveSoon(); });
  on('more', () => { const open = document.body.classList.toggle('tools'); $('more').setAttribute('aria-expanded', String(open)); resize(); });
  on('skip', e => { e.preventDefault(); setMode('table'); $('tablebox').focus(); });
  $('bstory').title = UI.storyEmpty;
  $('shelf').addEventListener('toggle', () => { drawShelf(); resize(); });
  const menu = $('export');
  menu.append(el('option', {value: '', textContent: UI.export}), ...Object.keys(EXPORTS).map(name => el('option', {value: name, textContent: name})));
  menu.addEventListener('change', () => { const name = menu.value; menu.value = ''; if (Object.hasOwn(EXPORTS, name)) EXPORTS[name](); });
  const by = $('lanes');
  by.append(...LANE_MODES.map(mode => el('option', {value: mode, textContent: UI[mode]})));
  by.addEventListener('change', () => { st.lanes = by.value; st.scroll = 0; changed(); });
}

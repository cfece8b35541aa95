// Two or three entities side by side: their lanes alone, what two of them share lit and threaded, the rest subdued.
function addCompare(e) {
  if (!st.compare.includes(e)) st.compare = [...st.compare, e].slice(-3);
  if (st.view !== 'timeline') setMode('timeline');
  $('compare').hidden = false;
  changed(); drawCompare();
}
function drawCompare() {
  $('bcompare').setAttribute('aria-expanded', String(!$('compare').hidden));
  $('bcompare').classList.toggle('active', st.compare.length > 0);
  if ($('compare').hidden) return;
  const busy = D.entities.map((_, e) => e).filter(e => IN_ENTITY[e].length).sort((a, b) => IN_ENTITY[b].length - IN_ENTITY[a].length).slice(0, 400);
  for (const e of st.compare) if (!busy.includes(e)) busy.push(e);
  const picks = [0, 1, 2].map(n => {
    const pick = el('select', {ariaLabel: say('entityN', {n: n + 1})}, el('option', {value: '', textContent: say('entityN', {n: n + 1})}), ...busy.map(e => el('option', {value: e, textContent: `${entityName(e)} (${number.format(IN_ENTITY[e].length)})`})));
    pick.value = st.compare[n] ?? '';
    pick.addEventListener('change', () => {
      const chosen = picks.map(p => p.value).filter(Boolean).map(Number);
      st.compare = [...new Set(chosen)];
      changed(); drawCompare();
    });
    return pick;
  });
  const result = st.compare.length > 1 ? [el('strong', {textContent: count('sharedN', shared.size)}), button(UI.sharedEvents, () => showList([...shared], UI.sharedEvents), {disabled: !shared.size})] : [el('span', {textContent: UI.comparePick})];
  $('compare').replaceChildren(...picks, ...result, button(UI.clear, () => { st.compare = []; $('compare').hidden = true; changed(); drawCompare(); }));
}

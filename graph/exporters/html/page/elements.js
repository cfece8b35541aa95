// The only ways in which this page makes elements: properties and text, never markup.
function el(name, props = {}, ...children) {
  const node = Object.assign(document.createElement(name), props);
  node.append(...children);
  return node;
}
function button(text, action, props = {}) {
  const node = el('button', {type: 'button', textContent: text, dir: 'auto', ...props});
  node.addEventListener('click', action);
  return node;
}
/** http and https only, again here although the block's maker checks nothing else through: a page may be edited. */
const isLink = uri => /^https?:\/\//i.test(uri);
function documentLink(t) {
  const name = t.title || t.uri || '—';
  return isLink(t.uri)
    ? el('a', {href: t.uri, textContent: name, rel: 'noopener noreferrer nofollow', target: '_blank', dir: 'auto'})
    : el('span', {className: 'document', textContent: name, title: t.uri, dir: 'auto'});
}
const chips = list => el('div', {className: 'chips'}, ...list);
const pair = (label, ...value) => [el('dt', {textContent: label}), el('dd', {}, ...value)];
const dot = i => el('span', {className: 'dot ' + TYPE_FAMILY[E.type[i]]});
/** An event as a row to click: its date and title. */
const eventRow = i => el('li', {}, button('', () => choose(i), {className: 'eventrow'}));
function eventList(events, limit = 200) {
  const list = el('ul', {className: 'events'}, ...events.slice(0, limit).map(i => {
    const row = eventRow(i);
    row.firstChild.append(dot(i), el('span', {className: 'date', textContent: when(i)}), el('span', {textContent: E.title[i], dir: 'auto'}));
    return row;
  }));
  if (events.length > limit) list.append(el('li', {className: 'rest', textContent: say('nOf', {a: number.format(limit), b: number.format(events.length)})}));
  return list;
}
function openPanel(title, ...content) {
  const panel = $('panel'), was = panel.hidden;
  const close = button('×', () => choose(-1), {className: 'close', ariaLabel: UI.close});
  panel.replaceChildren(close, el('h2', {id: 'ptitle', textContent: title, dir: 'auto'}), ...content);
  panel.hidden = false;
  panel.scrollTop = 0;
  if (was) resize();
}
function closePanel() {
  const was = !$('panel').hidden;
  $('panel').hidden = true;
  if (was) resize();
}

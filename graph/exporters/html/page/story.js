// Story mode: the chosen events, or all in view, one after the other, for a presentation. The step is in the URL.
const storyEvents = () => st.story.length ? st.story : (hitSet ? hits.filter(i => pass[i]) : inView()).slice(0, 500);
let telling_ = [];
function toggleStory(i) {
  st.story = st.story.includes(i) ? st.story.filter(j => j !== i) : [...st.story, i].sort((a, b) => LO[a] - LO[b]);
  saveSoon();
}
function startStory(step = 0, events = storyEvents()) {
  if (!events.length) return;
  telling_ = events;
  if (st.view !== 'timeline') setMode('timeline');
  $('panel').hidden = true;
  $('storybox').hidden = false;
  $('bstory').setAttribute('aria-pressed', 'true');
  toStep(step);
}
function endStory() {
  st.step = -1; telling_ = [];
  $('storybox').hidden = true;
  $('bstory').setAttribute('aria-pressed', 'false');
  resize(); saveSoon();
}
function toStep(step) {
  st.step = clamp(step, 0, telling_.length - 1);
  const i = telling_[st.step], first = tellingsOf(i)[0];
  st.selected = i;
  const back = button('←', () => toStep(st.step - 1), {disabled: st.step === 0, ariaLabel: UI.previous});
  const on = button('→', () => toStep(st.step + 1), {disabled: st.step === telling_.length - 1, ariaLabel: UI.next, className: 'on'});
  const quote = first === undefined ? [] : [quoteBox(telling(first)), el('p', {className: 'source'}, documentLink(telling(first)))];
  $('storybox').replaceChildren(
    el('p', {className: 'kicker'}, dot(i), `${when(i)}`), el('h2', {textContent: E.title[i], dir: 'auto'}), ...quote,
    el('div', {className: 'actions'}, back, el('span', {textContent: say('step', {a: st.step + 1, b: telling_.length})}), on, button(count('tellingsN', tellingsOf(i).length), () => showEvent(i)), button(UI.endStory, endStory)));
  $('live').textContent = `${when(i)}. ${E.title[i]}`;
  if (!isNaN(LO[i])) storyView(i);
  resize(); saveSoon();
}
/** Centres on the event and its neighbours in the story, near enough to tell them apart. */
function storyView(i) {
  const around = [telling_[st.step - 1], telling_[st.step + 1]].filter(j => j !== undefined && !isNaN(LO[j]));
  const reach = Math.max(...around.map(j => Math.abs(MID[j] - MID[i])), HI[i] - LO[i], 30 * DAY) * 1.3;
  setView(MID[i] - reach, MID[i] + reach);
  reveal(i);
}

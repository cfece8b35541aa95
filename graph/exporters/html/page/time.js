// The axis's time: proleptic Gregorian, wall clock as written, year 0 = 1 BCE. Milliseconds as float64: exact to ±285,000 years.
const MIN = 6e4, HOUR = 36e5, DAY = 864e5, YEAR = 365.2425 * DAY;
const yearOf = t => new Date(t).getUTCFullYear();
const utc = (y, m = 0, d = 1) => { const x = new Date(0); x.setUTCFullYear(y, m, d); return +x; };
const formatter = options => {
  const f = new Intl.DateTimeFormat(LANG, {timeZone: 'UTC', ...options});
  return t => f.format(t);
};
const yearText = t => {
  const y = yearOf(t);
  return y > 0 ? String(y) : fill(D.words.dates.bce, {y: 1 - y});
};
const monthShort = formatter({month: 'short'});
const dayShort = formatter({weekday: 'short', day: 'numeric'});
const dayNumber = formatter({day: 'numeric'});
const clock = formatter({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
const weekday = formatter({weekday: 'long'});
const dateText = t => {
  const x = new Date(t), w = D.words.dates, d = x.getUTCDate();
  return fill(w.day, {d: d === 1 && w.first || d, month: w.months[x.getUTCMonth()], y: yearText(t) + (w.yearMark || '')});
};
const monthText = t => {
  const w = D.words.dates;
  return fill(w.month, {month: w.months[new Date(t).getUTCMonth()], y: yearText(t) + (w.yearMark || '')});
};

/** Steps of the axis from a minute to ten thousand years: unit, how many, length in ms. */
const STEPS = [
  ...[1, 5, 15, 30].map(n => ['minute', n, n * MIN]), ...[1, 3, 6, 12].map(n => ['hour', n, n * HOUR]),
  ...[1, 2, 7].map(n => ['day', n, n * DAY]), ...[1, 3, 6].map(n => ['month', n, n * 30.44 * DAY]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].map(n => ['year', n, n * YEAR]),
];
const TICKS = {
  year(from, n, push) { for (let y = Math.floor(yearOf(from) / n) * n; push(utc(y)); y += n); },
  month(from, n, push) {
    const d = new Date(from);
    for (let m = Math.floor((d.getUTCFullYear() * 12 + d.getUTCMonth()) / n) * n; push(utc(Math.floor(m / 12), ((m % 12) + 12) % 12)); m += n);
  },
  /** Days restart with each month, so that 1, 8, 15, 22 stay put. */
  day(from, n, push) {
    if (n === 1) return TICKS.even(from, DAY, push);
    const d = new Date(from);
    for (let m = d.getUTCFullYear() * 12 + d.getUTCMonth(); ; m++) {
      const y = Math.floor(m / 12), month = ((m % 12) + 12) % 12, length = new Date(utc(y, month + 1) - 1).getUTCDate();
      for (let day = 1; day <= length - (n > 2 ? 4 : 1); day += n) if (!push(utc(y, month, day))) return;
    }
  },
  even(from, step, push) { for (let t = Math.floor(from / step) * step; push(t); t += step); },
};
/** Ticks of a span drawn `width` px wide, at least `gap` px apart: {unit, n, at: [ms]}. */
function ticks(from, to, width, gap = 84) {
  const [unit, n, ms] = STEPS.find(step => step[2] >= gap * (to - from) / width) || STEPS.at(-1);
  const at = [], push = t => t <= to && at.push(t) < 500;
  if (unit === 'hour' || unit === 'minute') TICKS.even(from, ms, push); else TICKS[unit](from, n, push);
  return {unit, n, at};
}
const tickText = {
  year: yearText, month: monthShort, hour: clock, minute: clock,
  day: t => dayShort(t), days: t => dayNumber(t),
};
const labelOf = ({unit, n}, t) => tickText[unit === 'day' && n > 1 ? 'days' : unit](t);
/** What stands above the ticks: the year over months, the month over days, the date over hours. */
const major = {
  year: null,
  month: t => utc(yearOf(t)),
  day: t => utc(yearOf(t), new Date(t).getUTCMonth()),
  hour: t => Math.floor(t / DAY) * DAY,
  minute: t => Math.floor(t / DAY) * DAY,
};
const majorText = {month: yearText, day: monthText, hour: t => weekday(t) + ', ' + dateText(t), minute: t => weekday(t) + ', ' + dateText(t)};

/** "1995", "-44-03-15", "2008-12-24T18:00" as typed into From and To → ms, or NaN. */
function parseTime(text) {
  const m = /^\s*(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?)?)?\s*$/.exec(text);
  if (!m) return NaN;
  return utc(+m[1], (m[2] || 1) - 1, +(m[3] || 1)) + (+(m[4] || 0)) * HOUR + (+(m[5] || 0)) * MIN;
}
const two = n => String(n).padStart(2, '0');
function typedTime(t, span) {
  const x = new Date(t), y = yearOf(t), year = y < 0 ? '-' + String(-y).padStart(4, '0') : String(y).padStart(4, '0');
  const day = `${year}-${two(x.getUTCMonth() + 1)}-${two(x.getUTCDate())}`;
  return span < 20 * DAY ? `${day}T${two(x.getUTCHours())}:${two(x.getUTCMinutes())}` : day;
}

// Puts the events of one lane into rows at a scale. What finds no row joins a cluster, whose bin is anchored in time, so
// that clusters stay put while panning; a bar that finds no row, or a band far wider than the view, folds into the gutter.
const BIN = 30, POINT = 12, LABEL = 250;
let binPx = BIN;

/** Left and right edge in absolute pixels, and whether it is drawn as a point. */
function bodyOf(i, scale) {
  const a = LO[i] * scale, b = HI[i] * scale, least = E.kind[i] === MOMENT ? POINT : 10;
  if (b - a >= least) return [a, b, false];
  const m = (a + b) / 2;
  return [m - least / 2, m + least / 2, E.kind[i] === MOMENT];
}
const labelText = i => (E.flags[i] & APPROXIMATE ? '≈ ' : '') + E.title[i] + (E.flags[i] & UNCERTAIN ? ' (?)' : '');
/** The width of an event's label, measured once. */
const labelWidths = new Float32Array(N);
const labelWidth = i => labelWidths[i] || (labelWidths[i] = textWidth(labelText(i), FONT));

/** A label stands in its bar where it fits, or where the bar is long enough for most of any. */
const isInside = (i, w) => w > LABEL || (w > 40 && labelWidth(i) + 14 <= w);

class Packing {
  constructor(lane, scale, rows) {
    this.lane = lane; this.scale = scale; this.rows = rows; this.last = rows - 1;
    this.binMs = 2 ** Math.ceil(Math.log2(binPx / scale));
    this.bin = this.binMs * scale;
    this.free = new Array(rows).fill(-Infinity);    // where the body of a row's last item ends
    this.spoken = new Array(rows).fill(-Infinity);  // where its label would end
    this.row = Array.from({length: rows}, () => []);
    this.clusters = new Map(); this.folded = []; this.crowd = new Map();
  }
  binOf(i) { return Math.floor(MID[i] / this.binMs); }
  /** `span`: the width of the view in ms, against which a band is too wide to say anything. */
  add(events, span) {
    this.widest = 2 * this.binMs;
    this.countCrowds(events);
    const landmarks = this.landmarks(events);
    let bin = NaN, crowded = false;
    for (const i of events) {
      if (E.kind[i] !== SPAN && HI[i] - LO[i] > 1.5 * span) { this.folded.push(i); continue; }
      if (!this.isSmall(i)) { this.place(i, true) || this.folded.push(i); continue; }
      const k = this.binOf(i);
      if (k !== bin) { bin = k; crowded = this.crowd.get(k) > this.rows; }
      const landmark = crowded && landmarks.has(i);
      if (!landmark && (crowded || this.clusters.has(k)) || !this.place(i, false, landmark)) this.absorb(k, i);
    }
    return this.finish();
  }
  isSmall(i) { return HI[i] - LO[i] <= this.widest; }
  /** How many small events each bin has. They come in time order, so a run of one bin is counted at once. */
  countCrowds(events) {
    let bin = NaN, run = 0;
    const close = () => { if (run) this.crowd.set(bin, (this.crowd.get(bin) || 0) + run); };
    for (const i of events) {
      if (!this.isSmall(i)) continue;
      const k = this.binOf(i);
      if (k === bin) { run++; continue; }
      close();
      bin = k; run = 1;
    }
    close();
  }
  /** Where there is a crowd, the event that most documents tell keeps its name: one for each label's width and row. */
  landmarks(events) {
    const wide = 2 ** Math.ceil(Math.log2((LABEL + 40) / Math.max(1, this.last) / this.scale)), best = new Map();
    if (this.rows < 2) return new Set();
    let bin = NaN, crowded = false, section = NaN, other;
    for (const i of events) {
      if (!this.isSmall(i)) continue;
      const k = this.binOf(i), part = Math.floor(MID[i] / wide);
      if (k !== bin) { bin = k; crowded = this.crowd.get(k) > this.rows; }
      if (!crowded) continue;
      if (part !== section) { section = part; other = best.get(part); }
      const more = other === undefined ? 1 : E.sources[i] - E.sources[other] || E.confidence[i] - E.confidence[other];
      if (more > 0) best.set(part, other = i);
    }
    return new Set(best.values());
  }
  place(i, wide, landmark = false) {
    const [x0, x1, point] = bodyOf(i, this.scale), row = this.choose(x0, wide, landmark);
    if (row < 0) return false;
    this.row[row].push({i, x0, x1, point, wide, events: [i], k: this.binOf(i)});
    this.free[row] = x1;
    this.spoken[row] = isInside(i, x1 - x0) ? x1 : x1 + Math.min(labelWidth(i), LABEL) + 16;
    return true;
  }
  /** A row where the label before stays whole; else the row that leaves the most of it; else -1. */
  choose(x0, wide, landmark) {
    const rows = landmark || (wide && this.lane.dense && this.rows > 1) ? this.last : this.rows;
    for (let r = 0; r < rows; r++) if (this.spoken[r] <= x0 - 4) return r;
    if (landmark) return -1;
    let best = -1;
    for (let r = 0; r < rows; r++) if (this.free[r] <= x0 - 4 && (best < 0 || this.free[r] < this.free[best])) best = r;
    return best;
  }
  absorb(k, i) {
    const known = this.clusters.get(k);
    if (known) known.events.push(i); else this.clusters.set(k, this.clear(k, {events: [i], k}));
  }
  /** A new cluster takes its bin in the last row: what stood there joins it. */
  clear(k, cluster) {
    const left = k * this.bin, right = left + this.bin, row = this.row[this.last];
    this.row[this.last] = row.filter(it => {
      if (it.x1 <= left || it.x0 >= right) return true;
      if (it.wide) this.folded.push(it.i); else cluster.events.push(it.i);
      return false;
    });
    this.free[this.last] = Math.max(this.free[this.last], right);
    this.spoken[this.last] = Math.max(this.spoken[this.last], right);
    return cluster;
  }
  finish() {
    for (const cluster of this.clusters.values()) {
      const left = cluster.k * this.bin;
      if (cluster.events.length === 1) {
        const i = cluster.events[0], [x0, x1, point] = bodyOf(i, this.scale);
        this.row[this.last].push({i, x0, x1, point, events: [i], k: cluster.k});
      } else this.row[this.last].push({i: cluster.events[0], x0: left + 2, x1: left + this.bin - 2, events: cluster.events, k: cluster.k, cluster: true});
    }
    const items = [];
    this.row.forEach((row, r) => {
      row.sort((a, b) => a.x0 - b.x0);
      row.forEach((it, n) => {
        it.row = r;
        it.room = (n + 1 < row.length ? row[n + 1].x0 : Infinity) - it.x1;
        it.id = it.cluster ? `c${it.k}|${this.binMs}|${this.lane.key}` : `e${it.i}|${this.lane.key}`;
        items.push(it);
      });
    });
    return {items, folded: this.folded, clusters: this.clusters.size};
  }
}
/** Rows that a lane needs where the view rests; a lane too full for labels gets the most there are. */
function rowsNeeded(lane) {
  lane.dense = lane.events.length > 400;
  if (lane.dense) return mostDense;
  const packing = new Packing(lane, W / measuredSpan, most), {clusters} = packing.add(lane.events, measuredSpan);
  lane.dense = clusters > 0;
  const used = (lane.dense ? packing.row.slice(0, -1) : packing.row).findLastIndex(row => row.length) + 1;
  return clamp(used + (lane.dense ? 1 : 0), 1, most);
}
// Packed once a scale; panning only translates. Long lanes are packed for the view and one view each side.
let packedAt = '', packs = new Map();
function packed(lane) {
  const scale = W / (st.v1 - st.v0), span = st.v1 - st.v0, key = [scale.toPrecision(9), version, binPx, most].join();
  if (key !== packedAt) { packedAt = key; packs = new Map(); }
  let pack = packs.get(lane);
  if (pack && (pack.from > st.v0 || pack.to < st.v1)) pack = null;
  if (!pack) {
    const whole = lane.events.length <= 400, from = whole ? -Infinity : st.v0 - span, to = whole ? Infinity : st.v1 + span;
    const events = whole ? lane.events : within(lane.events, from, to);
    pack = new Packing(lane, scale, lane.rows).add(events, span);
    packs.set(lane, Object.assign(pack, {from, to}));
  }
  return pack;
}
const within = (events, from, to) => {
  const out = [];
  for (const i of events) { if (LO[i] > to) break; if (HI[i] >= from) out.push(i); }
  return out;
};

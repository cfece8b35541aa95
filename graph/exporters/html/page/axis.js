// Lanes' stripes, grid lines, and the two rows of the axis: what stands above (the year), and the ticks.
let axisNow = null;
function drawGround(pen) {
  const first = lanes.length ? laneAt(st.scroll) : 0;
  for (let k = first; k < lanes.length; k++) {
    const y = AXIS + lanes[k].y - st.scroll;
    if (y > H) break;
    if (k % 2 === 0) pen.rect(0, y, W, lanes[k].h, {fill: C.band});
  }
  axisNow = ticks(st.v0, st.v1, W);
  const {unit, n, at} = axisNow, above = major[unit];
  for (const t of at) {
    const x = px(t), strong = above ? above(t) === t : yearOf(t) % (n * 5) === 0;
    if (x > 0 && x < W) pen.line(x, AXIS, x, H, strong ? C.line : C.grid, 1);
  }
}
function drawAxis(pen) {
  const {unit, at} = axisNow, above = major[unit], labels = [];
  pen.rect(0, 0, W, AXIS, {fill: C.bg});
  pen.line(0, AXIS - 0.5, W, AXIS - 0.5, C.line);
  let free = -1;
  for (const t of at) {
    const x = px(t), text = labelOf(axisNow, t);
    if (x < -4 || x > W) continue;
    if (x >= 0) pen.line(x, AXIS - 7, x, AXIS, C.soft);
    if (x >= free && x + 4 + textWidth(text, FONT) <= W) { pen.text(text, x + 4, AXIS - 15, C.fg); free = x + textWidth(text, FONT) + 14; labels.push(text); }
  }
  if (above) drawMajor(pen, [...new Set([above(st.v0), ...at.map(above)])].filter(t => t <= st.v1), labels);
  axisNow.labels = labels;
}
function drawMajor(pen, starts, labels) {
  const {unit} = axisNow, clockUnit = unit === 'hour' || unit === 'minute';
  starts.forEach((t, k) => {
    const x = Math.max(px(t), 0), next = k + 1 < starts.length ? px(starts[k + 1]) : W, wide = next - x - 12;
    const plain = majorText[unit](t), noted = clockUnit ? `${plain} · ${UI.wall}` : plain;
    const text = textWidth(noted, SMALL) <= wide ? noted : textWidth(plain, SMALL) <= wide ? plain : '';
    if (text) { pen.text(text, x + 4, 13, C.soft, {font: SMALL}); labels.push(text); }
  });
}

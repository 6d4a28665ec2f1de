// Draws the table of _includes/feelings-chart.html with Chart.js. Everything it knows it reads from the table, so that
// both say the same; without it the table stands there alone.
(() => {
  const DAY = 86_400_000;
  const WEEK = 7;
  /** A table with more rows is folded once there is a picture of it. */
  const MOST_ROWS = 12;
  const SHAPES = ['circle', 'triangle', 'rect', 'rectRot'];
  /** Of a row's height, what one step of strength is. */
  const STEP = 0.14;
  const MIDDLE = 3;
  /** Where the strokes of posts stand: below the lowest row. */
  const FLOOR = 0.3;

  const dayOf = (row) => Date.parse(row.dataset.day) / DAY;
  const wordsOf = (day, options) =>
    new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
      timeZone: 'UTC',
      ...options,
    }).format(new Date(day * DAY));

  function coloursOf(figure) {
    // Asked of what is drawn: a custom property would answer with `light-dark(…)`.
    const of = (selector, property = 'color') =>
      getComputedStyle(figure.querySelector(selector) ?? figure)[property];
    return {
      text: of('figcaption'),
      muted: of('summary'),
      grid: of('tbody th', 'borderBottomColor'),
      paper: getComputedStyle(figure).backgroundColor,
      series: [...figure.querySelectorAll('.feelings-chart-key span')].map(
        (it) => getComputedStyle(it).color,
      ),
    };
  }

  const cellsOf = (row, index) => [...row.querySelectorAll('td')][index + 1];

  /** A week's share; null, and so a gap, where it has no counts. */
  const sharesOf = (rows, index) =>
    rows.map((row) => {
      const named = cellsOf(row, index)?.dataset.named;
      const y = named === undefined ? null : (100 * Number(named)) / Number(row.dataset.posts);
      return { x: dayOf(row), y, row };
    });

  /** A mark for each post that named it; higher in its row with its strength, in the middle where none was said. */
  const marksOf = (rows, index, lanes) =>
    rows
      .filter((row) => cellsOf(row, index)?.dataset.named !== undefined)
      .map((row) => {
        const { strength } = cellsOf(row, index).dataset;
        const by = strength === undefined ? 0 : (Number(strength) - MIDDLE) * STEP;
        return { x: dayOf(row), y: lanes - index + by, row, isSaid: strength !== undefined };
      });

  /** A colour as it was computed, `rgb(63, 90, 169)`, that lets others show through. */
  const thin = (colour) => colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.5)');

  const weekSet = (rows, index, colour) => ({
    data: sharesOf(rows, index),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    pointRadius: 4,
    pointHoverRadius: 6,
    spanGaps: false,
  });

  /** Hollow where no strength was said, unless no post of the page says any. */
  function markSet(rows, index, colour, lanes) {
    const data = marksOf(rows, index, lanes);
    const isAnySaid = rows.some((row) => row.querySelector('[data-strength]'));
    return {
      data,
      borderColor: colour,
      borderWidth: 1.5,
      showLine: false,
      pointBackgroundColor: data.map(({ isSaid }) => (isAnySaid && !isSaid ? 'transparent' : thin(colour))),
      pointRadius: 5,
      pointHoverRadius: 7,
    };
  }

  /** A stroke for each post, so that a time without posts is not read as one without feelings. */
  const postSet = (rows, colour) => ({
    data: rows.map((row) => ({ x: dayOf(row), y: FLOOR, row })),
    pointStyle: 'line',
    rotation: 90,
    borderColor: colour,
    borderWidth: 1,
    showLine: false,
    pointRadius: 4,
    pointHoverRadius: 6,
  });

  function timeAxis(rows, kind, { muted, grid }, font) {
    const days = rows.map(dayOf);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const edge = kind === 'weeks' ? WEEK / 2 : Math.max(1, (last - first) / 40);
    const isLong = last - first > 300;
    const words = isLong ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
    return {
      type: 'linear',
      min: first - edge,
      max: last + edge,
      // Ticks on the first days of months say where one is; the axis itself knows only numbers.
      afterBuildTicks: (axis) => {
        axis.ticks = ticksBetween(first, last, axis.width).map((value) => ({ value }));
      },
      ticks: {
        color: muted,
        font,
        maxRotation: 0,
        autoSkip: false,
        callback: (value) => wordsOf(value, words),
      },
      grid: { color: grid, drawTicks: false },
      border: { color: grid },
    };
  }

  /** First days of months, few enough for the width; where there are fewer than two, the ends. */
  function ticksBetween(first, last, width) {
    const start = new Date(first * DAY);
    const months = [];
    for (let by = 0; by < 1200; by += 1) {
      const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + by, 1) / DAY;
      if (day > last) break;
      if (day >= first) months.push(day);
    }
    const step = Math.ceil(months.length / Math.max(2, Math.floor((width || 300) / 70)));
    const chosen = months.filter((_, index) => index % step === 0);
    return chosen.length > 1 ? chosen : [...new Set([first, last])];
  }

  function valueAxis(kind, labels, { muted, text, grid }, font) {
    const line = { color: grid, drawTicks: false };
    if (kind === 'weeks') {
      const ticks = { color: muted, font, stepSize: 50, padding: 6, callback: (value) => `${value} %` };
      return { min: 0, max: 100, ticks, grid: line, border: { display: false } };
    }
    const callback = (value) => labels[labels.length - value] ?? '';
    return {
      min: FLOOR - 0.1,
      max: labels.length + 0.5,
      ticks: { color: text, font, stepSize: 1, padding: 6, callback },
      afterBuildTicks: (axis) => {
        axis.ticks = labels.map((_, index) => ({ value: index + 1 }));
      },
      grid: line,
      border: { display: false },
    };
  }

  /** What a point says: the cells of its own row, for a day may have two, as the table words them. */
  const tipsOf = (labels, kind) => ({
    title: ([item]) => (item ? wordsOf(item.parsed.x, { dateStyle: 'long' }) : ''),
    label: ({ datasetIndex, raw: { row } }) => {
      if (datasetIndex === labels.length) return row.querySelector('td')?.textContent.trim() ?? '';
      const cell = cellsOf(row, datasetIndex)?.textContent.trim() ?? '';
      const all = kind === 'weeks' ? ` / ${row.dataset.posts ?? ''}` : '';
      return `${labels[datasetIndex]}: ${cell}${all}`;
    },
  });

  function optionsOf(rows, labels, kind, colours, font) {
    return {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: 8, right: 8 } },
      scales: { x: timeAxis(rows, kind, colours, font), y: valueAxis(kind, labels, colours, font) },
      plugins: {
        legend: { display: false },
        tooltip: {
          animation: false,
          backgroundColor: colours.text,
          titleColor: colours.paper,
          bodyColor: colours.paper,
          titleFont: font,
          bodyFont: font,
          displayColors: false,
          callbacks: tipsOf(labels, kind),
        },
      },
    };
  }

  function draw(figure) {
    const { kind } = figure.dataset;
    const rows = [...figure.querySelectorAll('tbody tr')];
    const labels = [...figure.querySelectorAll('th[data-feeling]')].map((it) => it.dataset.feeling);
    const colours = coloursOf(figure);
    const style = getComputedStyle(figure);
    const font = { family: style.fontFamily, size: 13 };
    const setOf = kind === 'weeks' ? weekSet : markSet;
    const sets = labels.map((label, index) => ({
      label,
      clip: false,
      pointStyle: SHAPES[index % SHAPES.length],
      ...setOf(rows, index, colours.series[index], labels.length),
    }));
    return new Chart(figure.querySelector('canvas'), {
      type: 'line',
      data: { datasets: kind === 'weeks' ? sets : [...sets, postSet(rows, colours.muted)] },
      options: optionsOf(rows, labels, kind, colours, font),
    });
  }

  function begin(figure) {
    const picture = figure.querySelector('.feelings-chart-picture');
    picture.hidden = false;
    figure.querySelector('.feelings-chart-how').hidden = false;
    let chart = draw(figure);
    const again = () => {
      chart.destroy();
      chart = draw(figure);
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
    // A theme's own switch says so at the root.
    new MutationObserver(again).observe(document.documentElement, { attributes: true });
    const details = figure.querySelector('details');
    if (figure.querySelectorAll('tbody tr').length > MOST_ROWS) details.open = false;
  }

  if (typeof Chart === 'undefined') return;
  for (const figure of document.querySelectorAll('.feelings-chart')) begin(figure);
})();

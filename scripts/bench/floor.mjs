// The floor: every mark read from the browser's own database, counted, and as many strokes drawn on bare canvases as the
// app draws. No framework, no chart library, no words. All of it is declared in a page of nothing (`FLOOR`), so these
// functions may use one another and nothing else.

/** @typedef {{ id: string, intensity?: number }} Feeling */
/** @typedef {{ when: { day: string }, feelings: Feeling[] }} Row */
/** @typedef {{ start: number, last: number, span: number, width: number }} Frame in days, and CSS pixels */

/** @returns {Promise<Row[]>} */
function readMarks() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('marks').objectStore('marks').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
}

/** @param {readonly Row[]} rows @returns {Map<number, Feeling[]>} */
function feelingsByDay(rows) {
  const days = new Map();
  for (const { when, feelings } of rows) {
    const day = Date.parse(when.day) / 86_400_000;
    days.set(day, [...(days.get(day) ?? []), ...feelings]);
  }
  return new Map([...days].sort((a, b) => a[0] - b[0]));
}

/** @param {number} width @param {number} high */
function bareCanvas(width, high) {
  const canvas = document.createElement('canvas');
  canvas.width = width * devicePixelRatio;
  canvas.height = high * devicePixelRatio;
  canvas.style.width = `${width}px`;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(devicePixelRatio, devicePixelRatio);
  pen.fillStyle = pen.strokeStyle = '#3f5aa9';
  document.body.append(canvas);
  return pen;
}

/** @param {CanvasRenderingContext2D} pen @param {Map<number, { n: number, k: number }>} spans @param {(day: number) => number} x @param {Frame} frame */
function drawBars(pen, spans, x, { start, span }) {
  for (const [at, { n, k }] of spans) {
    const middle = x(start + (at + 0.5) * span);
    const top = 80 - (70 * k) / n;
    pen.fillRect(middle - 4, top, 8, 80 - top);
    pen.beginPath();
    pen.moveTo(middle, top - 5);
    pen.lineTo(middle, top + 5);
    pen.stroke();
  }
}

/**
 * Bars with whiskers, a mark a day, and the strengths as a line.
 * @param {string} id @param {Map<number, Feeling[]>} days @param {Frame} frame
 */
function drawFeeling(id, days, frame) {
  const pen = bareCanvas(frame.width, 170);
  const { start, last, span, width } = frame;
  /** @param {number} day */
  const x = (day) => ((day - start) / (last - start + 1)) * width;
  /** @type {Map<number, { n: number, k: number }>} */
  const spans = new Map();
  /** @type {[number, number][]} */
  const strengths = [];
  pen.beginPath();
  for (const [day, feelings] of days) {
    if (day < start || day > last) continue;
    const named = feelings.filter((feeling) => feeling.id === id);
    const said = named.flatMap(({ intensity }) => intensity ?? []);
    const at = Math.floor((day - start) / span);
    const { n, k } = spans.get(at) ?? { n: 0, k: 0 };
    spans.set(at, { n: n + 1, k: named.length > 0 ? k + 1 : k });
    pen.rect(x(day) - 1, 90, named.length > 0 ? 2 : 1, 4);
    if (said.length > 0) strengths.push([day, said.reduce((sum, value) => sum + value, 0) / said.length]);
  }
  pen.fill();
  drawBars(pen, spans, x, frame);
  pen.beginPath();
  for (const [day, mean] of strengths) pen.lineTo(x(day), 165 - (mean - 1) * 16);
  pen.stroke();
}

/** Resolves when what was drawn is on the screen. */
function shown() {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(null);
    });
  });
}

/** @type {Row[]} */
let kept = [];

/**
 * Milliseconds from its beginning to the painted picture. `firstDay` empty: from the first mark on. Marks are read
 * where `isRead`, else those read before are used.
 * @param {{ feelings: string[], firstDay: string, lastDay: string, span: number, width: number, isRead: boolean }} of
 * @returns {Promise<number>}
 */
async function drawFloor({ feelings, firstDay, lastDay, span, width, isRead }) {
  document.body.replaceChildren();
  const began = performance.now();
  if (isRead) kept = await readMarks();
  const days = feelingsByDay(kept);
  const [oldest = 0] = days.keys();
  const start = firstDay === '' ? oldest : Date.parse(firstDay) / 86_400_000;
  for (const id of feelings) {
    drawFeeling(id, days, { start, last: Date.parse(lastDay) / 86_400_000, span, width });
  }
  await shown();
  return performance.now() - began;
}

/** Declares all of it in a page. */
export const FLOOR = [
  'let kept = [];',
  ...[readMarks, feelingsByDay, bareCanvas, drawBars, drawFeeling, shown, drawFloor].map(String),
].join('\n');

/** @typedef {Parameters<typeof drawFloor>[0]} FloorOf */
/** @param {FloorOf} of */
export const floorOf = (of) => `drawFloor(${JSON.stringify(of)})`;

// @ts-check
/**
 * The floor: as many elements as the page's timeline has, without a framework, and for each gesture
 * the least that could be written. How many of which come with the address.
 */
const asked = new URLSearchParams(location.search);
const number = (/** @type {string} */ name) => Number(asked.get(name) ?? 0);
const MARK = 'M-6,-6H6V6H-6Z';
const WIDTH = 1200;

const timeline = find('#timeline');
const card = find('#card');
const field = find('input');
const svg = drawn('svg', { width: `${WIDTH}`, height: '160' });
const ring = drawn('rect', { class: 'halo', width: '24', height: '24' });
svg.append(ring);
timeline.append(svg);

const marks = Array.from({ length: number('marks') }, (_, i) => {
  const group = drawn('g', {});
  const outline = drawn('path', { class: 'outline', d: MARK });
  group.append(drawn('path', { class: 'halo', d: MARK }), outline);
  svg.append(group);
  const option = document.createElement('div');
  option.role = 'option';
  timeline.append(option);
  const at = 0.02 + (0.96 * ((i * 0.618) % 1) || 0);
  return { group, outline, option, at, y: 15 + 27 * (i % 5), word: `event ${i * 7919}` };
});
const bars = Array.from({ length: number('bars') }, (_, i) => {
  const bar = drawn('rect', { y: `${10 + 27 * (i % 5)}`, height: '12', fill: 'silver' });
  svg.append(bar);
  return { bar, at: i / number('bars') };
});
const labels = Array.from(
  { length: Math.max(0, number('nodes') - timeline.querySelectorAll('*').length) },
  (_, i) => {
    const label = drawn('text', { y: `${18 + 27 * (i % 5)}` });
    label.textContent = `label ${i}`;
    svg.append(label);
    return { label, at: (i * 0.618) % 1 };
  },
);

let scale = 1;
let offset = 0;
let selected = -1;
/** @type {Element | null} */
let hovered = null;
const toX = (/** @type {number} */ at) => at * WIDTH * scale + offset;
place();

function place() {
  for (const { group, option, at, y } of marks) {
    const x = toX(at);
    group.setAttribute('transform', `translate(${x},${y})`);
    option.style.transform = `translate(${x - 13}px, ${y - 13}px)`;
  }
  for (const { bar, at } of bars) {
    bar.setAttribute('x', `${toX(at)}`);
    bar.setAttribute('width', `${40 * scale}`);
  }
  for (const { label, at } of labels) label.setAttribute('x', `${toX(at)}`);
}

timeline.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const next = Math.max(1, scale * 2 ** (-event.deltaY * 0.002));
    offset = Math.min(0, event.clientX - ((event.clientX - offset) * next) / scale);
    scale = next;
    place();
  },
  { passive: false },
);

timeline.addEventListener('pointermove', (event) => {
  let best = null;
  let nearest = 14;
  for (const mark of marks) {
    const away = Math.hypot(
      toX(mark.at) - event.clientX + timeline.offsetLeft,
      mark.y - event.clientY + timeline.offsetTop,
    );
    if (away > nearest) continue;
    best = mark.outline;
    nearest = away;
  }
  if (best === hovered) return;
  hovered?.removeAttribute('data-hovered');
  best?.setAttribute('data-hovered', '');
  hovered = best;
});

find('button').addEventListener('click', () => {
  selected += 1;
  const mark = marks[selected];
  if (!mark) return;
  ring.setAttribute('x', `${toX(mark.at) - 12}`);
  ring.setAttribute('y', `${mark.y - 12}`);
  const lines = Array.from({ length: number('card') }, (_, i) => {
    const line = document.createElement('p');
    line.textContent = `${mark.word}, line ${i}`;
    return line;
  });
  card.replaceChildren(...lines);
});

field.addEventListener('input', () => {
  const query = field instanceof HTMLInputElement ? field.value : '';
  marks.forEach(({ group }, i) => group.toggleAttribute('data-off', query.length > i % 9));
});

/** @param {string} selector @returns {HTMLElement} */
function find(selector) {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The floor has no ${selector}.`);
  return element;
}

/** @param {string} name @param {Record<string, string>} attributes */
function drawn(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

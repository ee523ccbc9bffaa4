// Building elements and keeping lists of them in step with data. Text is only ever set as text.

// An element with its attributes, listeners and children in one expression.
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "class") node.className = value;
  else if (name === "test") node.dataset.test = value;
  else if (name === "data") Object.assign(node.dataset, value);
  else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (value === true) node.setAttribute(name, "");
  else node.setAttribute(name, String(value));
}

const ICONS = {
  send: "M4 12 20 4l-5 16-3.2-6.2z M11.8 13.8 20 4",
  reply: "M10 6 4 12l6 6 M4 12h10a6 6 0 0 1 6 6",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  remove: "M5 7h14 M10 7V4h4v3 M7 7l1 13h8l1-13",
  react: "M12 20S4 15 4 9.5A4 4 0 0 1 12 7.5a4 4 0 0 1 8 2C20 15 12 20 12 20z",
  more: "M12 6v.01 M12 12v.01 M12 18v.01",
  down: "M12 5v14 M6 13l6 6 6-6",
  file: "M7 3h7l4 4v14H7z M14 3v4h4",
  lock: "M6 11h12v9H6z M9 11V8a3 3 0 0 1 6 0v3",
  door: "M7 21V4l9-1v18 M4 21h16 M13 12v.01",
  moon: "M19 14a8 8 0 1 1-9-10 7 7 0 0 0 9 10z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2v2 M12 20v2 M2 12h2 M20 12h2 M5 5l1.4 1.4 M17.6 17.6 19 19 M5 19l1.4-1.4 M17.6 6.4 19 5",
  play: "M8 5l11 7-11 7z",
  close: "M6 6l12 12 M18 6 6 18",
  quiet: "M6 17h12l-2-3v-4a4 4 0 0 0-8 0v4z M4 4l16 16",
  up: "M6 14l6-6 6 6",
  out: "M8 16 16 8 M9 8h7v7",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

// Three stones on each other: the oldest way to mark a way.
export function cairn() {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("class", "cairn");
  svg.setAttribute("aria-hidden", "true");
  for (const [cx, cy, rx, ry] of [[16, 25, 11, 4.6], [15, 16.2, 7.8, 3.9], [17, 8.6, 4.8, 3.2]]) {
    const stone = document.createElementNS(space, "ellipse");
    Object.entries({ cx, cy, rx, ry }).forEach(([key, value]) => stone.setAttribute(key, value));
    svg.append(stone);
  }
  return svg;
}

// Brings the children of `parent` in step with `items`; a node stays the same node while its key stays.
export function reconcile(parent, items, { key, create, update }) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let previous = null;
  const added = [];
  items.forEach((item, index) => {
    const name = String(key(item));
    let node = old.get(name);
    if (node) old.delete(name);
    else {
      node = create(item);
      node.dataset.key = name;
      added.push(item);
    }
    update(node, item, items[index - 1]);
    const place = previous ? previous.nextElementSibling : parent.firstElementChild;
    if (place !== node) parent.insertBefore(node, place);
    previous = node;
  });
  old.forEach((node) => node.remove());
  return added;
}

const shown = new WeakMap();

// Replaces the content of a part only when what it shows differs from what it showed.
export function part(node, data, build) {
  const signature = JSON.stringify(data);
  if (shown.get(node) === signature) return;
  shown.set(node, signature);
  const made = data === null ? [] : [build(data)].flat().filter(Boolean);
  node.replaceChildren(...made);
  node.hidden = made.length === 0;
}

export const initials = (name) => [...(name || "?").trim()].slice(0, 1).join("").toUpperCase();
export const tint = (id) => `tint-${Math.abs(Number(id) || 0) % 8}`;
export const isNarrow = () => matchMedia("(max-width: 820px)").matches;
export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// Puts the page together: builds its parts once, then passes changes of state on to them.
import { api, ApiError } from "./api.js";
import { cairn, h, icon, isNarrow } from "./dom.js";
import { Column } from "./column.js";
import { Live } from "./live.js";
import { Machine } from "./machine.js";
import { People } from "./people.js";
import { Tabs } from "./tabs.js";
import { Tour } from "./tour.js";
import { clearToasts, toast } from "./notices.js";
import { KINDS, kindOfChat, on, setTab, store } from "./store.js";
import { T } from "./strings.js";

const KEPT_HINT = "waymark.hint";
const HIDDEN_TAB_WAIT = 1500;
const find = (id) => document.getElementById(id);

const page = { nudge: () => live.nudge(), round: () => live.round(), follow, isInside };
const columns = Object.fromEntries(KINDS.map((kind) => [kind, new Column(kind, page)]));
const people = new People();
const tabs = new Tabs(find("tabs"), columns);
const machine = new Machine(find("machine"), page.nudge);
const live = new Live({ onRound, onReachable });
const stage = h("aside", { id: "stage" });
const tour = new Tour(stage, { columns, show, nudge: page.nudge, round: () => live.round(), openMachine: (yes) => machine.open(yes) });
let hiddenTimer = null;

build();
on("state", render);
on("me", () => { clearToasts(); render(); tabs.clear(); people.tell(); refreshColumns(KINDS); });
on("tab", () => { tabs.render(); refreshColumns([store.tab]); });
live.start();

function build() {
  const trouble = h("p", { class: "trouble", id: "trouble", role: "status", hidden: true }, T.unreachable);
  find("top").append(
    h("a", { class: "brand", href: "./", "aria-label": `${T.product} ${T.place}` }, cairn(),
      h("span", { class: "brand-name" }, T.product), h("span", { class: "brand-place" }, T.place)),
    people.element,
    h("div", { class: "top-buttons" },
      h("button", { type: "button", class: "button is-lamp", test: "tour", onclick: () => tour.play() }, icon("play"), T.tour.play), themeButton()));
  find("tabs").before(stage, trouble);
  find("columns").append(...KINDS.map((kind) => columns[kind].element));
  find("skips").setAttribute("aria-label", T.skip.label);
  find("skips").append(...KINDS.map((kind) => skipLink(kind)), skipLink("machine"));
  showHint();
  tabs.render();
}

function skipLink(name) {
  return h("a", { href: name === "machine" ? "#machine" : `#column-${name}`, class: "skip", test: `skip-${name}`, onclick: (event) => {
    event.preventDefault();
    if (name === "machine") find("machine").focus();
    else focusColumn(name);
  } }, T.skip[name]);
}

// The composer when there is one, else whatever stands in its place.
function focusColumn(kind) {
  show(kind);
  const { element, composer } = columns[kind];
  const target = composer.element.hidden ? element.querySelector(".gate button, .foot button") : composer.field;
  (target?.checkVisibility() ? target : element).focus();
}

function show(kind) {
  setTab(kind);
}

function themeButton() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const button = h("button", { type: "button", class: "button is-round", test: "theme", onclick: () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("waymark.theme", theme);
    label();
  } });
  const label = () => {
    const words = isDark() ? T.theme.toLight : T.theme.toDark;
    button.replaceChildren(icon(isDark() ? "sun" : "moon"));
    button.setAttribute("aria-label", words);
    button.title = words;
  };
  system.addEventListener("change", label);
  label();
  return button;
}

function showHint() {
  if (localStorage.getItem(KEPT_HINT)) return;
  const hint = find("hint");
  const close = () => {
    localStorage.setItem(KEPT_HINT, "seen");
    hint.hidden = true;
  };
  hint.className = "hint";
  hint.dataset.test = "hint";
  hint.append(h("p", {}, T.hint.text), h("div", { class: "hint-buttons" },
    h("button", { type: "button", class: "button is-lamp", test: "hint-tour", onclick: () => { close(); tour.play(); } }, icon("play"), T.hint.tour),
    h("button", { type: "button", class: "button", test: "hint-dismiss", onclick: () => { close(); find("top").querySelector("input:checked")?.focus(); } }, T.hint.dismiss)));
  hint.hidden = false;
}

function render() {
  people.render();
  KINDS.forEach((kind) => columns[kind].render());
  machine.renderClock();
  document.title = [T.product, T.place].join(" ");
}

async function onRound(changed) {
  if (!changed) {
    await machine.refresh();
    return;
  }
  const visible = isNarrow() ? [store.tab] : KINDS;
  await Promise.all([refreshColumns(visible), machine.refresh()]);
  if (visible.length < KINDS.length) refreshHiddenSoon();
}

// Tabs that are not in front only need their dot: they are looked at less often.
function refreshHiddenSoon() {
  hiddenTimer ??= setTimeout(() => {
    hiddenTimer = null;
    refreshColumns(KINDS.filter((kind) => kind !== store.tab));
  }, HIDDEN_TAB_WAIT);
}

async function refreshColumns(kinds) {
  try {
    await Promise.all(kinds.map(async (kind) => tabs.noteFresh(kind, await columns[kind].refresh())));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    onReachable(error.status !== 0);
  }
}

function onReachable(yes) {
  find("trouble").hidden = yes;
}

function isInside(url) {
  return /^https?:\/\/(t\.me|telegram\.me)\//i.test(url ?? "");
}

// A link into Telegram stays in the sandbox: to a message it points, to the bot it starts.
async function follow(url) {
  if (!isInside(url)) {
    window.open(url, "_blank", "noopener,noreferrer");
    return;
  }
  const toMessage = /t\.me\/c\/(\d+)\/(?:\d+\/)?(\d+)/.exec(url);
  if (toMessage) {
    pointAt(Number(`-100${toMessage[1]}`), toMessage[2]);
    return;
  }
  try {
    const reply = await api.act({ as: store.me, do: "open_link", url });
    show("private");
    await live.round();
    focusColumn("private");
    if (reply.answer?.text) columns.private.showAnswer(reply.answer);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    toast(columns.private.element, error.message, "error");
  }
}

async function pointAt(chat, message) {
  const kind = kindOfChat(chat);
  if (kind) {
    show(kind);
    await columns[kind].refresh();
  }
  if (!kind || !columns[kind].transcript.jumpTo(message)) toast(columns[store.tab].element, T.message.noSuchMessage, "quiet");
}

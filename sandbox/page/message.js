// One message on the screen: building it once, and changing only the parts that changed.
import { cairn, h, icon, initials, part, tint } from "./dom.js";
import { safeNodes, safeUrl } from "./sanitize.js";
import { isAdmin, memberOf, chatOf, store } from "./store.js";
import { T } from "./strings.js";
import { dateKey, dayOf, fullOf, timeOf } from "./time.js";

const NEAR = 5 * 60 * 1000;
const PARTS = ["head", "quote", "media", "body", "file", "foot", "keys", "hearts"];

export function createMessage(message) {
  if (message.kind === "service") {
    return h("article", { class: "message is-service", test: "message", tabindex: -1 },
      h("div", { class: "day", data: { part: "day" } }), h("p", { class: "notice", data: { part: "body" } }));
  }
  const parts = Object.fromEntries(PARTS.map((name) => [name, h("div", { class: `m-${name}`, data: { part: name } })]));
  const bubble = h("div", { class: "bubble" }, parts.head, parts.quote, parts.media, parts.body, parts.file, parts.foot);
  return h("article", { class: "message", test: "message", tabindex: -1 },
    h("div", { class: "day", data: { part: "day" } }),
    h("div", { class: "avatar", "aria-hidden": "true", data: { part: "avatar" } }),
    h("div", { class: "stack" }, bubble, parts.keys, parts.hearts),
    h("div", { class: "tools", data: { part: "tools" }, role: "group", "aria-label": T.message.actions }));
}

// `look` says how it appears here: {kind, revealed}. The focused part keeps the focus when it is rebuilt.
export function updateMessage(node, message, previous, look) {
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  const keep = focused?.dataset.focus;
  const find = (name) => node.querySelector(`[data-part="${name}"]`);
  node.dataset.id = message.id;
  const newDay = !previous || dateKey(previous.date) !== dateKey(message.date);
  part(find("day"), newDay ? message.date : null, (date) => h("span", {}, dayOf(date)));
  if (message.kind === "service") part(find("body"), message.text, (text) => document.createTextNode(text));
  else fillMessage(node, find, message, { ...look, continued: !newDay && isContinued(message, previous) });
  node.setAttribute("aria-label", T.message.label(message.from?.name ?? T.message.service, timeOf(message.date)));
  if (focused && !focused.isConnected) {
    (keep && node.querySelector(`[data-focus="${CSS.escape(keep)}"]`) || node).focus({ preventScroll: true });
  }
}

// A link's token goes to the bot unseen, as in Telegram's own apps.
function shownWords(words, look) {
  return look.kind === "private" ? words?.replace(/^\/start \S+$/, "/start") : words;
}

function isContinued(message, previous) {
  return previous && previous.kind !== "service" && previous.from?.id === message.from?.id
    && new Date(message.date) - new Date(previous.date) < NEAR && !(previous.buttons?.length);
}

function fillMessage(node, find, message, look) {
  const own = message.from?.id === store.me;
  node.classList.toggle("is-own", own);
  node.classList.toggle("is-bot", Boolean(message.from?.is_bot));
  node.classList.toggle("is-continued", Boolean(look.continued));
  part(find("avatar"), look.continued || own ? null : message.from, avatarOf);
  find("avatar").hidden = false;
  node.classList.toggle("is-for-one", Boolean(message.ephemeral));
  part(find("head"), look.continued || own ? null : [message.from, standing(message.from, look.kind)], buildHead);
  part(find("quote"), message.reply_to ?? null, buildQuote);
  part(find("media"), pictureOf(message), buildPicture);
  part(find("body"), message.html || message.text ? [shownWords(message.html, look), shownWords(message.text, look), look.revealed] : null, buildBody);
  part(find("file"), fileOf(message), buildFile);
  part(find("foot"), [message.date, message.edited, message.silent, message.ephemeral], buildFoot);
  part(find("keys"), message.buttons?.length ? message.buttons : null, buildKeys);
  part(find("hearts"), message.reactions?.length ? message.reactions : null, buildReactions);
  part(find("tools"), toolsFor(message, look.kind, own), (names) => names.map(buildTool));
}

export function avatarOf(from) {
  if (from?.is_bot) return cairn();
  return h("span", { class: tint(from?.id) }, initials(from?.name));
}

function standing(from, kind) {
  const member = kind === "private" ? null : memberOf(chatOf(kind), from?.id);
  if (from?.is_bot || !member) return "";
  if (member.tag) return member.tag;
  return { creator: T.message.owner, administrator: T.message.moderator }[member.status] ?? "";
}

function buildHead([from, role]) {
  return [h("span", { class: "name" }, from?.name ?? ""),
    from?.is_bot && h("span", { class: "badge is-program" }, T.message.program),
    role && h("span", { class: "badge" }, role)];
}

function buildQuote(quote) {
  const about = h("span", { class: "unseen" }, T.message.inReply(quote.from_name ?? ""));
  return h("button", { type: "button", class: "quote", data: { do: "jump", to: quote.id, focus: "quote" } }, about,
    h("span", { class: "quote-name", "aria-hidden": "true" }, quote.from_name ?? ""),
    h("span", { class: "quote-text" }, quote.text ?? ""));
}

function buildBody([html, text, revealed]) {
  if (!html) return document.createTextNode(text);
  const nodes = safeNodes(html, revealed);
  const holder = h("div", { class: "words" }, ...nodes);
  holder.querySelectorAll(".spoiler:not(.is-shown)").forEach((cover) => Object.assign(cover.dataset, { do: "reveal" }));
  return holder;
}

const localUrl = (url) => (typeof url === "string" && /^\/(?!\/)/.test(url) ? url : safeUrl(url));

function pictureOf(message) {
  const url = message.kind === "photo" && localUrl(message.document?.url);
  return url ? { url, text: message.text || T.message.picture } : null;
}

function buildPicture({ url, text }) {
  return h("img", { class: "picture", src: url, alt: text, loading: "lazy" });
}

function fileOf(message) {
  if (message.document && message.kind !== "photo") return message.document;
  const bare = message.kind !== "text" && !message.document?.url;
  return bare ? { file_name: T.message.attachment[message.kind] ?? message.kind } : null;
}

function buildFile(file) {
  const words = [icon("file"), h("span", { class: "file-name" }, file.file_name ?? ""),
    file.size ? h("span", { class: "file-size" }, sizeOf(file.size)) : null];
  const url = localUrl(file.url);
  if (!url) return h("span", { class: "file" }, ...words);
  return h("a", { class: "file", href: url, download: file.file_name ?? "", "aria-label": T.message.download(file.file_name),
    data: { focus: "file" } }, ...words);
}

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1048576).toFixed(1)} MB`);

function buildFoot([date, edited, silent, forOne]) {
  return [forOne && h("span", { class: "mark is-for-one-mark", test: "for-one" }, icon("lock"), T.message.forOne),
    silent && h("span", { class: "mark", title: T.message.silent }, icon("quiet"), h("span", { class: "unseen" }, T.message.silent)),
    edited && h("span", { class: "mark" }, T.message.edited),
    h("time", { datetime: date, title: fullOf(date) }, timeOf(date))];
}

function buildKeys(rows) {
  return rows.map((row, r) => h("div", { class: "key-row" }, ...row.map((button, c) => buildKey(button, `key-${r}-${c}`))));
}

function buildKey(button, focus) {
  const url = button.url ? safeUrl(button.url) : null;
  const inside = url && /^https?:\/\/t\.me\//i.test(url);
  if (url && !inside) {
    return h("a", { class: "key is-link", href: url, target: "_blank", rel: "noopener noreferrer", test: "key",
      title: T.message.opensOutside, data: { focus } }, button.text, icon("out"));
  }
  return h("button", { type: "button", class: `key ${inside ? "is-link" : ""}`, test: "key",
    title: inside ? T.message.opensPrivate : null, disabled: !url && button.data === null,
    data: { do: inside ? "follow" : "press", focus, value: inside ? url : button.data ?? "" } }, button.text, inside && icon("out"));
}

function buildReactions(reactions) {
  return reactions.map(({ emoji, count }) =>
    h("button", { type: "button", class: "heart", "aria-label": T.message.reactions(emoji, count),
      data: { do: "emoji", value: emoji, focus: `heart-${emoji}` } }, `${emoji} ${count}`));
}

function toolsFor(message, kind, own) {
  if (message.ephemeral) return own ? [] : ["reply"];
  const tools = ["reply"];
  if (kind !== "private") tools.push("react");
  if (own && message.kind === "text") tools.push("edit");
  if (own || (kind !== "private" && isAdmin(kind))) tools.push("remove");
  return tools;
}

function buildTool(name) {
  return h("button", { type: "button", class: "tool", title: T.message[name], "aria-label": T.message[name], test: `tool-${name}`,
    data: { do: name, focus: `tool-${name}` } }, icon(name));
}

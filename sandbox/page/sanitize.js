// Turns a message's HTML into nodes, letting through a short list of elements and nothing else.
import { T } from "./strings.js";

const PLAIN = new Map(Object.entries({
  B: "b", STRONG: "b", I: "i", EM: "i", U: "u", INS: "u", S: "s", DEL: "s", STRIKE: "s",
  CODE: "code", PRE: "pre", BLOCKQUOTE: "blockquote", BR: "br",
}));
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "MATH"]);
const SAFE_LINK = /^(https?:|tg:|tel:|mailto:)/i;

export function safeNodes(html, revealed) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return copyChildren(parsed.body, revealed);
}

export function safeUrl(url) {
  if (!SAFE_LINK.test(url ?? "")) return null;
  return URL.canParse(url) ? url : null;
}

function copyChildren(from, revealed) {
  return [...from.childNodes].flatMap((node) => copyNode(node, revealed));
}

function copyNode(node, revealed) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(node.tagName.toUpperCase())) return [];
  const children = copyChildren(node, revealed);
  if (node.matches("tg-spoiler, span.tg-spoiler")) return [spoiler(children, revealed)];
  if (node.tagName === "A") return link(node, children);
  if (node.tagName === "TIME") return [timed(node, children)];
  const name = PLAIN.get(node.tagName);
  if (!name) return children;
  const made = document.createElement(name);
  made.append(...children);
  return [made];
}

function link(node, children) {
  const url = safeUrl(node.getAttribute("href"));
  if (!url) return children;
  const made = document.createElement("a");
  made.href = url;
  made.rel = "noopener noreferrer";
  made.target = "_blank";
  made.append(...children);
  return [made];
}

function timed(node, children) {
  const made = document.createElement("time");
  made.dateTime = node.getAttribute("datetime") ?? "";
  made.append(...children);
  return made;
}

function spoiler(children, revealed) {
  const cover = document.createElement("span");
  cover.className = revealed ? "spoiler is-shown" : "spoiler";
  const inner = document.createElement("span");
  inner.append(...children);
  cover.append(inner);
  if (!revealed) {
    cover.setAttribute("role", "button");
    cover.setAttribute("aria-label", T.message.spoiler);
    cover.tabIndex = 0;
    inner.setAttribute("aria-hidden", "true");
    inner.inert = true;
  }
  return cover;
}

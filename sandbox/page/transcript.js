// The list of messages in one column: keyed changes, staying at the end, moving about by keyboard, spoilers.
import { h, icon, isStill, reconcile } from "./dom.js";
import { announce } from "./notices.js";
import { createMessage, updateMessage } from "./message.js";
import { store } from "./store.js";
import { T } from "./strings.js";

const NEAR_END = 60;

export class Transcript {
  #kind;
  #key = null;
  #revealed = new Set();
  #stuck = true;

  constructor(kind, onAction) {
    this.#kind = kind;
    this.messages = [];
    this.list = h("div", { class: "list", role: "log", "aria-live": "off", test: "list" });
    this.empty = h("p", { class: "nothing", hidden: true }, T.column.nothing);
    this.scroller = h("div", { class: "scroller" }, this.empty, this.list);
    this.toEnd = h("button", { type: "button", class: "to-end", hidden: true, "aria-label": T.column.toEnd,
      onclick: () => this.goToEnd() }, h("span", {}), icon("down"));
    this.element = h("div", { class: "transcript" }, this.scroller, this.toEnd);
    this.#listen(onAction);
  }

  #listen(onAction) {
    this.scroller.addEventListener("scroll", () => this.#noticeScroll(), { passive: true });
    new ResizeObserver(() => this.#stuck && this.goToEnd(true)).observe(this.scroller);
    this.list.addEventListener("load", () => this.#stuck && this.goToEnd(true), true);
    this.list.addEventListener("focusin", (event) => this.#makeActive(event.target.closest(".message")));
    this.list.addEventListener("click", (event) => this.#click(event, onAction));
    this.list.addEventListener("keydown", (event) => this.#keydown(event, onAction));
  }

  // Shows `messages`; `key` names chat and viewer, so that another chat starts afresh at its end.
  show(messages, key, title) {
    const fresh = key !== this.#key;
    if (fresh) this.#startAfresh(key);
    this.list.setAttribute("aria-label", T.column.messages(title));
    this.messages = messages;
    const added = reconcile(this.list, messages, {
      key: (message) => message.id,
      create: createMessage,
      update: (node, message, previous) => updateMessage(node, message, previous, this.#look(message)),
    });
    this.empty.hidden = messages.length > 0;
    this.#keepOneTabStop();
    const mine = added.some((message) => message.from?.id === store.me);
    if (this.#stuck || fresh || mine) this.goToEnd(true);
    else if (added.length) this.#showToEnd(T.column.newer);
    if (!fresh) this.#tell(added, title);
    return fresh ? [] : added;
  }

  #startAfresh(key) {
    this.#key = key;
    this.#stuck = true;
    this.list.replaceChildren();
    this.toEnd.hidden = true;
  }

  isOf(key) {
    return this.#key === key;
  }

  // What one person saw is taken away before another one looks.
  leave() {
    this.messages = [];
    this.empty.hidden = true;
    this.#startAfresh(null);
  }

  #look(message) {
    return { kind: this.#kind, revealed: this.#revealed.has(`${this.#key}/${message.id}`) };
  }

  #tell(added, title) {
    for (const message of added) {
      if (message.from?.id === store.me) continue;
      announce(T.announce(title, message.from?.name ?? T.message.service, plainText(message)));
    }
  }

  goToEnd(instant = false) {
    this.#stuck = true;
    this.toEnd.hidden = true;
    const far = this.scroller.scrollHeight - this.scroller.scrollTop > 4 * this.scroller.clientHeight;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: instant || far || isStill() ? "instant" : "smooth" });
  }

  #noticeScroll() {
    const rest = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight;
    this.#stuck = rest < NEAR_END;
    if (this.#stuck) this.toEnd.hidden = true;
    else if (rest > this.scroller.clientHeight && this.toEnd.hidden) this.#showToEnd("");
  }

  #showToEnd(text) {
    this.toEnd.firstChild.textContent = text;
    this.toEnd.hidden = false;
  }

  nodeOf(id) {
    return this.list.querySelector(`[data-id="${CSS.escape(String(id))}"]`);
  }

  jumpTo(id, focus = true) {
    const node = this.nodeOf(id);
    if (!node) return false;
    this.#stuck = false;
    node.scrollIntoView({ block: "center", behavior: isStill() ? "instant" : "smooth" });
    if (focus) node.focus({ preventScroll: true });
    requestAnimationFrame(() => this.#noticeScroll());
    node.classList.remove("is-pointed");
    void node.offsetWidth;
    node.classList.add("is-pointed");
    return true;
  }

  // One tab stop per list: the message last visited and the buttons in it. Arrow keys move on from there.
  #keepOneTabStop() {
    const active = this.list.querySelector(".message.is-active") ?? this.list.lastElementChild;
    if (active) this.#makeActive(active);
  }

  #makeActive(node) {
    if (!node) return;
    for (const each of this.list.children) {
      const active = each === node;
      each.classList.toggle("is-active", active);
      each.tabIndex = active ? 0 : -1;
      for (const inner of each.querySelectorAll("button, a, [role=button]")) inner.tabIndex = active ? 0 : -1;
    }
  }

  focusActive() {
    (this.list.querySelector(".message.is-active") ?? this.scroller).focus();
  }

  #click(event, onAction) {
    const target = event.target.closest("[data-do], a");
    const node = event.target.closest(".message");
    if (!target || !node) return;
    const message = this.messages.find((each) => String(each.id) === node.dataset.id);
    const action = target.dataset.do ?? "link";
    if (action === "reveal") this.reveal(message.id);
    else if (action === "jump") this.jumpTo(target.dataset.to);
    else if (message) onAction(action, message, target, event);
  }

  // Uncovers what stands behind spoilers in one message, for whoever looks at it now; false where nothing is covered.
  reveal(id) {
    const node = this.nodeOf(id);
    const index = this.messages.findIndex((message) => message.id === id);
    if (!node?.querySelector(".spoiler:not(.is-shown)") || index < 0) return false;
    const message = this.messages[index];
    this.#revealed.add(`${this.#key}/${message.id}`);
    updateMessage(node, message, this.messages[index - 1], this.#look(message));
    node.classList.add("is-opening");
    node.addEventListener("animationend", () => node.classList.remove("is-opening"), { once: true });
    this.#keepOneTabStop();
    return true;
  }

  #keydown(event, onAction) {
    const node = event.target.closest(".message");
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.classList.contains("spoiler") && ["Enter", " "].includes(event.key)) {
      event.preventDefault();
      event.target.click();
      return;
    }
    const to = this.#neighbour(node, event.key);
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key.toLowerCase() === "r" && event.target === node) {
      event.preventDefault();
      node.querySelector("[data-do=reply]")?.click();
    }
  }

  #neighbour(node, key) {
    return { ArrowUp: node.previousElementSibling, ArrowDown: node.nextElementSibling,
      Home: this.list.firstElementChild, End: this.list.lastElementChild }[key] ?? null;
  }
}

export function plainText(message) {
  const covered = /tg-spoiler/.test(message.html ?? "");
  return covered ? T.message.spoiler : (message.text ?? "").slice(0, 240);
}

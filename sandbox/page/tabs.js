// On a narrow screen the three columns are tabs; this keeps tabs, columns and the dots for new messages in step.
import { h, isNarrow } from "./dom.js";
import { KINDS, setTab, store } from "./store.js";
import { T } from "./strings.js";

export class Tabs {
  constructor(element, columns) {
    this.columns = columns;
    this.buttons = Object.fromEntries(KINDS.map((kind) => [kind, this.#build(kind)]));
    element.className = "tabs";
    element.setAttribute("role", "tablist");
    element.setAttribute("aria-label", T.tabs.label);
    element.append(...Object.values(this.buttons));
    element.addEventListener("keydown", (event) => this.#keydown(event));
    matchMedia("(max-width: 820px)").addEventListener("change", () => this.render());
  }

  #build(kind) {
    return h("button", { type: "button", role: "tab", id: `tab-${kind}`, "aria-controls": `column-${kind}`, test: `tab-${kind}`,
      onclick: () => setTab(kind) }, T.tabs[kind], h("span", { class: "dot", hidden: true }, h("span", { class: "unseen" }, T.tabs.fresh)));
  }

  #keydown(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = KINDS[(KINDS.indexOf(store.tab) + step + KINDS.length) % KINDS.length];
    setTab(next);
    this.buttons[next].focus();
  }

  render() {
    document.body.dataset.tab = store.tab;
    const narrow = isNarrow();
    for (const kind of KINDS) {
      const here = kind === store.tab;
      const column = this.columns[kind].element;
      this.buttons[kind].setAttribute("aria-selected", String(here));
      this.buttons[kind].tabIndex = here ? 0 : -1;
      if (narrow) column.setAttribute("role", "tabpanel");
      else column.removeAttribute("role");
      if (here) this.#dot(kind, false);
    }
  }

  noteFresh(kind, added) {
    if (added && kind !== store.tab) this.#dot(kind, true);
  }

  clear() {
    KINDS.forEach((kind) => this.#dot(kind, false));
  }

  #dot(kind, yes) {
    this.buttons[kind].querySelector(".dot").hidden = !yes;
  }
}

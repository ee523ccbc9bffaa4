// The bar at the bottom and its drawer: the sandbox clock, and the rooms behind it.
import { api, ApiError } from "./api.js";
import { FaultsPane, LogPane, QueuePane } from "./panes.js";
import { h, icon, part } from "./dom.js";
import { on, store } from "./store.js";
import { toast } from "./notices.js";
import { dayShare, GROUP_CITY, GROUP_ZONE, groupDay, groupTime, hereTime, fullOf } from "./time.js";
import { T } from "./strings.js";

export class Machine {
  #panels = true;

  constructor(element, nudge) {
    this.element = element;
    this.nudge = nudge;
    this.log = new LogPane();
    this.queue = new QueuePane();
    this.faults = new FaultsPane((text, kind) => toast(this.element, text, kind), nudge);
    this.#build();
    setInterval(() => this.renderClock(), 1000);
    on("me", () => this.faults.render());
  }

  get isOpen() {
    return !this.drawer.hidden;
  }

  #build() {
    this.time = h("span", { class: "clock-time" });
    this.day = h("span", { class: "clock-day" });
    this.sun = h("span", { class: "sun" });
    this.due = h("p", { class: "due", test: "due" });
    this.toggle = h("button", { type: "button", class: "button drawer-toggle", "aria-expanded": "false", "aria-controls": "drawer",
      test: "machine-toggle", onclick: () => this.open(!this.isOpen) }, icon("up"), h("span", {}, T.machine.open));
    this.drawer = h("div", { id: "drawer", class: "drawer", hidden: true, test: "drawer" },
      this.log.element, this.queue.element, this.faults.element);
    this.clock = h("p", { class: "clock", test: "clock" }, h("span", { class: "unseen" }, T.machine.clock), this.time,
      h("span", { class: "clock-where" }, this.day), h("span", { class: "daylight", "aria-hidden": "true" }, this.sun));
    this.element.classList.add("machine");
    this.element.tabIndex = -1;
    this.element.setAttribute("aria-label", T.machine.title);
    this.element.append(h("div", { class: "bar" }, this.clock, this.#buildForward(), this.due, this.toggle), this.drawer);
    this.drawer.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.open(false);
      this.toggle.focus();
    });
  }

  #buildForward() {
    const button = (name, move) => h("button", { type: "button", class: "button", test: `forward-${name}`, onclick: move }, T.machine[name]);
    this.next = button("next", () => this.#toNext());
    return h("div", { class: "forward", role: "group", "aria-label": T.machine.forward }, this.next,
      button("hour", () => this.#move({ advance: 3600 })), button("day", () => this.#move({ advance: 86400 })),
      button("morning", () => this.#move({ until: "09:00", zone: GROUP_ZONE })));
  }

  open(yes) {
    this.drawer.hidden = !yes;
    this.toggle.setAttribute("aria-expanded", String(yes));
    this.toggle.lastChild.textContent = yes ? T.machine.close : T.machine.open;
    this.element.classList.toggle("is-open", yes);
    if (yes) this.refresh();
  }

  async #move(body) {
    try {
      const { now } = await api.clock(body);
      store.time.set(now);
      this.renderClock();
      toast(this.element, T.machine.moved(fullOf(now)));
      this.nudge();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(this.element, error.message, "error");
    }
  }

  async #toNext() {
    const due = await this.#panel("due");
    if (!due?.next) {
      toast(this.element, due ? T.machine.nothingDue : T.machine.noDue, "quiet");
      return;
    }
    const late = new Date(due.next.at) <= (store.time.now() ?? 0);
    await this.#move(late ? { advance: 1 } : { to: due.next.at });
  }

  renderClock() {
    const now = store.time.now();
    if (!now) return;
    const here = hereTime(now) === groupTime(now) ? "" : ` · ${T.machine.here(hereTime(now))}`;
    part(this.time, groupTime(now), (text) => document.createTextNode(text));
    part(this.day, `${groupDay(now)} ${T.machine.zone(GROUP_CITY)}${here}`, (text) => document.createTextNode(text));
    this.sun.style.left = `${dayShare(now) * 100}%`;
    this.sun.classList.toggle("is-night", dayShare(now) < 0.27 || dayShare(now) > 0.8);
  }

  // The panels belong to whoever hosts the sandbox; without a host they are asked for once and then left alone.
  async #panel(name) {
    const known = store.state?.panels;
    if (known ? !known.includes(name) : !this.#panels) return null;
    try {
      return await api.panel(name);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 404) this.#panels = false;
      return null;
    }
  }

  async refresh() {
    this.renderClock();
    const jobs = [this.log.refresh(), this.#refreshDue()];
    if (this.isOpen) jobs.push(this.#refreshQueue(), this.faults.refresh());
    await Promise.all(jobs);
  }

  async #refreshDue() {
    const due = await this.#panel("due");
    const text = due?.next ? T.machine.nextIs(due.next.what, fullOf(due.next.at)) : due ? T.machine.nothingDue : "";
    part(this.due, text || null, (words) => document.createTextNode(words));
    this.next.disabled = !due;
    this.next.title = due ? "" : T.machine.noDue;
  }

  async #refreshQueue() {
    this.queue.show(await this.#panel("queue"));
  }
}

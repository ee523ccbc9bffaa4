// Where the tour speaks: the caption with its progress and its two buttons.
import { cairn, h } from "./dom.js";
import { T } from "./strings.js";

export class Stage {
  #back = null;

  constructor(element, { onPause, onStop }) {
    this.element = element;
    this.caption = h("p", { class: "caption", role: "status", test: "caption" });
    this.missed = h("p", { class: "missed", role: "status", hidden: true, test: "tour-missing" });
    this.count = h("p", { class: "count" });
    this.pause = h("button", { type: "button", class: "button", test: "tour-pause", onclick: onPause }, T.tour.pause);
    this.stop = h("button", { type: "button", class: "button", test: "tour-stop", onclick: onStop }, T.tour.stop);
    this.progress = h("div", { class: "progress", "aria-hidden": "true" }, h("span", {}));
    element.classList.add("stage");
    element.setAttribute("aria-label", T.tour.label);
    element.append(cairn(), h("div", { class: "stage-words" }, this.caption, this.missed), this.count,
      h("div", { class: "stage-buttons" }, this.pause, this.stop), this.progress);
    element.hidden = true;
  }

  get isPlaying() {
    return !this.element.hidden && !this.pause.hidden;
  }

  say(text, count, share) {
    this.#appear();
    if (text) this.caption.textContent = text;
    this.missed.hidden = true;
    this.count.textContent = count;
    this.progress.firstChild.style.width = `${share * 100}%`;
  }

  miss(text) {
    this.missed.textContent = text;
    this.missed.hidden = false;
  }

  showPaused(yes) {
    this.pause.textContent = yes ? T.tour.resume : T.tour.pause;
    this.element.classList.toggle("is-paused", yes);
  }

  finish(text) {
    this.#appear();
    this.caption.textContent = text;
    this.count.textContent = "";
    this.pause.hidden = true;
    this.stop.textContent = T.tour.close;
    this.progress.firstChild.style.width = "100%";
  }

  close() {
    const inside = this.element.contains(document.activeElement);
    this.element.hidden = true;
    this.pause.hidden = false;
    if (inside) this.#back?.focus();
  }

  #appear() {
    if (!this.element.hidden) return;
    this.#back = document.activeElement;
    this.element.hidden = false;
    this.missed.hidden = true;
    this.pause.hidden = false;
    this.stop.textContent = T.tour.stop;
    this.pause.focus();
  }
}

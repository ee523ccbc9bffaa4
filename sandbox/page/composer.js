// Where one writes: a draft for each person and chat, answering or changing a message, errors in place.
import { h, icon, part } from "./dom.js";
import { T } from "./strings.js";

export class Composer {
  #drafts = new Map();
  #key = null;
  #about = null;
  #sending = false;

  constructor(kind, submit) {
    this.submit = submit;
    this.field = h("textarea", { rows: 1, test: "composer", maxlength: 4096, autocomplete: "off", enterkeyhint: "send" });
    this.button = h("button", { type: "submit", class: "send", test: "send", "aria-label": T.composer.send, title: T.composer.send }, icon("send"));
    this.about = h("div", { class: "about", hidden: true, test: "about" });
    this.error = h("p", { class: "error", role: "alert", hidden: true, id: `error-${kind}`, test: "send-error" });
    this.element = h("form", { class: "composer", novalidate: true }, this.about, this.error,
      h("div", { class: "write" }, this.field, this.button));
    this.field.setAttribute("aria-describedby", `error-${kind}`);
    this.element.addEventListener("submit", (event) => { event.preventDefault(); this.#send(); });
    this.field.addEventListener("keydown", (event) => this.#keydown(event));
    this.field.addEventListener("input", () => { this.#fit(); this.fail(""); });
  }

  // Takes up the draft that belongs to `key`; what was being typed for another person or chat is kept.
  belong(key, { title, name }) {
    this.field.placeholder = T.composer.placeholder(name);
    this.field.setAttribute("aria-label", T.composer.label(title));
    if (key === this.#key) return;
    if (this.#key) this.#drafts.set(this.#key, { text: this.field.value, about: this.#about });
    const draft = this.#drafts.get(key) ?? { text: "", about: null };
    this.#key = key;
    this.text = draft.text;
    this.fail("");
    this.#setAbout(draft.about);
  }

  get text() {
    return this.field.value;
  }

  set text(value) {
    this.field.value = value;
    this.#fit();
  }

  replyTo(message, text) {
    this.#setAbout({ kind: "reply", id: message.id, name: message.from?.name ?? "", text });
    this.field.focus();
  }

  edit(message) {
    this.#setAbout({ kind: "edit", id: message.id, text: message.text });
    this.text = message.text;
    this.field.focus();
  }

  cancel() {
    if (this.#about?.kind === "edit") this.text = "";
    this.#setAbout(null);
    this.fail("");
  }

  fail(text) {
    this.error.textContent = text;
    this.error.hidden = !text;
  }

  #setAbout(about) {
    this.#about = about;
    part(this.about, about, (data) => [
      h("span", { class: "about-words" },
        h("b", {}, data.kind === "edit" ? T.composer.editing : T.composer.replyTo(data.name)),
        h("span", { class: "about-text" }, data.text)),
      h("button", { type: "button", class: "tool", "aria-label": T.composer.cancel, title: T.composer.cancel,
        onclick: () => { this.cancel(); this.field.focus(); } }, icon("close")),
    ]);
    const label = about?.kind === "edit" ? T.composer.save : T.composer.send;
    this.button.setAttribute("aria-label", label);
    this.button.title = label;
  }

  #keydown(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#about) {
      event.stopPropagation();
      this.cancel();
    }
  }

  async #send() {
    const text = this.field.value.trim();
    if (!text || this.#sending) return;
    const key = this.#key;
    const about = this.#about;
    this.#sending = true;
    this.text = "";
    this.#setAbout(null);
    const error = await this.submit(text, about);
    this.#sending = false;
    if (!error) return;
    if (key !== this.#key) this.#drafts.set(key, { text, about });
    else this.#giveBack(text, about, error);
  }

  #giveBack(text, about, error) {
    this.text = [text, this.text].filter(Boolean).join("\n");
    this.#setAbout(about);
    this.fail(error);
  }

  // Browsers without field-sizing get the height from the content here.
  #fit() {
    if (CSS.supports("field-sizing", "content")) return;
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 160)}px`;
  }
}

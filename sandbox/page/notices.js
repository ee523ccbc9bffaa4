// Short words that come and go: toasts in a column, a dialog, and what a screen reader is told.
import { h } from "./dom.js";
import { T } from "./strings.js";

const TOAST_LIFE = 4500;

export function toast(host, text, kind = "plain") {
  if (!text) return;
  host.querySelectorAll(".toast").forEach((old) => old.remove());
  const node = h("div", { class: `toast is-${kind}`, role: "status", test: "toast" }, text);
  host.append(node);
  setTimeout(() => node.remove(), TOAST_LIFE + text.length * 30);
}

// What one person was told is not for the next.
export function clearToasts() {
  document.querySelectorAll(".column .toast").forEach((node) => node.remove());
}

export function alertDialog(text) {
  const back = document.activeElement;
  const close = h("button", { class: "button is-main", type: "submit", autofocus: true }, T.dialog.close);
  const dialog = h("dialog", { class: "alert", test: "alert" },
    h("p", { id: "alert-text" }, text), h("form", { method: "dialog" }, close));
  dialog.setAttribute("aria-labelledby", "alert-text");
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (back?.isConnected) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

let waiting = [];

// Several messages in a row are told as one, so that a screen reader is not talked over.
export function announce(text) {
  waiting.push(text);
  if (waiting.length > 1) return;
  setTimeout(() => {
    const region = document.getElementById("announcer");
    if (region) region.textContent = waiting.slice(-4).join(" ");
    waiting = [];
  }, 250);
}

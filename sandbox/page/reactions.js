// The little row of reactions that opens at a message's react button.
import { h } from "./dom.js";
import { T } from "./strings.js";

const EMOJI = ["❤", "🙏", "🤗", "👍", "🕊"];

export function reactionMenu(anchor, choose) {
  const home = anchor.closest(".tools");
  const open = home.querySelector(".reactions");
  if (open) {
    open.remove();
    return;
  }
  const pick = (emoji) => {
    menu.remove();
    anchor.focus();
    choose(emoji);
  };
  const menu = h("div", { class: "reactions" }, ...EMOJI.map((emoji) =>
    h("button", { type: "button", class: "reaction", "aria-label": T.message.reactWith(emoji), onclick: () => pick(emoji) }, emoji)));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    menu.remove();
    anchor.focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (!menu.contains(event.relatedTarget)) menu.remove();
  });
  home.append(menu);
  menu.firstElementChild.focus();
}

// Who I am: one radio button for each person in the sandbox.
import { h, initials, reconcile, tint } from "./dom.js";
import { announce } from "./notices.js";
import { isIn, me, setMe, store } from "./store.js";
import { T } from "./strings.js";

const ORDER = ["applicant", "member", "moderator", "owner", ""];

export class People {
  constructor() {
    this.seats = h("div", { class: "seats" });
    this.element = h("fieldset", { class: "who", test: "who" }, h("legend", {}, T.who.legend), this.seats);
    this.seats.addEventListener("change", (event) => setMe(Number(event.target.value)));
  }

  render() {
    const users = [...(store.state?.users ?? [])].sort((a, b) => ORDER.indexOf(a.role ?? "") - ORDER.indexOf(b.role ?? ""));
    reconcile(this.seats, users, { key: (user) => user.id, create: createSeat, update: updateSeat });
  }

  tell() {
    const user = me();
    announce(T.who.now(user.name, roleWord(user)));
    this.seats.querySelector(":checked")?.closest(".seat").scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

function createSeat(user) {
  return h("label", { class: "seat", test: `who-${user.id}`, data: { user: user.id } },
    h("input", { type: "radio", name: "who", value: user.id, class: "unseen" }),
    h("span", { class: `seat-face ${tint(user.id)}`, "aria-hidden": "true" }, initials(user.name)),
    h("span", { class: "seat-words" }, h("span", { class: "seat-name" }, user.name), h("span", { class: "seat-role" })));
}

function updateSeat(node, user) {
  node.querySelector("input").checked = user.id === store.me;
  node.querySelector("input").setAttribute("aria-label", T.who.seat(user.name, roleWord(user)));
  node.querySelector(".seat-name").textContent = user.name;
  node.querySelector(".seat-role").textContent = roleWord(user);
}

// An applicant who was let in is a member from then on, whatever the scenario called them.
function roleWord(user) {
  const role = user.role === "applicant" && isIn("group", user.id) ? "member" : user.role ?? "";
  return T.who.role[role] ?? role;
}

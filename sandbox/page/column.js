// One chat on the screen: its head, what bars the way in, its messages and its foot.
import { api, ApiError } from "./api.js";
import { Composer } from "./composer.js";
import { h, icon, part } from "./dom.js";
import { accessTo, chatOf, isAdmin, me, memberOf, store, userOf } from "./store.js";
import { alertDialog, toast } from "./notices.js";
import { plainText, Transcript } from "./transcript.js";
import { fullOf } from "./time.js";
import { reactionMenu } from "./reactions.js";
import { T } from "./strings.js";

export class Column {
  #loading = false;
  #again = false;
  #started = new Set();

  // `page` gives {nudge(), round(), follow(url), isInside(url)}: what a column may ask of the page.
  constructor(kind, page) {
    this.kind = kind;
    this.page = page;
    this.transcript = new Transcript(kind, (...event) => this.#act(...event));
    this.composer = new Composer(kind, (text, about) => this.#submit(text, about));
    this.head = h("header", { class: "column-head" });
    this.requests = h("div", { class: "requests", hidden: true });
    this.gate = h("div", { class: "gate", hidden: true, test: "gate" });
    this.foot = h("div", { class: "foot", hidden: true, test: "foot" });
    this.element = h("section", { class: "column", id: `column-${kind}`, test: `column-${kind}`, tabindex: -1,
      "aria-labelledby": `title-${kind}`, data: { kind } },
    this.head, this.requests, this.gate, this.transcript.element, this.foot, this.composer.element);
  }

  // Brings everything but the messages in step with the state.
  render() {
    const chat = chatOf(this.kind);
    const access = accessTo(this.kind);
    this.#renderHead(chat, access);
    part(this.gate, access === "open" ? null : [access, me()?.name], () => this.#buildGate(access));
    this.transcript.element.hidden = access !== "open";
    const elsewhere = this.kind === "private" && !this.transcript.isOf(this.#key(chat ?? {}));
    if (access !== "open" || elsewhere) this.transcript.leave();
    this.#renderRequests(chat);
    this.#renderFoot(chat, access);
    if (chat && access === "open") this.composer.belong(this.#key(chat), { title: chat.title, name: me().name });
  }

  #key(chat) {
    return `${chat.id}/${store.me}`;
  }

  #renderHead(chat, access) {
    const people = chat?.members?.filter((member) => userOf(member.user_id) && !["left", "kicked"].includes(member.status)).length;
    const about = this.kind === "private" ? T.column.privateOf(me()?.name) : people ? T.column.people(people) : "";
    part(this.head, [chat?.title, about, access, me()?.blocked_bot], () => [
      h("div", { class: "column-names" },
        h("p", { class: "kicker" }, T.column[this.kind]),
        h("h2", { id: `title-${this.kind}` }, chat?.title || T.column[this.kind],
          this.kind === "private" && h("span", { class: "badge is-program" }, T.message.program))),
      h("p", { class: "about-chat" }, about),
      chat && access === "open" && this.#buildMenu(chat),
    ]);
  }

  #buildMenu(chat) {
    const isPrivate = this.kind === "private";
    if (isPrivate && me().blocked_bot) return null;
    const item = h("button", { type: "button", class: "menu-item", onclick: (event) => {
      event.target.closest("details").open = false;
      this.#do(isPrivate ? { do: "block" } : { do: "leave", chat: chat.id });
    } }, isPrivate ? T.column.block : T.column.leave);
    return h("details", { class: "menu" },
      h("summary", { "aria-label": T.column.menu(chat.title), title: T.column.menu(chat.title) }, icon("more")), item);
  }

  #buildGate(access) {
    const name = me()?.name ?? "";
    const [words, label, act] = {
      absent: [T.gate.noChat],
      hidden: [T.gate.moderators],
      banned: [T.gate.banned],
      pending: [T.gate.pending],
      ask: [T.gate.ask(name), T.gate.askButton, "request_join"],
      join: [T.gate.join(name), T.gate.joinButton, "join"],
    }[access];
    return h("div", { class: "gate-words" }, icon(access === "hidden" ? "lock" : "door"),
      h("p", { class: "gate-title" }, words[0]), h("p", {}, words[1]),
      label && h("button", { type: "button", class: "button is-main", test: "join",
        onclick: () => this.#do({ do: act, chat: chatOf(this.kind).id }) }, label));
  }

  #renderRequests(chat) {
    const waiting = isAdmin(this.kind) ? chat?.pending_requests ?? [] : [];
    const people = waiting.map((id) => [id, userOf(id)?.name ?? String(id)]);
    part(this.requests, people.length ? people : null, () => [
      h("p", { class: "kicker" }, T.column.requests),
      ...people.map(([id, name]) => h("div", { class: "request" },
        this.#answerButton("approve", chat, id, T.column.approve(name)),
        this.#answerButton("decline", chat, id, T.column.decline(name)))),
    ]);
  }

  #answerButton(act, chat, user, label) {
    return h("button", { type: "button", class: "button", onclick: () => this.#do({ do: act, chat: chat.id, user }) }, label);
  }

  // The foot stands where the composer is when one cannot, or not yet, write.
  #renderFoot(chat, access) {
    const bar = access === "open" ? this.#footKind(chat) : null;
    part(this.foot, bar, () => ({
      blocked: () => this.#footBar(T.foot.blocked(chat.title), T.foot.unblock, "unblock"),
      start: () => this.#footBar(T.foot.startNote(chat.title), T.foot.start, "start"),
      muted: () => [h("p", { test: "muted" }, bar[1] ? T.foot.mutedUntil(fullOf(bar[1])) : T.foot.muted)],
    }[bar[0]]()));
    this.composer.element.hidden = access !== "open" || bar !== null;
  }

  #footKind(chat) {
    if (this.kind === "private") {
      if (me().blocked_bot) return ["blocked"];
      return this.#hasStarted() ? null : ["start"];
    }
    return this.#isMuted() ? ["muted", memberOf(chat, store.me).until] : null;
  }

  #isMuted() {
    return memberOf(chatOf(this.kind), store.me)?.can_send === false;
  }

  #hasStarted() {
    if (me().started !== undefined) return me().started;
    if (this.transcript.messages.some((message) => message.from?.id === store.me)) this.#started.add(store.me);
    return this.#started.has(store.me);
  }

  #footBar(note, label, act) {
    return [h("p", {}, note), h("button", { type: "button", class: "button is-main", test: act,
      onclick: () => this.#do({ do: act, chat: store.me }) }, label)];
  }

  // Fetches the messages again; calls that arrive meanwhile become one more round. Returns what was added.
  async refresh() {
    const chat = chatOf(this.kind);
    if (!chat || accessTo(this.kind) !== "open") return 0;
    if (this.#loading) {
      this.#again = true;
      return 0;
    }
    this.#loading = true;
    let added = 0;
    try {
      do {
        this.#again = false;
        added += await this.#load();
      } while (this.#again);
    } finally {
      this.#loading = false;
    }
    return added;
  }

  async #load() {
    const chat = chatOf(this.kind);
    const key = this.#key(chat);
    const messages = await api.transcript(chat.id, store.me);
    if (!chatOf(this.kind) || key !== this.#key(chatOf(this.kind))) {
      this.#again = accessTo(this.kind) === "open";
      return 0;
    }
    const added = this.transcript.show(messages, key, chat.title);
    this.#renderFoot(chat, accessTo(this.kind));
    return added.length;
  }

  async #submit(text, about) {
    const chat = chatOf(this.kind).id;
    const body = about?.kind === "edit" ? { do: "edit", chat, message: about.id, text }
      : { do: "send", chat, text, ...(about && { reply_to: about.id }) };
    try {
      await api.act({ as: store.me, ...body });
      this.page.nudge();
      return "";
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await this.page.round();
      return this.#isMuted() ? T.composer.notAllowed : T.composer.failed(error.message);
    }
  }

  #act(action, message, target, event) {
    if (action === "reply") this.composer.replyTo(message, plainText(message));
    else if (action === "edit") this.composer.edit(message);
    else if (action === "react") reactionMenu(target, (emoji) => this.#react(message, emoji));
    else if (action === "emoji") this.#react(message, target.dataset.value);
    else if (action === "remove") this.#do({ do: "delete", chat: chatOf(this.kind).id, message: message.id });
    else if (action === "press") this.press(message, target);
    else if (action === "follow") this.page.follow(target.dataset.value);
    else if (action === "link" && this.page.isInside(target.href)) {
      event.preventDefault();
      this.page.follow(target.href);
    }
  }

  #react(message, emoji) {
    this.#do({ do: "react", chat: chatOf(this.kind).id, message: message.id, emoji });
  }

  async press(message, key) {
    if (key.getAttribute("aria-busy") === "true") return;
    key.setAttribute("aria-busy", "true");
    const chat = chatOf(this.kind).id;
    const reply = await this.#do({ do: "press", chat, message: message.id, data: key.dataset.value });
    key.removeAttribute("aria-busy");
    if (reply) this.showAnswer(reply.answer);
  }

  showAnswer(answer) {
    if (!answer) toast(this.element, T.message.noAnswer, "quiet");
    else if (answer.url) this.page.follow(answer.url);
    else if (answer.show_alert && answer.text) alertDialog(answer.text);
    else toast(this.element, answer.text);
  }

  async #do(body) {
    try {
      const reply = await api.act({ as: store.me, ...body });
      this.page.nudge();
      return reply;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(this.element, error.message, "error");
      return null;
    }
  }
}

// The three rooms in the drawer: the calls the bot makes, what waits to be sent, and things to break.
import { api, ApiError } from "./api.js";
import { h, part, reconcile } from "./dom.js";
import { me, nameOfChat, store } from "./store.js";
import { fullOf, logTimeOf } from "./time.js";
import { T } from "./strings.js";

const KEPT = 200;

function pane(title, name, ...content) {
  return h("section", { class: `pane is-${name}`, "aria-labelledby": `pane-${name}` },
    h("h3", { id: `pane-${name}` }, title), ...content);
}

const chatName = (id) => (id > 0 ? `${nameOfChat(id)}, ${T.machine.personal}` : nameOfChat(id));

export class LogPane {
  #calls = [];
  #last = 0;
  #busy = false;

  constructor() {
    this.list = h("ol", { class: "calls", test: "log", tabindex: 0, "aria-labelledby": "pane-log" });
    this.empty = h("p", { class: "nothing" }, T.machine.logEmpty);
    this.element = pane(T.machine.log, "log", this.empty, this.list);
  }

  async refresh() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const { calls, last } = await api.log(this.#last);
      if (last < this.#last) this.#calls = [];
      this.#last = last;
      if (calls.length) this.#show(calls);
    } finally {
      this.#busy = false;
    }
  }

  #show(calls) {
    this.#calls = [...calls.reverse(), ...this.#calls].slice(0, KEPT);
    this.empty.hidden = true;
    reconcile(this.list, this.#calls, { key: (call) => call.n, create: createCall, update: () => {} });
  }
}

function createCall(call) {
  const good = call.status === 200;
  return h("li", { class: `call ${good ? "" : "is-bad"}` },
    h("time", { datetime: call.at }, logTimeOf(call.at)),
    h("span", { class: "call-method" }, call.method),
    h("span", { class: "call-chat" }, call.chat === null || call.chat === undefined ? "" : chatName(call.chat)),
    h("span", { class: "call-status" }, call.status ? String(call.status) : T.machine.noAnswer),
    h("span", { class: "call-text" }, good ? call.text ?? "" : call.description || call.text || ""));
}

export class QueuePane {
  constructor() {
    this.list = h("ol", { class: "waiting", test: "queue", tabindex: 0, "aria-labelledby": "pane-queue" });
    this.empty = h("p", { class: "nothing" }, T.machine.queueAbsent);
    this.element = pane(T.machine.queue, "queue", this.empty, this.list);
  }

  show(panel) {
    const items = panel?.items ?? [];
    this.empty.hidden = items.length > 0;
    this.empty.textContent = panel ? T.machine.queueEmpty : T.machine.queueAbsent;
    const keyed = items.map((item, index) => ({ ...item, key: item.id ?? index }));
    reconcile(this.list, keyed, { key: (item) => item.key, create: () => h("li", { class: "waiting-item" }), update: fillWaiting });
  }
}

function fillWaiting(node, item) {
  part(node, item, () => [
    h("span", { class: `urgency is-${item.urgency}` }, T.machine.urgency[item.urgency] ?? item.urgency ?? ""),
    h("span", { class: "call-method" }, item.method ?? ""),
    h("span", { class: "call-chat" }, chatName(item.chat)),
    h("span", { class: "call-text" }, [item.state, item.due && T.machine.due(fullOf(item.due)),
      item.attempts ? T.machine.attempts(item.attempts) : ""].filter(Boolean).join(" · "))]);
}

const METHODS = ["", "sendMessage", "editMessageText", "deleteMessage", "restrictChatMember", "answerCallbackQuery"];

export class FaultsPane {
  constructor(say, nudge) {
    this.say = say;
    this.nudge = nudge;
    this.method = h("select", { id: "fault-method", test: "break-method" }, ...METHODS.map((name) =>
      h("option", { value: name }, name || T.machine.anyMethod)));
    this.times = h("input", { id: "fault-times", type: "number", min: 1, max: 99, value: 1, inputmode: "numeric" });
    this.blocked = this.#button("blocked", "", () => ({ kind: "blocked", user: store.me }));
    this.server = h("select", { id: "fault-server", test: "break-server",
      onchange: () => this.#send({ kind: "server", ephemeral: this.server.value }) },
    ...["supports", "ignores", "lacks", "refuses"].map((age) => h("option", { value: age }, T.machine.server[age])));
    this.active = h("ul", { class: "faults", test: "faults" });
    this.element = pane(T.machine.break, "break", h("p", { class: "note" }, T.machine.breakNote),
      h("div", { class: "fault-fields" }, h("label", { for: "fault-method" }, T.machine.method), this.method,
        this.times, h("label", { for: "fault-times" }, T.machine.times)),
      h("div", { class: "fault-buttons" }, ...["429", "500", "timeout"].map((kind) => this.#button(kind, T.machine.faults[kind], () => this.#fault(kind))),
        this.blocked, h("button", { type: "button", class: "button is-main", test: "break-clear", onclick: () => this.#clear() }, T.machine.clear)),
      h("div", { class: "fault-fields" }, h("label", { for: "fault-server" }, T.machine.server.label), this.server),
      this.active);
    this.render();
  }

  #button(name, label, body) {
    return h("button", { type: "button", class: "button", test: `break-${name}`, onclick: () => this.#send(body()) }, label);
  }

  #fault(kind) {
    const times = Math.max(1, Number(this.times.value) || 1);
    const body = { kind, times, ...(this.method.value && { method: this.method.value }) };
    return kind === "429" ? { ...body, retry_after: 5 } : body;
  }

  render() {
    this.blocked.textContent = T.machine.faults.blocked(me()?.name ?? "");
  }

  async #send(body) {
    await this.#try(() => api.addFault(body), T.machine.broken);
  }

  async #clear() {
    await this.#try(async () => {
      await api.clearFaults();
      const blocked = store.state.users.filter((user) => user.blocked_bot);
      await Promise.all(blocked.map((user) => api.act({ as: user.id, do: "unblock" })));
    }, T.machine.cleared);
  }

  async #try(job, words) {
    try {
      await job();
      this.say(words);
      await this.refresh();
      this.nudge();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.say(error.message, "error");
    }
  }

  async refresh() {
    this.render();
    const answer = await api.faults();
    const faults = (Array.isArray(answer) ? answer : answer.faults ?? []).filter((fault) => fault.times !== 0);
    this.server.value = answer.server ?? "supports";
    const lines = faults.map((fault) => T.machine.fault(fault.kind ?? fault.code, fault.method, fault.times ?? 1));
    if (this.server.value !== "supports") lines.push(T.machine.server[this.server.value]);
    part(this.active, lines.length ? lines : [T.machine.noFaults], (texts) => texts.map((text) => h("li", {}, text)));
  }
}

// Plays the host's steps by itself: says what happens, becomes the person, does the thing, waits a while. Never hangs.
import { api, ApiError } from "./api.js";
import { isStill } from "./dom.js";
import { chatOf, isIn, KINDS, kindOfChat, me, setMe, store } from "./store.js";
import { Stage } from "./stage.js";
import { T } from "./strings.js";

const WAIT = 10_000;
const LOOK = 250;
const IN_PRIVATE = new Set(["start", "open_link", "block", "unblock"]);

class Stopped extends Error {}
class Missing extends Error {}

export class Tour {
  #run = 0;
  #paused = false;
  #wake = null;
  #missing = 0;
  #began = 0;

  // `page` gives {columns, show(kind), nudge(), round(), follow(url), openMachine(yes)}.
  constructor(element, page) {
    this.page = page;
    this.stage = new Stage(element, { onPause: () => this.pause(!this.#paused), onStop: () => this.stop() });
  }

  get isPlaying() {
    return this.stage.isPlaying;
  }

  pause(yes) {
    this.#paused = yes;
    this.stage.showPaused(yes);
    if (!yes) this.#wakeUp();
  }

  stop() {
    this.#run += 1;
    this.#paused = false;
    this.#wakeUp();
    this.#light(null);
    this.stage.close();
  }

  #wakeUp() {
    this.#wake?.();
    this.#wake = null;
  }

  async play() {
    if (this.isPlaying) return;
    this.#run += 1;
    const run = this.#run;
    this.#missing = 0;
    this.#began = (store.time.now() ?? 0) - 1000;
    this.pause(false);
    const steps = await this.#fetchSteps();
    if (run !== this.#run) return;
    if (!steps) {
      this.stage.finish(T.tour.none);
      return;
    }
    try {
      await this.#playAll(steps, run);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  }

  async #fetchSteps() {
    if (store.state?.tour === false) return null;
    try {
      const { steps } = await api.tour();
      return steps?.length ? steps : null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return null;
    }
  }

  async #playAll(steps, run) {
    for (const [index, step] of steps.map(inOneShape).entries()) {
      this.stage.say(step.say ?? "", T.tour.step(index + 1, steps.length), index / steps.length);
      await this.#playStep(step, run);
    }
    this.#light(null);
    this.stage.finish(this.#missing ? T.tour.doneWith(this.#missing) : T.tour.done);
  }

  async #playStep(step, run) {
    try {
      if (step.when === "inside" && !isIn(kindOf(step), personId(step.as))) return;
      this.#become(step.as);
      const kind = kindOf(step);
      this.#light(kind);
      await this.#rest(step.say ? 900 : 250, run);
      await this.#perform(step, kind, run);
      this.page.nudge();
    } catch (error) {
      if (!(error instanceof Missing || error instanceof ApiError)) throw error;
      if (step.optional) return;
      this.#missing += 1;
      this.stage.miss(T.tour.missing(error instanceof Missing ? error.message : T.tour.failed(error.message)));
      await this.#rest(1800, run);
    }
    await this.#rest(step.pause === undefined ? readingTime(step.say) : step.pause * 1000, run);
  }

  #become(as) {
    if (as === undefined || as === null) return;
    setMe(personId(as));
  }

  #light(kind) {
    for (const each of KINDS) this.page.columns[each].element.classList.toggle("is-lit", each === kind);
    if (!kind) return;
    this.page.show(kind);
    this.page.columns[kind].transcript.goToEnd(true);
  }

  async #perform(step, kind, run) {
    const doing = step.do;
    if (doing === "view") this.#view(step);
    else if (doing === "wait_for") await this.#waitFor(step, kind, run);
    else if (doing === "clock") await this.#moveClock(step);
    else if (doing === "press") await this.#press(step, kind, run);
    else if (doing === "send") await this.#send(step, kind, run);
    else if (doing === "reveal") await this.#reveal(step, kind, run);
    else await this.#act(step, doing, kind, run);
  }

  #view(step) {
    if (step.chat === "machine") this.page.openMachine(true);
  }

  async #moveClock(step) {
    const { advance, to, until, zone } = step;
    const { now } = await api.clock(JSON.parse(JSON.stringify({ advance, to, until, zone })));
    store.time.set(now);
  }

  async #send(step, kind, run) {
    const chat = chatId(kind, step);
    const reply = step.reply_to === undefined ? {} : { reply_to: await this.#messageId(step.reply_to, kind, step, run) };
    await this.#type(kind, step.text ?? "", run);
    await api.act({ as: store.me, do: "send", chat, text: step.text ?? "", ...reply });
  }

  // Shows the words being written; what the viewer had half written comes back afterwards.
  async #type(kind, text, run) {
    const composer = this.page.columns[kind]?.composer;
    if (!composer || isStill()) return;
    const kept = composer.text;
    try {
      const strokes = Math.min(18, text.length);
      for (let n = 1; n <= strokes; n += 1) {
        composer.text = text.slice(0, Math.ceil((text.length * n) / strokes));
        await this.#rest(45, run);
      }
    } finally {
      composer.text = kept;
    }
  }

  async #press(step, kind, run) {
    const label = step.button ?? "";
    const found = await this.#find(kind, step, run, (messages) => latestButton(messages, label), T.tour.missingButton(label));
    const column = this.page.columns[kind];
    await this.page.round();
    column.transcript.jumpTo(found.message.id, false);
    column.transcript.nodeOf(found.message.id)?.querySelectorAll(".key").forEach((key) => {
      key.classList.toggle("is-pressed", key.textContent === found.button.text);
    });
    await this.#rest(600, run);
    if (found.button.url) {
      await this.#openLink(found.button.url);
      return;
    }
    const reply = await api.act({ as: store.me, do: "press", chat: chatId(kind, step), message: found.message.id, data: found.button.data });
    if (reply.answer?.url) await this.#openLink(reply.answer.url);
    else if (reply.answer?.text) column.showAnswer({ ...reply.answer, show_alert: false });
  }

  // Opens what is covered in a message; to press a cover is nothing the bot hears of.
  async #reveal(step, kind, run) {
    const id = await this.#messageId({ contains: step.contains ?? "" }, kind, step, run);
    await this.page.round();
    const { transcript } = this.page.columns[kind];
    transcript.jumpTo(id, false);
    await this.#rest(700, run);
    if (!transcript.reveal(id)) throw new Missing(T.tour.missingCover);
  }

  async #openLink(url) {
    await api.act({ as: store.me, do: "open_link", url });
    this.#light("private");
  }

  async #act(step, doing, kind, run) {
    if (!KNOWN.has(doing)) throw new Missing(T.tour.unknown(doing));
    const body = { as: store.me, do: doing };
    for (const name of ["text", "payload", "emoji", "url", "rights", "data"]) if (step[name] !== undefined) body[name] = step[name];
    if (step.user !== undefined) body.user = personId(step.user);
    if (chatOf(kind)) body.chat = chatId(kind, step);
    if (NEEDS_MESSAGE.has(doing)) body.message = await this.#messageId(step.message ?? { contains: step.contains ?? "" }, kind, step, run);
    await api.act(body);
  }

  async #waitFor(step, kind, run) {
    const { button, contains = "" } = step;
    const pick = (messages) => (button ? latestButton(messages, button) : latestWith(messages, contains));
    await this.#find(kind, step, run, pick, button ? T.tour.missingButton(button) : T.tour.missingText(contains));
  }

  async #messageId(what, kind, step, run) {
    if (typeof what === "number") return what;
    const text = typeof what === "string" ? what : what.contains ?? "";
    const found = await this.#find(kind, step, run, (messages) => latestWith(messages, text), T.tour.missingMessage(text));
    return found.id;
  }

  // Looks again and again at what was written since the tour began, until `pick` finds something or a Missing ends it.
  async #find(kind, step, run, pick, complaint) {
    const patience = Math.min((step.timeout ?? WAIT / 1000) * 1000, 60_000);
    for (let spent = 0; spent <= patience; spent += LOOK) {
      const asked = performance.now();
      const messages = await api.transcript(chatId(kind, step), store.me).catch(() => []);
      const found = pick(messages.filter((message) => new Date(message.date) >= this.#began));
      if (found) return found;
      spent += performance.now() - asked;
      await this.#rest(LOOK, run);
    }
    throw new Missing(complaint);
  }

  // Sleeps, holds while paused, and ends the tour's own flow when it was stopped.
  async #rest(ms, run) {
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
    while (this.#paused && run === this.#run) await new Promise((resolve) => { this.#wake = resolve; });
    if (run !== this.#run) throw new Stopped();
  }
}

const KNOWN = new Set(["edit", "delete", "start", "block", "unblock", "join", "leave", "request_join", "react", "open_link",
  "promote", "demote", "add_bot", "approve", "decline", "migrate"]);
const NEEDS_MESSAGE = new Set(["edit", "delete", "react"]);

const NESTED = ["wait_for", "clock", "press", "reveal", "view"];

// {"clock": {…}} and {"do": "clock", …} say the same; here the first becomes the second.
function inOneShape(step) {
  const name = NESTED.find((each) => step[each] !== undefined && (step.do ?? each) === each);
  if (!name) return { do: "view", ...step };
  const inner = typeof step[name] === "object" ? step[name] : {};
  return { ...step, ...inner, do: name };
}

function kindOf(step) {
  if (KINDS.includes(step.chat)) return step.chat;
  if (IN_PRIVATE.has(step.do)) return "private";
  if (step.chat !== undefined) return kindOfChat(step.chat);
  return ["clock", "view"].includes(step.do) ? null : "group";
}

function chatId(kind, step) {
  const id = chatOf(kind)?.id ?? (typeof step.chat === "number" ? step.chat : null);
  if (id === null) throw new Missing(T.tour.failed(T.gate.noChat[0]));
  return id;
}

function personId(who) {
  const user = store.state.users.find((each) => each.id === who || each.name === who || each.name.split(" ")[0] === who);
  if (!user) throw new Missing(T.tour.missingPerson(who));
  return user.id;
}

const plain = (text) => (text ?? "").toLocaleLowerCase();

function latestWith(messages, text) {
  return messages.findLast((message) => plain(message.text).includes(plain(text))) ?? null;
}

function latestButton(messages, label) {
  for (const message of messages.toReversed()) {
    const buttons = (message.buttons ?? []).flat();
    const button = buttons.find((each) => plain(each.text) === plain(label)) ?? buttons.find((each) => plain(each.text).includes(plain(label)));
    if (button) return { message, button };
  }
  return null;
}

const readingTime = (text) => Math.min(4500, 900 + (text ?? "").split(/\s+/).length * 160);

// Keeps the page in step with the sandbox: hears of changes, waits a moment, fetches once.
import { api, ApiError } from "./api.js";
import { setState, store } from "./store.js";

const GATHER = 60;
const POLL_DEAF = 2500;
const POLL_HEARING = 30_000;

export class Live {
  #timer = null;
  #running = false;
  #again = false;
  #hearing = false;
  #heard = null;

  // `onRound(changed)` is called after each fetch; `onReachable(yes)` whenever the server was asked.
  constructor({ onRound, onReachable }) {
    this.onRound = onRound;
    this.onReachable = onReachable;
  }

  start() {
    const source = new EventSource("/sim/events");
    source.onopen = () => { this.#hearing = true; this.nudge(); };
    source.onerror = () => { this.#hearing = false; };
    source.onmessage = (event) => this.#hear(event.data);
    addEventListener("pagehide", () => source.close());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    this.#poll();
    return this.round();
  }

  #hear(data) {
    let version = null;
    try { version = JSON.parse(data).version; } catch { /* an unreadable event is still an event */ }
    if (version !== null && version === this.#heard) return;
    this.#heard = version;
    this.nudge();
  }

  #poll() {
    setTimeout(async () => {
      await this.round();
      this.#poll();
    }, this.#hearing ? POLL_HEARING : POLL_DEAF);
  }

  // Asks for a fetch soon; many askings in a moment become one.
  nudge() {
    if (this.#timer) return;
    this.#timer = setTimeout(() => { this.#timer = null; this.round(); }, GATHER);
  }

  async round() {
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    try {
      do {
        this.#again = false;
        await this.#fetch();
      } while (this.#again);
    } finally {
      this.#running = false;
    }
  }

  async #fetch() {
    try {
      const before = store.state?.version;
      const state = await api.state();
      const changed = state.version !== before;
      setState(state);
      this.onReachable(true);
      await this.onRound(changed);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.onReachable(error.status !== 0);
    }
  }
}

// How moments are written, and the sandbox's clock between two answers of the server. Everything is told in the group's
// own time, as its prompts and cards are; only the clock also says what time it is where the viewer is.

export const GROUP_ZONE = "Europe/Copenhagen";
export const GROUP_CITY = "Copenhagen";

const format = (options) => new Intl.DateTimeFormat("en-GB", options);
const clock = { hour: "2-digit", minute: "2-digit" };
const day = { weekday: "short", day: "numeric", month: "short" };

const localTime = format(clock);
const zoneTime = format({ ...clock, timeZone: GROUP_ZONE });
const zoneDay = format({ ...day, timeZone: GROUP_ZONE });
const zoneLongDay = format({ weekday: "long", day: "numeric", month: "long", timeZone: GROUP_ZONE });
const zoneFull = format({ ...day, ...clock, timeZone: GROUP_ZONE });
const zoneDate = format({ dateStyle: "short", timeZone: GROUP_ZONE });
const logTime = format({ ...clock, second: "2-digit", timeZone: GROUP_ZONE });

export const timeOf = (iso) => zoneTime.format(new Date(iso));
export const dayOf = (iso) => zoneLongDay.format(new Date(iso));
export const dateKey = (iso) => zoneDate.format(new Date(iso));
export const logTimeOf = (iso) => logTime.format(new Date(iso));
export const fullOf = (iso) => zoneFull.format(new Date(iso));
export const groupTime = (date) => zoneTime.format(date);
export const groupDay = (date) => zoneDay.format(date);
export const hereTime = (date) => localTime.format(date);

// How far through its day the group is: 0 at midnight, 1 at the next.
export function dayShare(date) {
  const [hours, minutes] = zoneTime.format(date).split(":").map(Number);
  return (hours * 60 + minutes) / 1440;
}

// The server's time, carried on by the viewer's own seconds; a stopped sandbox clock is noticed and not carried on.
export class SandboxTime {
  #base = null;
  #read = 0;
  #stopped = false;

  set(iso) {
    const base = new Date(iso).getTime();
    const read = performance.now();
    if (this.#base !== null && read - this.#read > 1500) this.#stopped = base === this.#base;
    this.#base = base;
    this.#read = read;
  }

  now() {
    if (this.#base === null) return null;
    return new Date(this.#base + (this.#stopped ? 0 : performance.now() - this.#read));
  }
}

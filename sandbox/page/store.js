// What the page knows: who I am, which tab is open, and the last state of the sandbox.
import { SandboxTime } from "./time.js";

const listeners = new Map();
const KEPT_ME = "waymark.me";

export const store = { me: null, tab: "group", state: null, time: new SandboxTime() };
export const KINDS = ["group", "private", "moderators"];

export function on(event, listener) {
  if (!listeners.has(event)) listeners.set(event, []);
  listeners.get(event).push(listener);
}

export function emit(event, detail) {
  for (const listener of listeners.get(event) ?? []) listener(detail);
}

export function setState(state) {
  store.state = state;
  store.time.set(state.now);
  if (!userOf(store.me)) store.me = firstIdentity(state);
  emit("state");
}

export function setMe(id) {
  if (id === store.me || !userOf(id)) return;
  store.me = id;
  localStorage.setItem(KEPT_ME, String(id));
  emit("me");
}

export function setTab(tab) {
  if (tab === store.tab) return;
  store.tab = tab;
  emit("tab");
}

function firstIdentity(state) {
  const kept = Number(localStorage.getItem(KEPT_ME));
  const user = state.users.find((each) => each.id === kept)
    ?? state.users.find((each) => each.role === "member")
    ?? state.users[0];
  return user?.id ?? null;
}

export const userOf = (id) => store.state?.users.find((user) => user.id === id) ?? null;
export const me = () => userOf(store.me);

export function chatOf(kind) {
  if (!store.state || !me()) return null;
  if (kind === "private") return { id: store.me, title: store.state.bot?.name ?? "", kind: "private" };
  const { chats } = store.state;
  const found = chats.find((chat) => chat.role === kind);
  return found ?? (kind === "group" ? chats.find((chat) => chat.role !== "moderators") : null) ?? null;
}

export function kindOfChat(id) {
  if (id === null || id === undefined) return null;
  return KINDS.find((kind) => String(chatOf(kind)?.id) === String(id)) ?? null;
}

export function nameOfChat(id) {
  if (id === null || id === undefined || id === "") return "";
  const chat = store.state?.chats.find((each) => String(each.id) === String(id));
  return chat?.title ?? userOf(Number(id))?.name ?? String(id);
}

export function memberOf(chat, userId) {
  return chat?.members?.find((member) => member.user_id === userId) ?? null;
}

const OUTSIDE = new Set(["left", "kicked"]);

// Whether I am inside a chat, and if not, what stands between: absent, hidden, banned, pending, ask, join.
export function accessTo(kind) {
  const chat = chatOf(kind);
  if (!chat) return "absent";
  if (kind === "private") return "open";
  const member = memberOf(chat, store.me);
  if (isIn(kind, store.me)) return "open";
  if (kind === "moderators") return "hidden";
  if (member?.status === "kicked") return "banned";
  if (chat.pending_requests?.includes(store.me)) return "pending";
  return chat.join_by_request ? "ask" : "join";
}

export function isIn(kind, userId) {
  const member = memberOf(chatOf(kind), userId);
  return Boolean(member) && !OUTSIDE.has(member.status) && member.is_member !== false;
}

export const isAdmin = (kind) =>
  ["creator", "administrator"].includes(memberOf(chatOf(kind), store.me)?.status);

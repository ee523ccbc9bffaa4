// The sandbox's JSON API. Every call ends: with an answer, or with an ApiError that says why not.
import { T } from "./strings.js";

const PATIENCE = 10_000;

export class ApiError extends Error {
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
}

async function request(path, { method = "GET", body } = {}) {
  let response;
  try {
    response = await fetch(`/sim/${path}`, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(PATIENCE),
      cache: "no-store",
    });
  } catch (error) {
    throw new ApiError(error.name === "TimeoutError" ? T.errors.timeout : T.errors.network);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(answer?.error || T.errors.unknown, response.status);
  if (answer === null) throw new ApiError(T.errors.network); // it broke off half-way
  return answer;
}

const query = (values) => new URLSearchParams(values).toString();

export const api = {
  state: () => request("state"),
  transcript: (chat, viewer) => request(`transcript?${query({ chat, viewer })}`).then((answer) => answer.messages),
  act: (body) => request("act", { method: "POST", body }),
  clock: (body) => request("clock", { method: "POST", body }),
  log: (after) => request(`log?${query({ after })}`),
  faults: () => request("faults"),
  addFault: (body) => request("faults", { method: "POST", body }),
  clearFaults: () => request("faults", { method: "DELETE" }),
  tour: () => request("tour"),
  panel: (name) => request(`panels/${name}`),
};

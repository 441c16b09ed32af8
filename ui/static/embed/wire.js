// What the page sends and receives: the API of its own origin, and messages with the portal that holds its frame.

const API = "../../api/v1/";
const VERSION = 1;
const MAY_WAIT_MS = 1500; // for a token, before asking without: whoever may be in danger needs none
const TOKEN_MS = 10000; // a portal's server that mints no token by then will not
const FRESH_MS = 30000; // a token that ends sooner is not sent
const AWAY = "Signpost cannot be reached right now. Try again in a moment.";
// Where the API speaks to whoever wrote a program, the page speaks to a person.
const TOO_LONG = "That is longer than 2,000 characters, so it was not searched. Send the part that you most want help with.";
const ASKED = { 408: "That took too long to arrive here. Try once more.", 413: TOO_LONG, 422: TOO_LONG };
const PATIENT_S = 90; // longer waits are told in minutes

// An answer that did not come: `message` is for the person; `status` is the server's, 0 where it was not reached.
export class Refused extends Error {
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
}

// Yield {name, data} of a stream of events (https://html.spec.whatwg.org/#parsing-an-event-stream), data as JSON.
export async function* events(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).replace(/\r\n/g, "\n").split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = block.split("\n").map((line) => /^(\w+): ?(.*)$/.exec(line)).filter(Boolean);
      const all = (name) => fields.filter((field) => field[1] === name).map((field) => field[2]).join("\n");
      if (all("data")) yield { name: all("event"), data: JSON.parse(all("data")) };
    }
  }
}

export class Service {
  // `tokens` returns a token of the portal, empty where there is none; `true` asks it for a new one.
  constructor(tokens) {
    this.tokens = tokens;
  }

  async ask(body, signal, hear) {
    const response = await this.fetch("ask", { method: "POST", body: JSON.stringify(body), signal }, "text/event-stream");
    try {
      for await (const event of events(response.body)) {
        if (event.name === "error") throw new Refused(event.data.message);
        if (event.name === "answer") return event.data;
        hear(event.name, event.data);
      }
    } catch (error) {
      if (error instanceof Refused || error.name === "AbortError") throw error;
    }
    throw new Refused(AWAY);
  }

  async passage(id) {
    return (await this.fetch(`passages/${encodeURIComponent(id)}`, {})).json();
  }

  async word(draft) {
    return (await this.fetch("draft.docx", { method: "POST", body: JSON.stringify(draft) }, "*/*")).blob();
  }

  async feedback(body) {
    await this.fetch("feedback", { method: "POST", body: JSON.stringify(body) });
  }

  async fetch(path, request, accept = "application/json") {
    let response = await this.once(path, request, accept, await this.tokens());
    if (response.status === 401) {
      const token = await this.tokens(true);
      if (token) response = await this.once(path, request, accept, token);
    }
    if (response.ok) return response;
    const body = await response.json().catch(() => ({}));
    const own = path === "ask" && ASKED[response.status];
    throw new Refused(own || said(response.status, body.error), response.status);
  }

  async once(path, request, accept, token) {
    const headers = { Accept: accept };
    if (request.body) headers["Content-Type"] = "application/json";
    if (token) headers.Authorization = `Bearer ${token}`;
    try {
      return await fetch(API + path, { ...request, headers, credentials: "omit" });
    } catch (error) {
      if (error.name === "AbortError") throw error;
      throw new Refused(AWAY);
    }
  }
}

function said(status, error) {
  if (status === 401) return "This portal did not say who you are. Sign in to it again, then ask once more.";
  if (!error?.message) return AWAY;
  const seconds = error.retry_after ?? 0;
  if (seconds <= 1) return error.message;
  return `${error.message} You can ask again in ${seconds > PATIENT_S ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`}.`;
}

const after = (milliseconds, value) => new Promise((resolve) => setTimeout(resolve, milliseconds, value));

export class Portal {
  // Take the origins that may hold the frame; the first of them that greets from the parent window is the one.
  constructor(origins, hear) {
    this.origins = origins;
    this.isFramed = window.parent !== window;
    this.origin = null;
    this.canSign = false;
    this.waiting = new Map();
    this.token = "";
    this.asking = null; // a promise of a token that was asked for
    window.addEventListener("message", (event) => this.receive(event, hear));
  }

  receive(event, hear) {
    const message = event.data;
    if (!this.isFramed || event.source !== window.parent || !this.origins.includes(event.origin)) return;
    if (!message || message.signpost !== VERSION) return;
    if (message.type === "hello") {
      this.origin = event.origin;
      this.canSign = message.token === true;
    }
    if (event.origin !== this.origin) return;
    if (message.type === "signing") this.canSign = true;
    else if (message.type === "token") this.waiting.get(message.id)?.(String(message.token));
    else hear(message);
  }

  post(type, data = {}) {
    if (this.origin) window.parent.postMessage({ signpost: VERSION, type, ...data }, this.origin);
  }

  async tokens(isNew = false) {
    if (!this.origin || !this.canSign) return "";
    if (!isNew && this.token && ends(this.token) - Date.now() > FRESH_MS) return this.token;
    this.asking = this.asking ?? this.askToken();
    return isNew ? this.asking : Promise.race([this.asking, after(MAY_WAIT_MS, "")]);
  }

  async askToken() {
    const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
    const answered = new Promise((resolve) => this.waiting.set(id, resolve));
    this.post("token", { id });
    this.token = await Promise.race([answered, after(TOKEN_MS, "")]);
    this.waiting.delete(id);
    this.asking = null;
    return this.token;
  }
}

// Return when a token ends, in milliseconds of the epoch; only its issuer's server can say whether it is good.
function ends(token) {
  try {
    return JSON.parse(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).exp * 1000;
  } catch {
    return 0;
  }
}

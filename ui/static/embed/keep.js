// The conversation beyond the page: in this browser's storage, as a file, and as one page for a mentor.

import { make, plain } from "./turn.js";

const KEY = "signpost.v1";
const OFF = "signpost.v1.off";
const MAX_TURNS = 30;
const MAX_AGE_MS = 30 * 24 * 3600 * 1000; // a talk with a mentor is weeks away, not months; hospital computers are shared
const DANGER = /^crisis/; // outcomes whose card says that nothing of the message is kept
const HANDOUT_QUESTIONS = 5;
const HANDOUT_CHARS = 160; // of a question, so that five of them leave room for the answer

export class Keeper {
  // Storage may be denied to a frame (a browser's setting, a portal's sandbox); then the page's own memory is all there is.
  constructor() {
    try {
      this.storage = window.localStorage;
      this.storage.getItem(OFF); // some browsers deny it only here
    } catch {
      this.storage = null;
    }
    this.isForbidden = false; // by the portal
    this.known = new Set(); // when each turn that this page has read or written was answered
  }

  // Asked each time: the choice may have been made in another tab.
  get isKeeping() {
    return this.storage !== null && !this.isForbidden && this.storage.getItem(OFF) === null;
  }

  read() {
    return this.isKeeping ? this.keep([], withoutDanger(this.stored())) : [];
  }

  write(turns) {
    if (!this.isKeeping) return;
    // What another tab has added meanwhile stays; what this page has known and shows no longer (asked again) goes.
    const others = this.stored().filter(({ at }) => !this.known.has(at));
    this.keep(others, withoutDanger(turns));
  }

  stored() {
    try {
      return JSON.parse(this.storage.getItem(KEY)).turns.filter(({ question, answer, at }) => question && answer && at);
    } catch {
      return []; // nothing there, or nothing of ours
    }
  }

  // Each turn has its own age, so that a talk that goes on does not keep its first question alive.
  keep(others, own) {
    for (const { at } of own) this.known.add(at);
    const isFresh = ({ at }) => Date.now() - at < MAX_AGE_MS;
    const fresh = [...others, ...own].filter(isFresh).sort((one, other) => one.at - other.at).slice(-MAX_TURNS);
    const kept = fresh.map(({ question, answer, at }) => ({ question, answer, at }));
    if (kept.length) this.put(KEY, JSON.stringify({ turns: kept }));
    else this.forget();
    return kept;
  }

  put(key, value) {
    try {
      this.storage.setItem(key, value);
    } catch {
      this.storage = null; // full, or denied after all
    }
  }

  forget() {
    this.storage?.removeItem(KEY);
  }

  isRemoved({ key, newValue }) {
    return (key === KEY || key === null) && newValue === null;
  }

  // Off the record: what was kept goes at once, and the choice itself is all that stays.
  turnOff(isOff) {
    if (!this.storage) return;
    if (isOff) {
      this.forget();
      this.put(OFF, "1");
    } else this.storage.removeItem(OFF);
  }
}

// What was said of danger, and the small words right after it ("no, I am safe"), which would tell of it.
export function withoutDanger(turns) {
  let isAfter = false;
  return turns.filter(({ answer }) => {
    isAfter = DANGER.test(answer.outcome) || (isAfter && answer.outcome === "social");
    return !isAfter;
  });
}

const today = () => new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });

const checked = ({ references, reviewed }) => `(${references.length ? "checked" : "last read"} ${reviewed})`;

export function asText(turns) {
  const said = turns.map(({ question, answer }) => `You asked: ${question}\n\n${plain(answer)}`);
  return [`Conversation with Signpost, ${today()}`, ...said].join("\n\n----\n\n") + "\n";
}

// Our text may hold characters that mean something in Markdown; a backslash before them keeps them as they are.
const escaped = (text) => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");

export function asMarkdown(turns) {
  const said = turns.map(({ question, answer }) => {
    const sources = answer.citations.map((citation) => {
      const { number, title, heading, references } = citation;
      const listed = references.map((one) => `    - ${escaped(one.text)}${one.url ? ` <${one.url}>` : ""}`);
      return [`- \\[${number}\\] ${escaped(title)}: ${escaped(heading)} ${checked(citation)}`, ...listed].join("\n");
    });
    const words = escaped(answer.text).replace(/\n {2}/g, "\n> ");
    return [`## ${escaped(question.replace(/\s+/g, " "))}`, words, ...(sources.length ? ["Sources:", sources.join("\n")] : [])].join("\n\n");
  });
  return [`# Conversation with Signpost`, today(), ...said].join("\n\n") + "\n";
}

export function save(content, name, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

const cut = (text) => (text.length > HANDOUT_CHARS ? `${text.slice(0, HANDOUT_CHARS)} …` : text);

function partsOf(answer) {
  const blocks = [];
  for (const part of answer.parts) {
    const last = blocks[blocks.length - 1];
    if (part.kind === "step" && last?.localName === "ol") last.append(make("li", { textContent: part.text }));
    else if (part.kind === "step") blocks.push(make("ol", {}, make("li", { textContent: part.text })));
    else blocks.push(make(part.kind === "say" ? "blockquote" : "p", { textContent: part.text }));
  }
  // A draft's words stand in none of the parts.
  if (answer.draft) blocks.push(make("h2", { textContent: answer.draft.title }), make("blockquote", { textContent: answer.draft.text }));
  return blocks;
}

// One page to take to a mentor: what was asked, the last quoted answer, room to write, and the sources. What was said of danger is
// for nobody's eyes by accident, so it is there only where there is nothing else; and in a talk that told of mistreatment no other
// question is listed, for the mentor may be whom it is about.
export function fillHandout(element, all) {
  const calm = withoutDanger(all);
  const turns = calm.length ? calm : all;
  const quoted = turns.filter(({ answer }) => answer.citations.length > 0);
  const { answer, question } = quoted[quoted.length - 1] ?? turns[turns.length - 1];
  const isGuarded = turns.some((turn) => turn.answer.outcome === "support");
  const earlier = isGuarded ? [] : quoted.filter((turn) => turn.question !== question).slice(-HANDOUT_QUESTIONS);
  const asked = earlier.map((turn) => make("li", { textContent: cut(turn.question) }));
  const sources = answer.citations.map((one) => make("li", { textContent: `${one.title}: ${one.heading} ${checked(one)}` }));
  const lines = ["What I would like to ask", "What we agreed, and by when"].map((text) => make("p", { className: "line", textContent: text }));
  element.replaceChildren(
    make("h1", { textContent: "To talk about with my mentor" }),
    make("p", { className: "small", textContent: `${today()}. Quoted by Signpost from curated guidance on mentorship; no clinical or legal advice.` }),
    make("h2", { textContent: cut(question) }),
    ...partsOf(answer),
    ...(asked.length ? [make("h2", { textContent: "I also asked" }), make("ul", {}, ...asked)] : []),
    ...lines,
    ...(sources.length ? [make("h2", { textContent: "Sources" }), make("ul", { className: "small" }, ...sources)] : []),
  );
}

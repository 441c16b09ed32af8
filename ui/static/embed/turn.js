// One question and its answer on the page. HTML comes from the server, which has made it safe; anything else is set as text.

const COPIED_MS = 2000;
const RATED = ["answered", "closest", "clarify", "abstained", "answered_after_redaction"];
export const REASONS = {
  not_specific: "Not specific enough",
  off_topic: "Not what I asked",
  wrong: "Wrong",
  outdated: "Outdated",
  unsafe: "Could do harm",
  hard_to_read: "Hard to read",
  other: "Something else",
};

export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const button = (text, onclick, properties) => make("button", { type: "button", textContent: text, onclick, ...properties });

// Two answers have a source 1 each, so the names of anchors get the turn's number.
function safe(html, number) {
  const template = make("template", { innerHTML: html });
  for (const source of template.content.querySelectorAll("details[id]")) source.id = `turn-${number}-${source.id}`;
  for (const link of template.content.querySelectorAll('a[href^="#"]')) link.href = `#turn-${number}-${link.hash.slice(1)}`;
  return template.content;
}

// An answer with its sources as plain text, for the clipboard and the file.
export function plain(answer) {
  const sources = answer.citations.map((citation) => {
    const references = citation.references.map((reference) => `    ${[reference.text, reference.url].filter(Boolean).join(" ")}`);
    return [`[${citation.number}] ${citation.title}: ${citation.heading}`, ...references].join("\n");
  });
  return [answer.text, ...sources].join("\n\n");
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page on plain http, or a portal that does not let the frame write: the old way.
    const area = make("textarea", { value: text, className: "unseen" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

export class Turn {
  // `page` has service, announce(text), again(turn) and save(content, name, type).
  constructor(number, question, page) {
    this.number = number;
    this.question = question;
    this.words = document.createTextNode(question);
    this.page = page;
    this.answer = null;
    this.at = 0; // when it was answered
    this.isWithSources = false;
    this.body = make("div", { className: "body" });
    this.tools = make("div", { className: "tools" });
    const heading = make("h2", { className: "question", id: `turn-${number}` }, make("span", { className: "unseen", textContent: "You asked: " }), this.words);
    this.element = make("article", { tabIndex: -1 }, heading, this.body, this.tools);
    this.element.setAttribute("aria-labelledby", heading.id);
    this.body.addEventListener("click", (event) => this.follow(event));
  }

  wait() {
    this.body.replaceChildren(make("p", { className: "waiting", textContent: "Looking it up …" }));
    this.tools.replaceChildren();
    for (const gone of this.element.querySelectorAll(":scope > :is(.why, .failed)")) gone.remove();
    this.isWithSources = false;
  }

  hear(name, data) {
    this.body.querySelector(".waiting")?.remove();
    if (name === "source" && !this.isWithSources) {
      this.body.append(make("p", { className: "sources", textContent: "Where this comes from" }));
      this.isWithSources = true;
    }
    if (name === "part" || name === "source") this.body.append(safe(data.html, this.number));
  }

  finish(answer, at = Date.now()) {
    this.answer = answer;
    this.at = at;
    // What could identify a patient has been taken out: from here on nothing shows, keeps, sends or prints what was typed.
    if (answer.question) this.question = this.words.data = answer.question;
    for (const citation of answer.citations) this.openable(citation);
    if (answer.draft) this.addDraft(answer.draft);
    this.tools.append(button("Copy", (event) => this.copy(event.target, plain(answer), "Answer copied")));
    if (RATED.includes(answer.outcome)) this.addThumbs();
    this.tools.append(button("Ask again", () => this.page.again(this), { className: "again" }));
  }

  restore(answer, at) {
    this.body.replaceChildren(safe(answer.html, this.number));
    this.finish(answer, at);
  }

  fail(message, urgent) {
    this.body.replaceChildren(make("p", { className: "ours", textContent: message }));
    if (urgent) this.body.append(make("p", { className: "ours", textContent: "If you or somebody else may be in danger:" }), urgent);
    this.tools.replaceChildren(button("Try again", () => this.page.again(this), { className: "again" }));
  }

  source(number) {
    return this.body.querySelector(`#turn-${this.number}-source-${number}`);
  }

  follow(event) {
    const link = event.target.closest('a[href^="#"]');
    const source = link && document.getElementById(link.hash.slice(1));
    if (!source) return;
    event.preventDefault();
    source.open = true;
    source.querySelector("summary").focus();
  }

  openable(citation) {
    const source = this.source(citation.number);
    if (!source) return;
    const more = button("Read the whole section here", () => this.readMore(source, more, citation), { className: "more" });
    source.append(more);
  }

  // Beside what was pressed, for whoever sees the page; announced for whoever does not.
  complain(near, message) {
    const line = near.parentElement.querySelector(":scope > .failed") ?? make("p", { className: "ours failed" });
    line.textContent = message;
    near.after(line);
    this.page.announce(message);
  }

  async readMore(source, more, citation) {
    more.disabled = true;
    try {
      const passage = await this.page.service.passage(citation.passage_id);
      const section = make("div", { className: "passage", tabIndex: -1 }, make("h3", { textContent: passage.section.heading }), safe(passage.section.html, this.number));
      for (const failed of source.querySelectorAll(".failed")) failed.remove();
      more.replaceWith(section);
      section.focus({ preventScroll: true });
    } catch (error) {
      more.disabled = false;
      this.complain(more, error.message);
    }
  }

  // The draft itself came with the answer's HTML.
  addDraft({ title, text }) {
    const tools = make(
      "div", { className: "tools" },
      button("Copy this text", (event) => this.copy(event.target, text, "Text copied")),
      button("Save as .docx", () => this.saveAsWord({ title, text }, tools)),
      button("Save as .md", () => this.page.save(`# ${title}\n\n${text}\n`, "draft.md", "text/markdown")),
    );
    this.body.querySelector(".draft")?.append(tools);
  }

  async saveAsWord(draft, tools) {
    try {
      const file = await this.page.service.word(draft);
      tools.parentElement.querySelector(":scope > .failed")?.remove();
      this.page.save(file, "draft.docx", file.type);
      this.page.announce("Draft saved as a Word file");
    } catch (error) {
      this.complain(tools, `${error.message} Or copy the text instead.`);
    }
  }

  addThumbs() {
    const up = button("Helpful", () => this.rate({ helpful: true }), { className: "thumb" });
    const down = button("Not helpful", () => this.why(), { className: "thumb" });
    this.tools.append(up, down);
  }

  why() {
    if (this.element.querySelector(".why")) return;
    const reason = make("select", { id: `why-${this.number}` }, make("option", { value: "", textContent: "I would rather not say" }));
    for (const [value, text] of Object.entries(REASONS)) reason.append(make("option", { value, textContent: text }));
    const comment = make("textarea", { id: `more-${this.number}`, rows: 2, maxLength: 500 });
    const send = make("button", { type: "submit", textContent: "Send feedback" });
    const form = make(
      "form", { className: "why" },
      make("label", { htmlFor: reason.id, textContent: "What was it? (optional)" }), reason,
      make("label", { htmlFor: comment.id, textContent: "In your words, without names (optional)" }), comment, send,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.rate({ helpful: false, reason: reason.value || null, comment: comment.value });
    });
    this.tools.after(form);
    reason.focus();
  }

  async rate(given) {
    const { index_version, outcome, citations } = this.answer;
    const passage_ids = citations.map((citation) => citation.passage_id).slice(0, 12);
    try {
      await this.page.service.feedback({ index_version, outcome, passage_ids, ...given });
    } catch (error) {
      this.complain(this.tools, error.message);
      return;
    }
    for (const gone of this.element.querySelectorAll(":scope > :is(.why, .failed)")) gone.remove();
    for (const thumb of this.tools.querySelectorAll(".thumb")) thumb.remove();
    const thanks = make("span", { className: "thanks", tabIndex: -1, textContent: "Thank you for saying so" });
    this.tools.append(thanks);
    thanks.focus({ preventScroll: true });
    this.page.announce("Feedback sent");
  }

  async copy(pressed, text, done) {
    await copyText(text);
    pressed.focus();
    pressed.dataset.copied = "";
    this.page.announce(done);
    setTimeout(() => delete pressed.dataset.copied, COPIED_MS);
  }
}

// What the page needs beyond Gradio: names and announcements for assistive technology, links to sources, copying.
"use strict";

(() => {
  const NAMES = { user: "You", bot: "Signpost" };
  const COPIED_SHOWN_MS = 2000;
  const AWAY = "Signpost cannot be reached right now. Try again in a moment.";
  const status = Object.assign(document.createElement("div"), { className: "visually-hidden" });
  status.setAttribute("role", "status");
  const STORY_SHARE = 0.4; // of the window, for the end of a question that is longer than that
  const PATIENT_S = 90; // longer waits are told in minutes
  const SETTLED_MS = 150; // an answer and its button do not always change in the same step
  let finished = null; // what was last announced
  let timer = 0;
  let isCleared = false; // the button was pressed, the page is not empty yet

  const find = (selector) => document.querySelector(selector);
  const set = (element, name, value) => element.getAttribute(name) === value || element.setAttribute(name, value);
  const last = (selector) => [...document.querySelectorAll(selector)].pop();
  const answer = () => last('#log [data-testid="bot"]');

  // Gradio reads every step of a growing answer aloud and names each message with its own source code.
  function name() {
    document.querySelectorAll('#log [role="log"]').forEach((log) => {
      set(log, "aria-live", "off");
      set(log, "aria-label", "Conversation");
    });
    for (const [kind, text] of Object.entries(NAMES)) {
      document.querySelectorAll(`#log [data-testid="${kind}"]`).forEach((message) => {
        set(message, "role", "group");
        set(message, "aria-label", text);
      });
    }
    document.querySelectorAll('.gradio-container .sr-only[role="status"]').forEach((other) => {
      other.removeAttribute("role");
      set(other, "aria-live", "off");
    });
  }

  function summary(message) {
    const sources = message.querySelectorAll("details").length;
    if (sources === 0) return message.innerText;
    return `Answer ready, ${sources} ${sources === 1 ? "source" : "sources"}`;
  }

  // An answer is read from its start, so the question goes to the top of the window as soon as there is enough below it, and of a
  // long story only the end stays in sight.
  function follow() {
    const question = last("#log .user-row");
    if (!question) return;
    const { top, bottom } = question.getBoundingClientRect();
    const bar = find("#bar").offsetHeight;
    const share = innerHeight * STORY_SHARE;
    if (top >= bar && bottom <= share) return;
    scrollBy(0, Math.max(top - bar, bottom - share));
  }

  function finish() {
    status.textContent = summary(answer());
    keepFocus();
  }

  // A button that was pressed may be gone; the keyboard goes on from the answer, or from the empty page's question.
  function keepFocus() {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const target = answer() ?? find("#question textarea");
    if (!target) return;
    if (target.localName !== "textarea") target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  // Told by what is on the page, as Gradio may show "busy" and "done" in one step.
  function look() {
    name();
    furnish();
    const stop = find("#stop");
    const row = last("#log .message-row");
    if (!stop && !row) clear();
    if (!stop || !row) return;
    if (!stop.disabled) return wait();
    if (!row.matches(".bot-row")) return;
    const state = `${document.querySelectorAll("#log .message-row").length} ${answer().textContent}`;
    if (state === finished) return;
    finished = state;
    follow();
    clearTimeout(timer);
    timer = setTimeout(finish, SETTLED_MS);
  }

  function wait() {
    clearTimeout(timer);
    if (finished !== null) status.textContent = "";
    finished = null;
    follow();
  }

  function clear() {
    clearTimeout(timer);
    finished = null;
    if (!isCleared) return;
    isCleared = false;
    status.textContent = "Conversation cleared";
    keepFocus();
  }

  function plain(message) {
    const blocks = [...message.querySelector(".md").children].map((block) => {
      if (block.localName === "ol") return [...block.children].map((item, row) => `${row + 1}. ${item.innerText}`).join("\n");
      if (block.matches(".draft")) return [...block.querySelectorAll(".draft-name, blockquote")].map((one) => one.innerText).join("\n\n");
      if (block.localName !== "details") return block.innerText;
      const references = [...block.querySelectorAll("li")].map((item) => `    ${item.textContent}`);
      return [block.querySelector("summary").textContent, ...references].join("\n");
    });
    return blocks.join("\n\n");
  }

  // navigator.clipboard exists on https and localhost only; a page on a plain network address has the old way.
  function copyOldWay(text) {
    const area = Object.assign(document.createElement("textarea"), { value: text, className: "visually-hidden" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  async function copy(button) {
    const message = answer();
    if (!message) return;
    if (navigator.clipboard) await navigator.clipboard.writeText(plain(message));
    else copyOldWay(plain(message));
    button.focus();
    button.setAttribute("data-copied", "");
    status.textContent = "Answer copied";
    setTimeout(() => button.removeAttribute("data-copied"), COPIED_SHOWN_MS);
  }

  // Gradio shows a question that was refused as the one word "Error" over the whole conversation; chat.css hides that.
  const send = window.fetch;
  window.fetch = async (...request) => {
    if (!String(request[0].url || request[0]).includes("/queue/join")) return send(...request);
    try {
      const response = await send(...request);
      tell(response.ok ? "" : await reason(response.clone()));
      return response;
    } catch {
      tell(AWAY);
      return new Response("{}", { status: 503 }); // Gradio would load the page anew, and the conversation would be gone
    }
  };

  async function reason(response) {
    const { error } = await response.json().catch(() => ({}));
    if (!error || !error.message) return AWAY;
    const seconds = error.retry_after ?? 0;
    if (seconds <= 1) return error.message;
    return `${error.message} You can ask again in ${seconds > PATIENT_S ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`}.`;
  }

  // Why nothing was answered, and whom to call, above the question; nothing once a question is taken.
  function tell(message) {
    const shown = find("#refused");
    if (shown) shown.remove();
    if (!message) return;
    const notice = Object.assign(document.createElement("div"), { id: "refused" });
    notice.setAttribute("role", "alert");
    const lines = find("#urgent .lines").cloneNode(true);
    notice.append(...[message, "If you or somebody else may be in danger:"].map((text) => paragraph(text)), lines);
    find("#composer").prepend(notice);
  }

  function paragraph(text) {
    return Object.assign(document.createElement("p"), { textContent: text });
  }

  function button(text, action) {
    const made = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    made.addEventListener("click", () => action(made));
    return made;
  }

  function save(content, type, name) {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([content], { type })), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async function saveAsWord(title, text, tools) {
    const asked = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ title, text }) };
    const response = await fetch("/api/v1/draft.docx", asked).catch(() => null);
    const isMade = response !== null && response.ok;
    if (isMade) save(await response.blob(), response.headers.get("Content-Type"), "draft.docx");
    status.textContent = isMade ? "Draft saved as a Word file" : "The Word file could not be made; copy the text instead";
    const earlier = tools.querySelector("p");
    if (earlier) earlier.remove();
    if (!isMade) tools.append(paragraph(status.textContent));
  }

  // A text that is ready to use gets its own buttons.
  function furnish() {
    document.querySelectorAll("#log .draft:not([data-furnished])").forEach((draft) => {
      draft.setAttribute("data-furnished", "");
      const title = draft.querySelector(".draft-name").textContent;
      const text = draft.querySelector("blockquote").innerText;
      const tools = Object.assign(document.createElement("div"), { className: "draft-tools" });
      const copied = async () => {
        if (navigator.clipboard) await navigator.clipboard.writeText(text);
        else copyOldWay(text);
        status.textContent = "Draft copied";
      };
      tools.append(
        button("Copy this text", copied),
        button("Save as .docx", () => saveAsWord(title, text, tools)),
        button("Save as .md", () => save(`# ${title}\n\n${text}\n`, "text/markdown", "draft.md")),
      );
      draft.append(tools);
    });
  }

  function openSource(link, event) {
    const source = document.getElementById(link.getAttribute("href").slice(1));
    if (!source) return;
    event.preventDefault();
    source.open = true;
    source.querySelector("summary").focus();
  }

  // An empty question is not sent: it would be over in no time, and Gradio can lose an event that comes as another's stream closes.
  function holdEmpty(event) {
    const question = find("#question textarea");
    const isSending = event.type === "click" ? event.target.closest("#send") : event.key === "Enter" && event.target === question;
    if (!isSending || event.shiftKey) return;
    // On a phone the keyboard would cover the answer; once the question has been taken, it goes.
    if (question.value.trim()) return void (matchMedia("(pointer: coarse)").matches && setTimeout(() => question.blur()));
    event.preventDefault();
    event.stopImmediatePropagation();
    question.focus();
  }

  document.addEventListener("click", holdEmpty, true);
  document.addEventListener("keydown", holdEmpty, true);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("#copy");
    const link = event.target.closest('#log a[href^="#"]');
    if (button) copy(button);
    if (link) openSource(link, event);
    if (event.target.closest("#clear")) isCleared = true;
  });

  // The name, and whom to call in danger, in sight however long the talk; the heading itself is Gradio's.
  function head() {
    const help = button("Urgent help", () => find("#urgent").showModal());
    help.id = "danger";
    const name = Object.assign(document.createElement("span"), { textContent: "Signpost" });
    name.setAttribute("aria-hidden", "true");
    const bar = Object.assign(document.createElement("header"), { id: "bar" });
    bar.append(name, help);
    document.body.prepend(bar);
    document.body.append(find("#urgent-help").content);
  }

  document.addEventListener("DOMContentLoaded", () => {
    head();
    document.body.append(status);
    const changes = { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-label", "aria-live", "disabled"] };
    new MutationObserver(look).observe(document.body, changes);
    look();
  });
})();

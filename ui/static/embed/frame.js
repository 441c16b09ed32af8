// The page in the widget's frame, and on its own: a conversation that lives in this page and, if the person likes, in their browser.

import { asMarkdown, asText, fillHandout, Keeper, save } from "./keep.js";
import { make, Turn } from "./turn.js";
import { Portal, Service } from "./wire.js";

const REMEMBERED_TURNS = 6; // as many as the API takes
const REMEMBERED_CHARS = 4000; // of an answer: six of them fit into a request of 64 KiB
const MAX_LOGO_BYTES = 100000;
const LOGOS = ["image/png", "image/svg+xml", "image/jpeg", "image/webp"];
const MIN_CONTRAST = 4.5; // https://www.w3.org/TR/WCAG22/#contrast-minimum
const PAPERS = { light: "#eef2f1", dark: "#232b2f" }; // --soft of static/frame/base.css, on which a colour is hardest to read
const MAX_QUESTION_CHARS = 2000; // as many as are searched
const STORY_SHARE = 0.35; // of the conversation's height, for the end of a question that is longer than that
const UNSENT = [413, 422]; // what is too long comes back, to be cut by whoever wrote it

const find = (id) => document.getElementById(id);
const root = document.documentElement;
const [log, scroller, question, status, menu] = ["log", "scroller", "question", "status", "menu"].map(find);
const keeper = new Keeper();
const portal = new Portal([location.origin, ...document.body.dataset.origins.split(" ").filter(Boolean)], hear);
const service = new Service((isNew) => portal.tokens(isNew));
const page = { service, announce, again, save };
let turns = [];
let count = 0;
let running = null; // the AbortController of the question that is being answered
let region = "";
let context = {};
let isContextLeftOut = false;
let hasScrolled = false; // by hand, since the last question

function announce(text) {
  status.textContent = "";
  status.textContent = text;
}

// ---- asking

const answered = () => turns.filter((turn) => turn.answer);

function history(before) {
  return answered()
    .filter((turn) => turn.number < before)
    .slice(-REMEMBERED_TURNS)
    .flatMap((turn) => [
      { role: "user", content: turn.question },
      { role: "assistant", content: turn.answer.text.slice(0, REMEMBERED_CHARS) },
    ]);
}

function add(text) {
  const turn = new Turn(++count, text, page);
  turns.push(turn);
  log.append(turn.element);
  return turn;
}

// On a phone the keyboard would cover what the page says.
const isTouched = () => matchMedia("(pointer: coarse)").matches;

function ask(text, isGoingOnTyping) {
  if (running || !text.trim()) return;
  const turn = add(text);
  find("welcome").hidden = true;
  run(turn);
  if (!isGoingOnTyping) turn.element.focus({ preventScroll: true });
}

function again(turn) {
  if (running) return;
  turn.answer = null;
  run(turn);
  turn.element.focus({ preventScroll: true });
}

// An answer is read from its start, so its question goes to the top as far as there is something below it, and of a long story only
// the end stays in sight; whoever has scrolled meanwhile stays where they are.
function follow(turn) {
  if (hasScrolled) return;
  scroller.scrollTop = Math.max(turn.element.offsetTop - 8, turn.body.offsetTop - scroller.clientHeight * STORY_SHARE);
}

async function run(turn) {
  running = new AbortController();
  const { signal } = running;
  turn.wait();
  busy(true);
  offer([]);
  announce("");
  hasScrolled = false;
  follow(turn);
  const hear = (name, data) => {
    if (!turns.includes(turn)) return;
    turn.hear(name, data);
    follow(turn);
  };
  try {
    turn.finish(await service.ask(body(turn), signal, hear));
    done(turn);
  } catch (error) {
    if (!turns.includes(turn)) return; // cleared meanwhile
    const isStopped = signal.aborted;
    turn.fail(isStopped ? "Stopped before there was an answer." : error.message, isStopped ? null : urgent());
    announce(turn.body.firstChild.textContent);
    if (UNSENT.includes(error.status) && !question.value) type(turn.question);
  } finally {
    if (running?.signal === signal) running = null;
    busy(Boolean(running));
    if (turns.includes(turn)) follow(turn);
  }
}

function body(turn) {
  const asked = { question: turn.question, history: history(turn.number) };
  if (region) asked.region = region;
  if (!isContextLeftOut && Object.keys(context).length) asked.context = context;
  return asked;
}

function done(turn) {
  const sources = turn.answer.citations.length;
  const fixed = turn.body.innerText;
  announce(sources ? `Answer ready, ${sources} ${sources === 1 ? "source" : "sources"}` : fixed);
  offer(turn.answer.follow_ups);
  keep();
  portal.post("answer");
}

function keep() {
  keeper.write(answered());
  tellPrivacy();
}

function busy(isBusy) {
  const hadFocus = document.activeElement === find("stop");
  find("send").hidden = isBusy;
  find("stop").hidden = !isBusy;
  if (hadFocus && !isBusy) question.focus();
  for (const button of document.querySelectorAll("[data-do]")) button.disabled = answered().length === 0;
}

function offer(texts) {
  const next = find("next");
  next.hidden = texts.length === 0;
  next.querySelector(".offers").replaceChildren(
    ...texts.map((text) => make("button", { type: "button", className: "offer", textContent: text })),
  );
}

function clear() {
  running?.abort();
  running = null;
  turns = [];
  log.replaceChildren();
  offer([]);
  busy(false);
  keeper.forget();
  find("welcome").hidden = false;
  announce("Conversation cleared");
  if (document.hasFocus()) question.focus();
}

function restore() {
  for (const kept of keeper.read()) {
    try {
      add(kept.question).restore(kept.answer, kept.at);
    } catch {
      turns.pop()?.element.remove(); // kept by an older page, in another shape
    }
  }
  if (turns.length === 0) return;
  find("welcome").hidden = true;
  offer(turns[turns.length - 1].answer.follow_ups);
  busy(false);
  scroller.scrollTop = scroller.scrollHeight;
}

// The lines of the person's country, which came with the page and need no server.
function urgent() {
  const own = document.querySelector(`#urgent [data-region="${CSS.escape(region || document.body.dataset.region)}"]`);
  const copy = own.cloneNode(true);
  copy.hidden = false;
  return copy;
}

function showUrgent() {
  const wanted = region || document.body.dataset.region;
  for (const lines of document.querySelectorAll("#urgent [data-region]")) lines.hidden = lines.dataset.region !== wanted;
}

function tellPrivacy() {
  const kept = "This browser does, for 30 days at most, but nothing about danger.";
  const gone = "The conversation ends with this page.";
  find("privacy").textContent = `The server keeps nothing you type. ${keeper.isKeeping ? kept : gone}`;
  find("unkept").checked = !keeper.isKeeping;
  find("unkept").disabled = keeper.storage === null || keeper.isForbidden;
}

// ---- the menu

const deeds = {
  handout() {
    fillHandout(find("handout"), answered());
    document.body.classList.add("printing");
    window.print();
  },
  markdown: () => saveAll(asMarkdown(answered()), "signpost.md", "text/markdown"),
  text: () => saveAll(asText(answered()), "signpost.txt", "text/plain"),
  clear,
};

function saveAll(content, name, type) {
  save(content, name, type);
  announce("Conversation saved");
}

// ---- the portal

function hear(message) {
  if (message.type === "hello") greet(message);
  else if (message.type === "open") enter();
  else if (message.type === "context") setContext(message.context);
  else if (message.type === "logo") setLogo(message.logo);
  else if (message.type === "reset") {
    clear();
    portal.post("reset"); // done
  }
}

function greet(message) {
  region = document.querySelector(`#urgent [data-region="${CSS.escape(String(message.region))}"]`) ? message.region : "";
  showUrgent();
  if (message.history === "off") {
    keeper.isForbidden = true;
    if (turns.length) clear();
  }
  setTheme(message.theme ?? {});
  setContext(message.context);
  find("close").hidden = false;
  tellPrivacy();
  portal.post("ready");
}

function enter() {
  (isTouched() ? find("name") : question).focus();
}

function setTheme({ accent, scheme, dir }) {
  if (["ltr", "rtl"].includes(dir)) root.dir = dir;
  if (["light", "dark"].includes(scheme)) root.dataset.scheme = scheme;
  if (!/^#[0-9a-f]{6}$/i.test(accent ?? "")) return;
  for (const [name, paper] of Object.entries(PAPERS)) root.style.setProperty(`--${name}-accent`, legible(accent, paper));
}

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(colour) {
  const [red, green, blue] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// The portal's colour, moved towards black or white until it can be read on the paper.
function legible(accent, paper) {
  const end = luminance(paper) > 0.5 ? 0 : 255;
  for (let step = 0; step <= 20; step++) {
    const mixed = channels(accent).map((channel) => Math.round(channel + ((end - channel) * step) / 20));
    const colour = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(colour, paper) >= MIN_CONTRAST) return colour;
  }
  return accent;
}

function setLogo(logo) {
  if (!(logo instanceof Blob) || logo.size > MAX_LOGO_BYTES || !LOGOS.includes(logo.type)) return;
  const image = find("logo");
  image.src = URL.createObjectURL(logo);
  image.hidden = false;
}

function setContext(given) {
  const limits = { programme: 100, stage: 40, page: 200 }; // as the API has them
  context = {};
  for (const [key, length] of Object.entries(limits)) {
    const value = given?.[key];
    if (typeof value === "string" && value.trim()) context[key] = value.trim().slice(0, length);
  }
  const said = Object.values(context).join(", ");
  find("context").hidden = !said || isContextLeftOut;
  find("context").firstElementChild.textContent = `Sent along: ${said}`;
}

// ---- events

find("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = question.value;
  if (running || !text.trim()) return question.focus();
  type("");
  ask(text, !isTouched());
});

question.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  find("ask").requestSubmit(find("send"));
});

function grow() {
  question.style.height = "";
  if (question.value) question.style.height = `${question.scrollHeight + 2}px`; // an empty one would be as high as its placeholder
}

function type(text) {
  question.value = text;
  grow();
  tellLength();
}

// Nothing is cut off a pasted text unseen: at its end stands what is asked, more often than not.
function tellLength() {
  const over = [...question.value.normalize("NFC").trim()].length - MAX_QUESTION_CHARS;
  const wasLong = !find("long").hidden;
  find("long").hidden = over <= 0;
  find("long").textContent = over > 0 ? `${over} ${over === 1 ? "character" : "characters"} too long to be searched` : "";
  if (over > 0 && !wasLong) announce(find("long").textContent);
}

question.addEventListener("input", () => {
  grow();
  tellLength();
});
find("stop").addEventListener("click", () => running?.abort());
find("close").addEventListener("click", () => portal.post("close"));
find("danger").addEventListener("click", () => find("urgent").showModal());
find("context").querySelector("button").addEventListener("click", () => {
  isContextLeftOut = true;
  find("context").hidden = true;
  announce("Left out");
  question.focus();
});
find("unkept").addEventListener("change", (event) => {
  keeper.turnOff(event.target.checked);
  keep();
});
for (const name of ["wheel", "touchmove", "pointerdown", "keydown"]) {
  scroller.addEventListener(name, () => (hasScrolled = true), { passive: true });
}
scroller.addEventListener("click", (event) => {
  const offered = event.target.closest(".offer");
  if (offered) ask(offered.textContent, false);
});
menu.addEventListener("click", (event) => {
  const deed = deeds[event.target.dataset.do];
  if (event.target.closest("button, a")) {
    menu.open = false;
    menu.querySelector("summary").focus(); // what was chosen is hidden now
  }
  if (deed) deed();
});
document.addEventListener("click", (event) => {
  if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || find("urgent").open) return;
  if (menu.open) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else portal.post("close");
});
// Another tab has cleared the conversation, or has gone off the record; what this one shows would come back with its next answer.
window.addEventListener("storage", (event) => {
  if (keeper.isRemoved(event)) clear();
  tellPrivacy();
});
window.addEventListener("afterprint", () => document.body.classList.remove("printing"));

// A phone's keyboard covers the page's lower end unless the page is as high as what is seen of it.
const viewport = window.visualViewport;
if (viewport && !portal.isFramed) {
  viewport.addEventListener("resize", () => document.body.style.setProperty("height", `${viewport.height}px`));
}

// A page enlarged, or above a phone's keyboard: most of what is seen is to be the conversation.
const low = matchMedia("(max-height: 32rem)"); // as in static/frame/limits.css
const placePrivacy = () => (low.matches ? menu.querySelector("div") : find("foot")).prepend(find("privacy"));
low.addEventListener("change", placePrivacy);
placePrivacy();

document.body.classList.toggle("framed", portal.isFramed);
find("whole").hidden = !portal.isFramed;
showUrgent();
tellPrivacy();
restore();
if (!portal.isFramed) enter();

// Signpost in a portal's page: a launcher, and at first intent a frame of Signpost's own origin. Documented in docs/widget.md.
(function () {
  "use strict";

  const script = document.currentScript;
  const earlier = window.Signpost;
  if (earlier && earlier.version) return;
  if (!script || !script.src) {
    console.error("[Signpost] Load widget.js with <script async src>, not as a module or by fetch.");
    return;
  }

  const VERSION = 1;
  const TAG = "signpost-chat";
  const ORIGIN = new URL(script.src).origin;
  const FRAME = new URL("frame", script.src).href;
  const NARROW = "(max-width: 30rem), (max-height: 30rem)";
  const ANSWER_MS = 1500; // from the frame's load to its first word; its script has run by then, or never will
  const LOAD_MS = 15000;
  // What a key may hold: one of a list, a pattern, or text up to a length.
  const KEYS = {
    accent: /^#[0-9a-f]{6}$/i,
    dir: ["ltr", "rtl"],
    history: ["on", "off"],
    label: 40,
    launcher: ["on", "off"],
    logo: 500,
    page: 200,
    position: ["right", "left"],
    programme: 100,
    region: ["us", "ca", "uk", "ie", "au", "nz", "in"],
    scheme: ["auto", "light", "dark"],
    stage: 40,
  };
  const CONTEXT = ["programme", "stage", "page"];
  const EVENTS = ["ready", "open", "close", "answer"];
  const CSS = `
:host { position: fixed !important; bottom: 0; right: 0; z-index: 2147483000 !important; opacity: 1 !important;
  transform: none !important; filter: none !important; }
.box { all: initial; color-scheme: light dark; font: 500 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
[hidden] { display: none !important; }
button, a { font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
.launcher { position: fixed; bottom: 1.25rem; right: 1.25rem; display: flex; align-items: center; gap: .6rem; min-height: 3rem;
  max-width: calc(100vw - 2.5rem); padding: .6rem 1.2rem .6rem 1rem; border: 1px solid var(--on-accent); border-radius: 999px;
  background: var(--accent); color: var(--on-accent); box-shadow: 0 2px 10px rgba(0, 0, 0, .22); text-align: start; }
.launcher:hover { filter: brightness(1.08); }
.panel { position: fixed; bottom: 5.25rem; right: 1.25rem; width: min(26.5rem, 100vw - 2.5rem); height: min(44rem, 100vh - 6.5rem);
  overflow: hidden; border: 1px solid #85888a; border-radius: 14px; background: Canvas; color: CanvasText;
  box-shadow: 0 8px 40px rgba(0, 0, 0, .25); }
.left .launcher, .left .panel { right: auto; left: 1.25rem; }
.panel::before { content: "Opening \\2026"; position: absolute; padding: 1.5rem; }
iframe { position: relative; display: block; width: 100%; height: 100%; border: 0; }
.note { position: absolute; inset: 0; padding: 1.5rem; background: Canvas; }
.note p { margin: 0 0 1rem; }
.note a { color: inherit; }
.note button { min-height: 2.5rem; padding: .3rem 1rem; }
@media ${NARROW} { .panel, .left .panel { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
  .open .launcher { visibility: hidden; } }
@media print { :host { display: none; } }`;

  const listeners = {};
  let context = {};
  let provider = null;
  let isResetDue = false;
  const waiting = []; // for the reset
  let own = null; // the element that this script has added
  let shown = null; // the one widget of this page

  const complain = (problems) => problems.length && console.error("[Signpost] " + problems.join(" "));

  function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  }

  function nearest(name) {
    return Object.keys(KEYS).sort((a, b) => distance(a, name) - distance(b, name))[0];
  }

  // Return what is wrong with a value, in words, or nothing.
  function wrong(key, value) {
    const rule = KEYS[key];
    if (typeof rule === "number") return value.length > rule ? `at most ${rule} characters` : "";
    if (Array.isArray(rule)) return rule.includes(value) ? "" : `one of ${rule.join(", ")}`;
    return rule.test(value) ? "" : "a colour such as #17606b";
  }

  function read(element) {
    const found = {};
    const problems = [];
    for (const attribute of Array.from(element.attributes)) {
      if (!attribute.name.startsWith("data-")) continue;
      const key = attribute.name.slice(5);
      const isKnown = Object.prototype.hasOwnProperty.call(KEYS, key);
      const why = isKnown ? wrong(key, attribute.value) : "";
      if (!isKnown) problems.push(`${attribute.name} is not known; did you mean data-${nearest(key)}?`);
      else if (why) problems.push(`${attribute.name} must be ${why}.`);
      else found[key] = attribute.value;
    }
    complain(problems);
    return found;
  }

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  function sign() {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    for (const [name, value] of [["viewBox", "6 5 20 22"], ["width", "20"], ["height", "22"], ["aria-hidden", "true"]]) {
      svg.setAttribute(name, value);
    }
    path.setAttribute("d", "M15 6h2v3h8l3 3.5-3 3.5h-8v10h-2V16H7l-3-3.5L7 9h8z");
    path.setAttribute("fill", "currentColor");
    svg.append(path);
    return svg;
  }

  // Black or white, whichever can be read better (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
  function readable(colour) {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
  }

  function emit(name, detail) {
    (listeners[name] || []).slice().forEach((listener) => listener(detail));
  }

  function widget(host, options) {
    const root = host.shadowRoot || host.attachShadow({ mode: "open" });
    const label = options.label || "Ask about mentorship";
    const button = make("button", { type: "button", className: "launcher", hidden: options.launcher === "off" }, sign(), label);
    const panel = make("div", { className: "panel", hidden: true });
    const box = make("div", { className: options.position === "left" ? "box left" : "box" }, button, panel);
    const viewport = window.visualViewport;
    let frame = null;
    let note = null;
    let timer = 0;
    let isGreeted = false;
    let isReady = false;
    let returnTo = null;
    let covered = []; // what of the portal's page lies under a panel that fills the window

    function dress() {
      const accent = options.accent || "#17606b";
      box.style.setProperty("--accent", accent);
      box.style.setProperty("--on-accent", readable(accent));
      box.dir = options.dir || document.documentElement.dir;
      button.setAttribute("aria-expanded", "false");
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-label", label);
      if (root.adoptedStyleSheets && window.CSSStyleSheet) {
        const sheet = new CSSStyleSheet(); // allowed by a policy that forbids inline styles
        sheet.replaceSync(CSS);
        root.adoptedStyleSheets = [sheet];
      } else root.append(make("style", { textContent: CSS }));
      root.append(box);
    }

    // What is said before the greeting is part of it.
    function post(type, data) {
      if (isGreeted) frame.contentWindow.postMessage(Object.assign({ signpost: VERSION, type }, data), ORIGIN);
    }

    // At first intent, so that a page on which nobody asks loads nothing.
    function load() {
      if (frame) return;
      frame = make("iframe", { title: label, src: FRAME, allow: "clipboard-write", onload: greet });
      panel.append(frame);
      timer = setTimeout(explain, LOAD_MS);
    }

    function greet() {
      clearTimeout(timer);
      timer = setTimeout(explain, ANSWER_MS);
      isGreeted = true;
      const { accent, dir, history, region, scheme } = options;
      post("hello", { theme: { accent, dir: dir || document.documentElement.dir, scheme }, history, region, context, token: !!provider });
      if (options.logo) sendLogo();
    }

    // The frame asks no other host for anything, so the logo is sent to it.
    function sendLogo() {
      fetch(options.logo).then((response) => response.blob()).then((logo) => post("logo", { logo }))
        .catch(() => complain(["data-logo cannot be read from this page."]));
    }

    function explain() {
      if (note) return;
      clearTimeout(timer);
      if (frame) frame.remove();
      frame = null;
      isGreeted = isReady = false;
      tell(false);
      note = make("div", { className: "note" },
        make("p", { textContent: "The chat cannot be opened in this page." }),
        make("p", {}, make("a", { href: FRAME, target: "_blank", rel: "noopener", textContent: "Open it in a new tab" })),
        make("p", { textContent: "If you or somebody else may be in danger, call your local emergency number." }),
        make("button", { type: "button", textContent: "Close", onclick: close }));
      note.setAttribute("role", "alert");
      panel.append(note);
    }

    function hear(event) {
      const message = event.data;
      if (!frame || event.source !== frame.contentWindow || event.origin !== ORIGIN) return;
      if (!message || message.signpost !== VERSION) return;
      if (message.type === "ready") ready();
      else if (message.type === "close") close();
      else if (message.type === "answer") emit("answer", {});
      else if (message.type === "reset") cleared();
      else if (message.type === "token") giveToken(message.id);
    }

    function ready() {
      clearTimeout(timer);
      isReady = true;
      reset();
      if (!panel.hidden) enter();
      emit("ready", {});
    }

    function giveToken(id) {
      Promise.resolve().then(() => (provider ? provider() : "")).catch(() => "")
        .then((token) => post("token", { id, token: String(token || "") }));
    }

    // What is kept lies in the frame, so that is loaded for it.
    function reset() {
      if (!isResetDue) return;
      if (isReady) post("reset");
      else load();
    }

    function enter() {
      frame.focus();
      post("open");
    }

    // Focus must not go where it cannot be seen (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum).
    function cover(isWhole) {
      if (isWhole === covered.length > 0) return;
      covered.splice(0).forEach((element) => (element.inert = false));
      panel.setAttribute("aria-modal", isWhole);
      for (let at = host; isWhole && at && at !== document.body; at = at.parentElement) {
        covered.push(...Array.from(at.parentElement ? at.parentElement.children : []).filter((one) => one !== at && !one.inert));
      }
      covered.forEach((element) => (element.inert = true));
    }

    function escape(event) {
      if (event.key === "Escape" && (covered.length || event.composedPath().includes(host))) close();
    }

    function fit() {
      const isWhole = !panel.hidden && window.matchMedia(NARROW).matches;
      const isNarrow = isWhole && viewport;
      cover(isWhole);
      panel.style.height = isNarrow ? `${viewport.height}px` : "";
      panel.style.top = isNarrow ? `${viewport.offsetTop}px` : "";
      panel.style.bottom = isNarrow ? "auto" : "";
    }

    function open() {
      if (!panel.hidden) return;
      const active = document.activeElement;
      returnTo = active && active !== document.body && active !== host ? active : button;
      if (note) note.remove();
      note = null;
      panel.hidden = false;
      box.classList.add("open");
      button.setAttribute("aria-expanded", "true");
      load();
      fit();
      if (isReady) enter();
      emit("open", {});
    }

    function close() {
      if (panel.hidden) return;
      panel.hidden = true;
      box.classList.remove("open");
      button.setAttribute("aria-expanded", "false");
      fit();
      returnTo.focus();
      emit("close", {});
    }

    function destroy() {
      clearTimeout(timer);
      cover(false);
      document.removeEventListener("keydown", escape);
      window.removeEventListener("message", hear);
      if (viewport) ["resize", "scroll"].forEach((name) => viewport.removeEventListener(name, fit));
      root.textContent = "";
    }

    dress();
    button.addEventListener("click", () => (panel.hidden ? open() : close()));
    ["pointerenter", "focus", "touchstart"].forEach((name) => button.addEventListener(name, load, { passive: true }));
    document.addEventListener("keydown", escape);
    window.addEventListener("message", hear);
    if (viewport) ["resize", "scroll"].forEach((name) => viewport.addEventListener(name, fit));
    reset();
    return { host, open, close, destroy, post, reset, isOpen: () => !panel.hidden };
  }

  const options = read(script);
  CONTEXT.forEach((key) => options[key] && (context[key] = options[key]));

  // The element may stand in the page, or be made by a framework; without one, the script adds it.
  class Chat extends HTMLElement {
    connectedCallback() {
      if (shown && shown.host !== this) shown.host.remove();
      const given = read(this);
      CONTEXT.forEach((key) => given[key] && (context[key] = given[key]));
      shown = widget(this, Object.assign({}, options, given));
    }

    disconnectedCallback() {
      if (!shown || shown.host !== this) return;
      shown.destroy();
      shown = null;
      // A portal that swaps its page's body has not asked for the button to go.
      if (this === own) Promise.resolve().then(() => own && !shown && document.body && add());
    }

    attributeChangedCallback(name, _before, value) {
      if (!shown || shown.host !== this) return;
      setContext(Object.assign({}, context, { [name.slice(5)]: value }));
    }
  }
  Chat.observedAttributes = CONTEXT.map((key) => `data-${key}`);

  function setContext(given) {
    const problems = [];
    context = {};
    Object.keys(given || {}).forEach((key) => {
      if (!CONTEXT.includes(key)) problems.push(`setContext: ${key} is not known; use ${CONTEXT.join(", ")}.`);
      else if (given[key]) context[key] = String(given[key]).slice(0, KEYS[key]);
    });
    complain(problems);
    if (shown) shown.post("context", { context });
  }

  function cleared() {
    isResetDue = false;
    tell(true);
  }

  function tell(isDone) {
    waiting.splice(0).forEach((done) => done(isDone));
  }

  const api = {
    version: VERSION,
    open: () => (shown || add()).open(),
    close: () => shown && shown.close(),
    toggle: () => (shown && shown.isOpen() ? shown.close() : api.open()),
    reset: () => new Promise((done) => {
      isResetDue = true;
      waiting.push(done);
      if (shown) shown.reset();
    }),
    destroy() {
      own = null;
      if (shown) shown.host.remove();
    },
    on(name, listener) {
      if (!EVENTS.includes(name)) complain([`on: ${name} is not known; use ${EVENTS.join(", ")}.`]);
      (listeners[name] = listeners[name] || []).push(listener);
      return () => (listeners[name] = listeners[name].filter((other) => other !== listener));
    },
    setContext,
    setTokenProvider(given) {
      provider = given;
      if (given && shown) shown.post("signing");
    },
    push(call) {
      const [name, ...given] = [].concat(call);
      if (Object.prototype.hasOwnProperty.call(api, name) && name !== "version") return api[name](...given);
      return complain([`push: ${name} is not known; use ${Object.keys(api).slice(1).join(", ")}.`]);
    },
  };

  function add() {
    own = document.createElement(TAG);
    document.body.append(own);
    return shown;
  }

  window.Signpost = api;
  customElements.define(TAG, Chat);
  const isOpening = (call) => ["open", "toggle"].includes([].concat(call)[0]);
  const calls = Array.isArray(earlier) ? earlier : [];
  calls.filter((call) => !isOpening(call)).forEach(api.push);
  const start = () => {
    if (!shown) add();
    if (calls.some(isOpening)) api.open();
  };
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
})();

// What a portal adds to the one line, if it likes: where the resident is, and who they are.
"use strict";

const isSigning = document.currentScript.dataset.identity === "on";
window.Signpost = window.Signpost || []; // calls wait here until the widget has loaded

if (isSigning) {
  const token = async () => (await (await fetch("/token")).json()).token;
  window.Signpost.push(["setTokenProvider", token]);
}

document.addEventListener("click", (event) => {
  const page = event.target.dataset.page;
  const place = document.getElementById("place");
  if (page) {
    window.Signpost.push(["setContext", { programme: "Internal medicine", stage: "PGY-2", page }]);
    window.Signpost.push(["open"]);
  }
  if (event.target.id === "mount") {
    const element = document.createElement("signpost-chat");
    element.setAttribute("data-label", "Ask from this place");
    place.replaceChildren(element);
  }
  if (event.target.id === "unmount") place.replaceChildren();
});

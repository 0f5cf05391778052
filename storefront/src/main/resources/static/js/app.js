// Comfort only: every page works without this file.
"use strict";
document.documentElement.classList.add("js");

// Filters and sorting send their form as soon as they change.
document.addEventListener("change", (event) => {
  const form = event.target.form;
  const inOpenSheet = event.target.closest(":popover-open");
  if (form?.matches("[data-auto-submit]") && !inOpenSheet && event.target.type !== "text") form.requestSubmit();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;

  // <button data-step="-1"> beside the number of a .stepper
  if (button.dataset.step) {
    const input = button.parentElement.querySelector("input");
    button.dataset.step > 0 ? input.stepUp() : input.stepDown();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // <button data-copy="text" data-copied="Đã chép">
  if (button.dataset.copy && navigator.clipboard) {
    navigator.clipboard.writeText(button.dataset.copy).then(() => {
      const words = button.querySelector("[data-words]") ?? button;
      const before = words.textContent;
      words.textContent = button.dataset.copied;
      setTimeout(() => { words.textContent = before; }, 2000);
    });
  }

  if (button.matches("[data-print]")) window.print();
});

// <form data-confirm="Huỷ đơn H…?"> asks once, in words, before it is sent.
const asked = document.createElement("dialog");
asked.className = "panel confirm";
document.addEventListener("submit", (event) => {
  const form = event.target;
  const words = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (!words || form.dataset.confirmed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(words, event.submitter?.textContent.trim() ?? "OK").then((yes) => {
    if (!yes) return;
    form.dataset.confirmed = "true";
    form.requestSubmit(event.submitter);
    delete form.dataset.confirmed;
  });
}, true);

function ask(words, verb) {
  const text = document.createElement("p");
  text.textContent = words;
  const form = document.createElement("form");
  form.method = "dialog";
  form.className = "form__actions";
  const close = document.documentElement.lang === "en" ? "Not now" : "Thôi";
  for (const [value, label, look] of [["yes", verb, "button"], ["", close, "button button--second"]]) {
    const button = document.createElement("button");
    Object.assign(button, { value, textContent: label, className: look });
    form.append(button);
  }
  asked.replaceChildren(text, form);
  document.body.append(asked);
  asked.returnValue = "";
  asked.showModal();
  return new Promise((answer) => asked.addEventListener("close", () => answer(asked.returnValue === "yes"), { once: true }));
}

// After a rejected form or a swap the focus stands where the news is.
function focusNews(root) {
  root.querySelector?.("[data-focus]")?.focus();
}
document.addEventListener("DOMContentLoaded", () => focusNews(document));
document.addEventListener("htmx:afterSettle", (event) => focusNews(event.target));

// A menu closes when one clicks elsewhere or presses Escape.
function closeMenus(except) {
  document.querySelectorAll("details.menu[open]").forEach((menu) => { if (menu !== except) menu.open = false; });
}
document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeMenus(null); });

document.addEventListener("htmx:sendError", () => {
  const flash = document.getElementById("flash");
  const note = document.createElement("p");
  note.className = "flash flash--error";
  note.textContent = flash.dataset.offline;
  flash.replaceChildren(note);
});

// Keeps the reader's choice of view, with or without marks of change, from one card to the next.
// Pages need no script: without it, or without storage, the choice holds for the page at hand.
(function () {
  "use strict";
  var name = "kohyo-show-changes";
  var choice = document.getElementById("show-changes");
  if (!choice) return;
  try {
    if (window.localStorage.getItem(name) === "no") choice.checked = false;
    choice.addEventListener("change", function () {
      window.localStorage.setItem(name, choice.checked ? "yes" : "no");
    });
  } catch (refused) {
    // Readers may forbid storage.
  }
})();

// Filters and sorts the index of a plan. The choices stand in the address of the page, so that they can be kept and sent.
// Without this script the index shows every card.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form || !form.content) return;
  form.parentNode.insertBefore(form.content.cloneNode(true), form);
  var box = document.getElementById("filter-box");
  // On a phone the list comes first; choices that the address carries are shown.
  box.open = window.matchMedia("(min-width: 44rem)").matches || location.search.length > 1;

  var names = ["goal", "department", "method", "year", "change"];
  var rows = Array.prototype.slice.call(document.querySelectorAll(".index tbody tr"));
  var places = new Map(rows.map(function (row, at) { return [row, at]; }));
  var orders = {
    "": function () { return 0; },
    title: function (a, b) {
      return title(a).localeCompare(title(b), document.documentElement.lang);
    },
    change: function (a, b) { return rank(a) - rank(b); },
  };

  function title(row) {  // without the readings over it
    var cell = row.querySelector("th").cloneNode(true);
    cell.querySelectorAll("rp, rt").forEach(function (reading) { reading.remove(); });
    return cell.textContent;
  }
  function rank(row) {
    var change = row.dataset.change;
    return change.indexOf("new") >= 0 ? 0 : change ? 1 : 2;
  }
  function control(name) { return document.getElementById("filter-" + name); }
  function chosen(name) { return control(name) ? control(name).value : ""; }

  function fits(row) {
    return names.every(function (name) {
      var wanted = chosen(name);
      return !wanted || row.dataset[name].split(" ").indexOf(wanted) >= 0;
    });
  }

  function show() {
    var compare = orders[chosen("order")];
    var count = 0;
    rows.forEach(function (row) {
      row.hidden = !fits(row);
      if (!row.hidden) count += 1;
    });
    rows.slice().sort(function (a, b) {
      return compare(a, b) || places.get(a) - places.get(b);
    }).forEach(function (row) { row.parentNode.appendChild(row); });
    document.querySelectorAll(".index-goal").forEach(function (goal) {
      goal.hidden = count < rows.length && !goal.querySelector("tbody tr:not([hidden])");
    });
    document.getElementById("filter-count").textContent = count + " / " + rows.length;
  }

  function keep() {
    var words = new URLSearchParams();
    names.concat("order").forEach(function (name) {
      if (chosen(name)) words.set(name, chosen(name));
    });
    var query = words.toString();
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
    } catch (refused) {
      // Some browsers keep the address of a file as it is.
    }
  }

  var asked = new URLSearchParams(location.search);
  names.concat("order").forEach(function (name) {
    var select = control(name);
    if (!select) return;
    select.value = asked.get(name) || "";
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", function () { show(); keep(); });
  });
  control("reset").addEventListener("click", function () {
    names.concat("order").forEach(function (name) { if (control(name)) control(name).value = ""; });
    show();
    keep();
  });
  show();
})();

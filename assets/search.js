// Searches the index of the site: see docs/decisions/0010-search-without-a-server.md. The query stands in the address, the
// words stand in the page. Files of the index are scripts, because a page opened from a folder can load nothing else.
(function () {
  "use strict";
  var page = document.getElementById("search");
  if (!page || !("normalize" in String.prototype)) return;
  var words = page.dataset;
  var language = document.documentElement.lang;
  var form = document.getElementById("search-form");
  var status = document.getElementById("search-status");
  var list = document.getElementById("search-results");
  var more = document.getElementById("search-more");
  var weights = [60, 30, 12, 8, 4, 3, 2]; // number, title, names, departments, prose, schedule, notes
  var pageSize = 10;
  var around = 36; // characters of context on each side

  // Files of the index, by name: each is loaded once and calls kohyoSearch with its value.
  var waiting = {};
  window.kohyoSearch = function (name, value) {
    waiting[name].resolve(value);
  };
  window.kohyoSearch.fold = fold; // for those who check that it folds as the program does
  function load(name) {
    if (waiting[name]) return waiting[name].promise;
    var entry = (waiting[name] = {});
    entry.promise = new Promise(function (resolve, reject) {
      entry.resolve = resolve;
      var script = document.createElement("script");
      script.src = words.index + name + ".js?" + words.version;
      script.onerror = reject;
      document.head.appendChild(script);
    });
    return entry.promise;
  }

  // The folded form of a text, as src/search/fold.cc makes it: its characters, and for each the place in the text of
  // the character that it comes from.
  function fold(text) {
    var folded = [];
    var places = [];
    var unit = /[①-⑳]|\p{White_Space}|[^\p{M}ﾞﾟ\p{White_Space}][\p{M}ﾞﾟ]*|[\p{M}ﾞﾟ]+/gu;
    for (var match; (match = unit.exec(text)); ) {
      var characters = /^\p{White_Space}$/u.test(match[0]) ? [" "] : Array.from(foldUnit(match[0]));
      characters.forEach(function (character) {
        if (character === " " && (folded.length === 0 || folded[folded.length - 1] === " ")) return;
        folded.push(character);
        places.push(match.index);
      });
    }
    if (folded[folded.length - 1] === " ") folded.pop();
    places[folded.length] = text.length;
    return { characters: folded, places: places };
  }
  function foldUnit(unit) {
    if (/^[①-⑳]$/.test(unit)) return unit;
    return unit
      .normalize("NFKC")
      .toUpperCase()
      .toLowerCase()
      .normalize("NFKC")
      .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu, "")
      .replace(/[‐-―−ー－﹣]/g, "-")
      .replace(/[ァ-ヶヽヾ]/g, function (kana) {
        return String.fromCharCode(kana.charCodeAt(0) - 0x60);
      });
  }

  // The pieces that together are a word, and where each begins: as in src/search/grams.cc.
  var number = /^[0-9]+(-[0-9]+)+[①-⑳]?$/;
  function cover(word) {
    if (number.test(word.join(""))) return [{ gram: word.join(""), offset: 0 }];
    function sizeAt(at) {
      return /^[a-z]{3}$/.test(word.slice(at, at + 3).join("")) ? 3 : 2;
    }
    var parts = [];
    for (var at = 0; at < word.length; ) {
      var begin = Math.min(at, word.length - 2);
      if (word.length >= 3 && at + 3 > word.length && sizeAt(word.length - 3) === 3) begin = word.length - 3;
      var size = sizeAt(begin);
      parts.push({ gram: word.slice(begin, begin + size).join(""), offset: begin });
      at = begin + size;
    }
    return parts;
  }

  function shardOf(gram, shards) {
    var hash = 2166136261;
    Array.from(gram).forEach(function (character) {
      hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
    });
    return ((hash ^ (hash >>> 15)) >>> 0) % shards;
  }

  var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  function unpack(text) {
    var numbers = [];
    var value = 0;
    var factor = 1;
    for (var i = 0; i < text.length; ++i) {
      var digit = digits.indexOf(text[i]);
      value += (digit % 32) * factor;
      factor *= 32;
      if (digit >= 32) continue;
      numbers.push(value);
      value = 0;
      factor = 1;
    }
    return numbers;
  }
  // Steps from one number to the next as the numbers themselves.
  function sums(steps) {
    var sum = 0;
    return steps.map(function (step) {
      return (sum += step);
    });
  }

  // The place in a rising list of the last number that is not above the value.
  function lastUpTo(rising, value) {
    var low = 0;
    var high = rising.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (rising[middle] <= value) low = middle;
      else high = middle;
    }
    return low;
  }

  // What the index says, ready for use: the position at which each field of each document begins.
  function readShape(shape) {
    var begins = [0];
    shape.extents.forEach(function (field) {
      unpack(field).forEach(function (extent) {
        begins.push(begins[begins.length - 1] + extent);
      });
    });
    return {
      documents: shape.documents,
      titles: shape.titles,
      shards: shape.shards,
      filters: shape.filters,
      begins: begins,
      texts: sums(unpack(shape.texts)),
    };
  }

  // Every position at which a word stands.
  function positionsOf(word, shape) {
    var parts = cover(word);
    var loads = parts.map(function (part) {
      return load("grams/" + shardOf(part.gram, shape.shards));
    });
    return Promise.all(loads).then(function (shards) {
      var lists = parts.map(function (part, i) {
        return sums(unpack(shards[i][part.gram] || "")).map(function (position) {
          return position - part.offset;
        });
      });
      return lists.reduce(function (known, next) {
        var there = new Set(next);
        return known.filter(function (position) {
          return there.has(position);
        });
      });
    });
  }

  // By document, how well a word suits it and where it stands best.
  function hitsOf(positions, shape) {
    var hits = new Map();
    positions.forEach(function (position) {
      // Empty fields begin where the next one does: the last of them is the one that holds the position.
      var at = lastUpTo(shape.begins, position);
      var field = Math.floor(at / shape.documents);
      var hit = hits.get(at % shape.documents);
      if (!hit) hits.set(at % shape.documents, (hit = { field: field, position: position, count: 0 }));
      hit.count += 1;
    });
    hits.forEach(function (hit) {
      hit.score = weights[hit.field] + Math.min(hit.count, 10) / 10;
    });
    return hits;
  }

  // The documents that hold every word and pass every filter, the best first.
  function rank(hitsOfWords, filters, shape) {
    var passing = filters.map(function (filter) {
      return new Set(sums(unpack(shape.filters[filter] || "")));
    });
    var found = [];
    for (var document = 0; document < shape.documents; ++document) {
      var hits = hitsOfWords.map(function (hits) {
        return hits.get(document);
      });
      var passes = passing.every(function (set) {
        return set.has(document);
      });
      if (!passes || !hits.every(Boolean)) continue;
      var score = hits.reduce(function (sum, hit) {
        return sum + hit.score;
      }, 0);
      found.push({ document: document, score: score, hits: hits });
    }
    return found.sort(function (a, b) {
      return b.score - a.score || a.document - b.document;
    });
  }

  function loadTitle(result, shape) {
    return load("titles/" + Math.floor(result.document / shape.titles)).then(function (titles) {
      return titles[result.document % shape.titles];
    });
  }

  // A text of the index and its language, which is named where it is not the page's.
  function spoken(value) {
    return Array.isArray(value) ? { text: value[0], language: value[1] } : { text: value, language: language };
  }

  // The text around the best place of a word that stands in no number or title; nothing where all do.
  function loadContext(result, shape) {
    var below = result.hits.filter(function (hit) {
      return hit.field > 1;
    });
    if (below.length === 0) return Promise.resolve(null);
    var position = below[0].position;
    var file = lastUpTo(shape.texts, position);
    return load("texts/" + file).then(function (texts) {
      var at = shape.texts[file];
      for (var i = 0; i < texts.length; ++i) {
        var piece = spoken(texts[i]);
        var folded = fold(piece.text);
        var end = at + folded.characters.length + 1;
        if (position < end) return clip(piece, folded, position - at);
        at = end;
      }
      return null;
    });
  }
  function clip(piece, folded, offset) {
    var begin = Math.max(0, offset - around);
    var end = Math.min(folded.characters.length, offset + 2 * around);
    if (begin < 8) begin = 0;
    var cut = piece.text.slice(folded.places[begin], folded.places[end]);
    return {
      text: (begin > 0 ? "…" : "") + cut + (end < folded.characters.length ? "…" : ""),
      language: piece.language,
    };
  }

  // Where the words stand in a text: which of its characters are to be marked.
  function marksOf(folded, wordsToFind) {
    var marked = new Array(folded.characters.length).fill(false);
    wordsToFind.forEach(function (word) {
      var isNumber = number.test(word.join(""));
      for (var at = 0; at + word.length <= folded.characters.length; ++at) {
        var isHere = word.every(function (character, i) {
          return folded.characters[at + i] === character;
        });
        var next = folded.characters.slice(at + word.length, at + word.length + 2).join("");
        var isPart = /[-0-9]/.test(folded.characters[at - 1] || "") || /^[0-9]|^-[0-9]/.test(next);
        if (isHere && !(isNumber && isPart)) marked.fill(true, at, at + word.length);
      }
    });
    return marked;
  }
  function addMarked(parent, piece, wordsToFind) {
    var text = piece.text;
    var folded = fold(text);
    var marked = marksOf(folded, wordsToFind);
    if (piece.language !== language) parent.lang = piece.language;
    for (var begin = 0, end; begin < marked.length; begin = end) {
      for (end = begin; end < marked.length && marked[end] === marked[begin]; ) ++end;
      // A character that folds into several is marked as a whole.
      var part = text.slice(begin === 0 ? 0 : folded.places[begin], folded.places[end]);
      parent.appendChild(marked[begin] ? element("mark", "", part) : document.createTextNode(part));
    }
    if (marked.length === 0) parent.textContent = text;
  }
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function show(title, context, wordsToFind) {
    var item = element("li");
    var heading = element("h3");
    var link = element("a");
    link.href = title[0];
    if (title[2]) {
      addMarked(link.appendChild(element("span", "result-number")), spoken(title[2]), wordsToFind);
      link.appendChild(document.createTextNode(" "));
    }
    addMarked(link.appendChild(element("span")), spoken(title[3]), wordsToFind);
    heading.appendChild(link);
    if (title[5]) {
      heading.appendChild(document.createTextNode(" "));
      heading.appendChild(element("span", "badge badge-" + title[5], words[title[5]]));
    }
    item.appendChild(heading);
    if (context) addMarked(item.appendChild(element("p", "result-context")), context, wordsToFind);
    var about = [words[title[1]], title[6], title[4]].filter(Boolean);
    item.appendChild(element("p", "small", about.join(" · ")));
    list.appendChild(item);
    return link;
  }

  // Shows the next results; the first of them gets the focus when the reader asked for more.
  function showNext(found, wordsToFind, shape, isAsked) {
    var from = list.children.length;
    var next = found.slice(from, from + pageSize);
    var loads = next.map(function (result) {
      return Promise.all([loadTitle(result, shape), loadContext(result, shape)]);
    });
    return Promise.all(loads).then(function (loaded) {
      var links = loaded.map(function (each) {
        return show(each[0], each[1], wordsToFind);
      });
      more.hidden = list.children.length >= found.length;
      if (isAsked && links.length > 0) links[0].focus();
      more.onclick = function () {
        showNext(found, wordsToFind, shape, true).catch(fail);
      };
    });
  }

  function fail() {
    status.textContent = words.failed;
  }

  function run(wordsToFind, filters) {
    status.textContent = words.loading;
    return load("index")
      .then(function (read) {
        var shape = readShape(read);
        var loads = wordsToFind.map(function (word) {
          return positionsOf(word, shape);
        });
        return Promise.all(loads).then(function (positions) {
          var hits = positions.map(function (each) {
            return hitsOf(each, shape);
          });
          var found = rank(hits, filters, shape);
          return showNext(found, wordsToFind, shape, false).then(function () {
            var key = found.length === 0 ? "none" : found.length === 1 ? "one" : "count";
            status.textContent = words[key].replace("{count}", String(found.length));
          });
        });
      })
      .catch(fail);
  }

  // The words of a query as lists of folded characters; words of one character are too short for the index.
  function wordsOf(query) {
    var all = fold(query)
      .characters.join("")
      .split(" ")
      .map(function (word) {
        return Array.from(word);
      });
    return all.filter(function (word) {
      return word.length > 1;
    });
  }

  // Fills the form from the address, and keeps empty fields out of the next one.
  function fillForm(asked) {
    var filters = [];
    Array.from(form.elements).forEach(function (field) {
      if (!field.name || !asked.get(field.name)) return;
      field.value = asked.get(field.name);
      if (field.name !== "q" && field.value) filters.push(field.name + "=" + field.value);
    });
    form.addEventListener("submit", function () {
      setDisabled(true);
    });
    window.addEventListener("pageshow", function () {
      setDisabled(false);
    });
    return filters;
  }
  function setDisabled(isLeaving) {
    Array.from(form.elements).forEach(function (field) {
      if (field.name) field.disabled = isLeaving && !field.value;
    });
  }

  form.hidden = false;
  var asked = new URLSearchParams(window.location.search);
  var filters = fillForm(asked);
  var query = (asked.get("q") || "").trim();
  var wordsToFind = wordsOf(query);
  if (filters.length > 0) document.getElementById("search-filters").open = true;
  if (query) document.title = "“" + query + "” " + document.title;
  if (wordsToFind.length > 0 || (filters.length > 0 && !query)) run(wordsToFind, filters);
  else if (query) status.textContent = words.short;
})();

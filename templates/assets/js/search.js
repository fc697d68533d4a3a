/* The search page. The index comes in pieces that call dossierShard: scripts load from a disk too. SearchFiles.cs writes them. */
const form = document.querySelector("form.search"), input = form.q, pageLength = 20;
const at = name => form.querySelector(`[data-${name}]`), list = at("hits"), marks = at("marks").content.children;
let shown, turn = 0, arrived;

const pieces = {}, dossierShard = content => { arrived = content; };
const load = (name, read = content => content) => pieces[name] ??= new Promise((done, fail) => {
  const script = document.createElement("script");
  script.src = name + ".js";
  script.onload = () => done(read(arrived));
  script.onerror = () => { delete pieces[name]; fail(name); };
  document.head.append(script);
});

/* Numbers: ShardText.cs writes them */
const digit = {};
for (let code = 35, next = 0; code < 126; code++) if (![36, 92, 96].includes(code)) digit[String.fromCharCode(code)] = next++;
const numbers = text => {
  const read = [];
  let number = 0, unit = 1;
  for (const sign of text) {
    number += digit[sign] % 44 * unit;
    unit *= 44;
    if (digit[sign] < 44) { read.push(number); number = 0; unit = 1; }
  }
  return read;
};
const readFacets = ({ profiles, documents, years }) => ({
  profiles: profiles.split("\n").map(line => line.split(" ").map(numbers)),
  of: numbers(documents),
  years: years.flatMap(([year, length]) => Array(length).fill(year)),
});

/* Terms: a line leaves out what it has in common with the one before */
const readTerms = text => {
  let term = "";
  return text.split("\n").map(line => {
    const [end, ...groups] = line.split(" ");
    return [term = term.slice(0, digit[end[0]]) + end.slice(1), groups];
  });
};
const near = async (name, starts, text) => {
  const before = end => starts.findLastIndex(start => start <= end), first = Math.max(0, before(text)), loaded = [];
  for (let number = first; number <= Math.min(first + 3, before(text + "\uffff")); number++) loaded.push(load(name + number, readTerms));
  return (await Promise.all(loaded)).flat();
};
const eachDocument = (groups, visit) => {
  for (const [kind, ...coded] of groups) {
    const level = kind.charCodeAt(0) % 48;
    let number = -1;
    if (kind < "a") for (const gap of numbers(coded)) visit(number += gap + 1, level);
    else for (const sign of coded) for (let bit = 1; bit < 64; bit *= 2) { number++; if (digit[sign] & bit) visit(number, level); }
  }
};

/* What was typed: slots that each want one of several terms. Plurals and Russian endings are tried without */
const ending = /(?<=[a-z]{3}[^s])s$|(?<=.{4})[аеиоуыэюяйьмхв]{1,3}$/;
const wanted = text => [{ text, prefix: text.length > 1 }, ...ending.test(text) ? [{ text: text.replace(ending, ""), prefix: true, share: .6 }] : []];
const slots = (query, stop) => words.runs(query).flatMap(parts => {
  const letters = [...parts[0]];
  if (words.isUnspaced(parts[0])) return letters[1]
    ? letters.slice(1).map((letter, place) => [{ text: letters[place] + letter }])
    : [[{ text: parts[0], prefix: true }]];
  if (parts.length === 2 && parts.some(part => part.length < 3)) return [wanted(parts.join(""))];
  return parts.filter(part => !stop.includes(part)).map(wanted);
});

/* A word with one slip, two in a long one: with a letter cut from each, or from one of them, the two are equal */
const cuts = (word, slips) => slips ? [word, ...[...word].flatMap((_, place) => cuts(word.slice(0, place) + word.slice(place + 1), slips - 1))] : [word];
const reversed = word => [...word].reverse().join("");
const corrections = async (index, text) => {
  if (!/^\p{L}{4,}$/u.test(text) || words.isUnspaced(text)) return [];
  const half = Math.ceil(text.length / 2);
  const candidates = [
    ...(await near("t", index.terms, text.slice(0, half - 1))).map(([term]) => term),
    ...(await near("r", index.endings, reversed(text.slice(half)))).map(([term]) => reversed(term))];
  for (let slips = 1; slips <= (text.length > 7 ? 2 : 1); slips++) {
    const cut = new Set(cuts(text, slips));
    const close = candidates.filter(term => Math.abs(term.length - text.length) <= slips && cuts(term, slips).some(word => cut.has(word)));
    if (close.length) return [...new Set(close)].sort().slice(0, 5);
  }
  return [];
};

/* How well each document fits a slot */
const match = async (index, slot, count) => {
  const best = new Float32Array(count), hits = slot.map(({ text }) => text);
  let size = 0;
  const collect = async ({ text, prefix, share = 1 }) => {
    for (const [term, groups] of await near("t", index.terms, text)) {
      if (term !== text && !(prefix && term.startsWith(text))) continue;
      const factor = term === text ? share : share * .8 * text.length / term.length;
      eachDocument(groups, (number, level) => { size += !best[number]; best[number] = Math.max(best[number], level * factor); });
    }
  };
  await Promise.all(slot.map(collect));
  const instead = size ? [] : await corrections(index, hits[0]);
  await Promise.all(instead.map(text => collect({ text })));
  return { best, instead, hits: [...hits, ...instead], weight: Math.log(1 + count / (size || 1)) };
};

/* All that fits, the best first, and how much there is of each kind and value */
const search = async now => {
  const [index, { profiles, of, years }] = await Promise.all([load("index"), load("facets", readFacets)]);
  const given = name => now.get(name) ?? "", names = Object.keys(index.facets), all = (1 << names.length) - 1;
  const matches = await Promise.all(slots(given("q"), index.stop).map(slot => match(index, slot, of.length)));
  const score = of.map(() => 0), had = of.map(() => 0), about = given("about") && of.map(() => 0);
  for (const { best, weight } of matches) best.forEach((value, number) => { score[number] += value * weight; had[number] += value > 0; });
  for (const [term, groups] of about ? await near("t", index.terms, "@" + given("about")) : [])
    if (term === "@" + given("about")) eachDocument(groups, (number, level) => { about[number] = level; });
  const dated = given("from") || given("to");
  const fits = number => (!about || about[number])
    && (!dated || years[number] && years[number] >= given("from") && years[number] <= (given("to") || 9999));
  const most = had.reduce((most, size, number) => size > most && fits(number) ? size : most, matches.length && 1);

  /* Documents with the same values share a profile; it has a bit for each facet that lets it pass */
  const passed = profiles.map(profile => names.reduce((bits, name, facet) => {
    const chosen = now.getAll(name).map(value => index.facets[name].indexOf(value));
    return bits | (!chosen.length || chosen.some(value => profile[facet].includes(value))) << facet;
  }, 0));
  const found = [], inProfile = passed.map(() => 0), inKind = {};
  let number = 0;
  for (const [kind, length] of index.kinds) {
    inKind[kind] = 0;
    for (const end = number + length; number < end; number++) {
      if (had[number] < most || !fits(number)) continue;
      const isAsked = !given("kind") || given("kind") === kind, passes = passed[of[number]] === all;
      inKind[kind] += passes;
      inProfile[of[number]] += isAsked;
      if (isAsked && passes) found.push(number);
    }
  }
  const inValue = (name, value) => {
    const facet = names.indexOf(name), place = index.facets[name]?.indexOf(value);
    return profiles.reduce((sum, profile, number) => sum + ((passed[number] | 1 << facet) === all && profile[facet].includes(place)) * inProfile[number], 0);
  };
  found.sort((a, b) => score[b] - score[a] || a - b);
  return { index, matches, found, inKind, inValue, partly: most < matches.length, subject: about ? about.findIndex(level => level > 1) : -1 };
};

/* Rows */
const row = async (index, number) => {
  let start = 0;
  const [kind] = index.kinds.find(([, length]) => number < (start += length));
  return [kind, ...(await load("d" + Math.floor(number / index.rows)))[number % index.rows]];
};
const marked = (node, text, hits) => {
  const inside = hits.filter(words.isUnspaced).join("|");
  let end = 0;
  const add = (word, isHit) => {
    if (isHit) node.appendChild(document.createElement("mark")).append(word);
    else node.append(word);
  };
  for (const { 0: piece, index } of text.matchAll(words.piece)) {
    add(text.slice(end, index));
    end = index + piece.length;
    const [folded = ""] = words.parts(words.fold(piece));
    if (inside && words.isUnspaced(piece)) piece.split(RegExp(`(${inside})`)).forEach((part, place) => add(part, place % 2));
    else add(piece, hits.some(hit => folded.startsWith(hit)));
  }
  add(text.slice(end));
  return node;
};
const show = ([kind, id, title, remark, other, language, translations = [], mark, rung], hits) => {
  const item = at("row").content.firstElementChild.cloneNode(true), [link, line] = item.children;
  const below = (text, language = "") => {
    const node = marked(document.createElement("span"), text, hits);
    node.className = "quiet";
    node.lang = language;
    return node;
  };
  marked(link, title, hits).href = `../${kind}/${id}/index.html`;
  link.lang = language ?? "";
  if (rung >= 0) line.replaceChildren(marks[mark].cloneNode(true), marks[marks.length - 5 + rung].cloneNode(true));
  else line.firstElementChild.textContent = form.querySelector(`[value=${kind}]`).dataset.noun;
  line.append(below(remark));
  item.append(...translations.map(([language, text]) => below(text, language)).filter(node => node.querySelector("mark")));
  if (hits.length && other && !item.querySelector("mark")) item.append(below(other));
  return item;
};

/* The page */
const links = () => [...list.querySelectorAll("a")];
const { lang } = document.documentElement, plural = new Intl.PluralRules(lang);
const state = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
const say = (name, isSo, text) => {
  at(name).hidden = !isSo;
  if (text) at(name).querySelector("b").textContent = text;
};
const update = async () => {
  const mine = ++turn, now = state(), any = now.size > 0, query = now.get("q") ?? "";
  say("browse", !any);
  say("clear", [...now.keys()].some(name => name !== "q" && name !== "kind"));
  if (!any && mine === 1) return;
  try {
    const { index, matches, found, inKind, inValue, partly, subject } = await search(now);
    const hits = [...words.runs(query).map(([run]) => run).filter(words.isUnspaced), ...matches.flatMap(({ hits }) => hits)];
    const rows = await Promise.all(found.slice(0, any && shown).map(number => row(index, number)));
    const [, , about] = subject < 0 ? [] : await row(index, subject);
    if (mine !== turn) return;

    /* Among those shown first, the ones that have the words side by side lead */
    const flat = text => ` ${words.runs(text).flat().join(" ")} `, isPhrase = ([, , title]) => flat(title).includes(flat(query));
    if (matches.length > 1) rows.unshift(...rows.splice(0, pageLength).sort((a, b) => isPhrase(b) - isPhrase(a)));
    const here = links().indexOf(document.activeElement);
    list.replaceChildren(...rows.map(found => show(found, hits)));
    links()[here]?.focus();

    const told = [];
    inKind[""] = Object.values(inKind).reduce((sum, size) => sum + size);
    for (const choice of form.querySelectorAll("[type=radio], [type=checkbox]")) {
      const { name, value, dataset } = choice, size = name === "kind" ? inKind[value] : inValue(name, value), count = size.toLocaleString(lang);
      choice.nextElementSibling.lastElementChild.textContent = count;
      if (dataset.noun && size && (now.get("kind") ?? value) === value) told.push((dataset[plural.select(size)] ?? dataset.other).replace(/\d+/, count));
    }
    at("count").textContent = any ? told.join(", ") : "";
    const instead = matches.flatMap(({ instead }) => instead).join(", ");
    say("instead", instead, instead);
    say("about", now.get("about"), about ?? now.get("about"));
    say("partly", partly && found.length);
    say("none", !found.length);
    say("more", any && found.length > shown);
    say("failed", false);
  } catch (name) {
    say("failed", true, name);
  }
};

/* The address holds the whole search */
const change = step => {
  shown = pageLength;
  history[step]({}, "", "?" + state());
  update();
};
const restore = () => {
  const given = new URLSearchParams(location.search);
  shown = history.state?.shown ?? pageLength;
  for (const field of form.elements) {
    const values = given.getAll(field.name);
    if (/radio|checkbox/.test(field.type)) field.checked = (values[0] ? values : [""]).includes(field.value);
    else if (field.name) field.value = values[0] ?? "";
  }
  update();
};
form.oninput = event => change(event.target === input ? "replaceState" : "pushState");
form.onsubmit = event => {
  event.preventDefault();
  links()[0]?.focus();
};
form.onreset = () => {
  const { value } = input;
  setTimeout(() => { input.value = value; change("pushState"); });
};
at("more").onclick = async () => {
  const next = shown;
  history.replaceState({ shown: shown += pageLength }, "");
  await update();
  links()[next].focus();
};
at("filters").onclick = ({ target }) => target.setAttribute("aria-expanded", target.parentElement.classList.toggle("open"));
onkeydown = event => {
  const all = links(), here = all.indexOf(document.activeElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && here >= 0) input.focus();
  if (!step || (here < 0 && (document.activeElement !== input || step < 0))) return;
  event.preventDefault();
  (all[here + step] ?? (step < 0 ? input : all[here]))?.focus();
};
onpopstate = restore;
restore();
if (!location.search) input.focus();

/* The pages work without this file. It adds: the theme switch, popovers at citations and charts, copy buttons, the way to the search. */
(() => {
  const root = document.documentElement;
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const set = (element, values) => { for (const key in values) element.setAttribute(key, values[key]); return element; };
  const draw = (shape, values) => set(document.createElementNS("http://www.w3.org/2000/svg", shape), values);
  const stored = value => { try { return value ? localStorage.theme = value : localStorage.theme; } catch { /* private mode */ } };
  if (stored()) root.dataset.theme = stored();

  addEventListener("DOMContentLoaded", () => {
    /* Theme */
    const theme = document.querySelector("[data-theme-switch]");
    const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const name = () => {
      theme.textContent = dark() ? "Light" : "Dark";
      theme.ariaLabel = `Switch to the ${dark() ? "light" : "dark"} theme`;
    };
    name();
    theme.onclick = () => { stored(root.dataset.theme = dark() ? "light" : "dark"); name(); };

    /* Popovers: one at a time; the pointer may go into it, Escape closes it (WCAG 1.4.13) */
    let open, timer;
    const close = () => { clearTimeout(timer); open?.pop.remove(); open?.anchor.removeAttribute("aria-describedby"); open = null; };
    const later = () => { clearTimeout(timer); timer = setTimeout(close, 250); };
    const show = (anchor, content) => {
      clearTimeout(timer);
      if (open?.anchor === anchor) return;
      close();
      const pop = set(document.createElement("div"), { class: "pop", id: "pop", role: "tooltip" });
      pop.append(...content);
      document.getElementById("main").append(pop);
      const at = anchor.getBoundingClientRect(), width = pop.offsetWidth, height = pop.offsetHeight;
      const above = at.bottom + height + 8 > innerHeight && at.top > height + 8;
      pop.style.left = Math.max(8, Math.min(at.left + scrollX - 16, root.clientWidth - width - 8)) + "px";
      pop.style.top = scrollY + (above ? at.top - height - 4 : at.bottom + 4) + "px";
      pop.onpointerenter = () => clearTimeout(timer);
      pop.onpointerleave = later;
      set(anchor, { "aria-describedby": "pop" });
      open = { anchor, pop };
    };
    addEventListener("pointerdown", event => { if (!open?.pop.contains(event.target) && !open?.anchor.contains(event.target)) close(); });
    addEventListener("keydown", event => {
      if (event.key === "Escape") close();

      /* Search from anywhere */
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
      event.preventDefault();
      const field = document.querySelector("form.search [name=q]");
      if (field) field.select(); else document.querySelector("a.find").click();
    });

    /* Citations: the popover repeats the note that the mark leads to; a first tap opens it, a second one follows the link */
    each(".cite[href^='#']", link => {
      const pop = () => show(link, document.getElementById(link.hash.slice(1)).cloneNode(true).childNodes);
      let first;
      link.onpointerdown = event => { first = event.pointerType === "touch" && open?.anchor !== link; };
      link.onclick = event => { if (first) { event.preventDefault(); pop(); } };
      link.onpointerenter = event => { if (event.pointerType !== "touch") pop(); };
      link.onfocus = () => { if (!first) pop(); };
      link.onpointerleave = link.onblur = later;
    });

    /* Charts: a band for each point, to hover, to tap, and to walk through with the arrow keys */
    each("svg[data-points]", chart => {
      const { width, height } = chart.viewBox.baseVal, dot = draw("circle", { r: 5, class: "here" });
      const points = chart.dataset.points.split("|").map(point => point.match(/^(\S+) (\S+) (.*)$/));
      const middle = index => (+points[index][1] + +points[index + 1][1]) / 2;
      const bands = points.map(([, x, y, text], index) => {
        const left = index ? middle(index - 1) : 0, right = points[index + 1] ? middle(index) : width;
        const band = draw("rect", { x: left, width: right - left, height, class: "band", role: "img", "aria-label": text, tabindex: index ? -1 : 0 });
        band.onpointerenter = band.onpointerdown = band.onfocus = () => { chart.append(set(dot, { cx: x, cy: y })); show(dot, [text]); };
        band.onpointerleave = band.onblur = () => { dot.remove(); later(); };
        band.onkeydown = event => {
          const to = bands[{ ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: points.length - 1 }[event.key]];
          if (!to) return;
          event.preventDefault();
          band.tabIndex = -1;
          to.tabIndex = 0;
          to.focus();
        };
        return band;
      });
      set(chart, { role: "group" }).append(...bands);
    });

    /* Copy buttons, where the browser lets a page write to the clipboard */
    if (navigator.clipboard) each(".citing :is(pre, .cited)", text => {
      const copy = set(document.createElement("button"), { type: "button", class: "copy", "aria-label": "Copy" });
      const status = text.closest(".citing").querySelector("[role=status]");
      copy.onclick = () => navigator.clipboard.writeText(text.textContent).then(() => "Copied", () => "Not copied").then(said => {
        copy.dataset.said = status.textContent = said;
        setTimeout(() => { delete copy.dataset.said; status.textContent = ""; }, 4000);
      });
      text.after(copy);
    });
  });
})();

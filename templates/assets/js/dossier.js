/* The pages work without. */
(() => {
  const root = document.documentElement;
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const set = (element, values) => { for (const key in values) element.setAttribute(key, values[key]); return element; };
  const draw = (shape, values) => set(document.createElementNS("http://www.w3.org/2000/svg", shape), values);
  const stored = value => { try { return value ? localStorage.theme = value : localStorage.theme; } catch { } };
  if (stored()) root.dataset.theme = stored();

  addEventListener("DOMContentLoaded", () => {
    const theme = document.querySelector("[data-theme-switch]");
    const other = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark" ? "light" : "dark";
    const name = () => { [theme.textContent, theme.ariaLabel] = theme.dataset[other()].split("|"); };
    name();
    theme.onclick = () => { stored(root.dataset.theme = other()); name(); };

    /* WCAG 1.4.13 */
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
      const above = at.top > height + 8 && at.bottom + height + 8 > innerHeight;
      pop.style.left = Math.max(8, Math.min(at.left + scrollX - 16, root.clientWidth - width - 8)) + "px";
      pop.style.top = scrollY + (above ? at.top - height - 4 : at.bottom + 4) + "px";
      pop.onpointerenter = () => clearTimeout(timer);
      pop.onpointerleave = later;
      set(anchor, { "aria-describedby": "pop" });
      open = { anchor, pop };
    };
    addEventListener("pointerdown", e => { if (!open?.pop.contains(e.target) && !open?.anchor.contains(e.target)) close(); });
    addEventListener("keydown", e => {
      if (e.key === "Escape") close();
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) return;
      e.preventDefault();
      const field = document.querySelector("form.search [name=q]");
      field ? field.select() : document.querySelector("a.find").click();
    });

    each(".cite[href^='#']", link => {
      const pop = () => show(link, document.getElementById(link.hash.slice(1)).cloneNode(true).childNodes);
      let first;
      link.onpointerdown = e => { first = e.pointerType === "touch" && open?.anchor !== link; };
      link.onclick = e => { if (first) { e.preventDefault(); pop(); } };
      link.onpointerenter = e => { if (e.pointerType !== "touch") pop(); };
      link.onfocus = () => { if (!first) pop(); };
      link.onpointerleave = link.onblur = later;
    });

    each("svg[data-points]", chart => {
      const { width, height } = chart.viewBox.baseVal, dot = draw("circle", { r: 5, class: "here" });
      const points = chart.dataset.points.split("|").map(point => point.match(/^(\S+) (\S+) (.*)$/));
      const middle = index => (+points[index][1] + +points[index + 1][1]) / 2;
      const bands = points.map(([, x, y, text], index) => {
        const left = index ? middle(index - 1) : 0, right = points[index + 1] ? middle(index) : width;
        const band = draw("rect", { x: left, width: right - left, height, class: "band", role: "img", "aria-label": text, tabindex: index ? -1 : 0 });
        band.onpointerenter = band.onpointerdown = band.onfocus = () => { close(); chart.append(set(dot, { cx: x, cy: y })); show(dot, [text]); };
        band.onpointerleave = band.onblur = () => { dot.remove(); later(); };
        band.onkeydown = e => {
          const to = bands[{ ArrowLeft: index - 1, ArrowRight: index + 1 }[e.key]];
          if (!to) return;
          band.tabIndex = -1;
          to.tabIndex = 0;
          to.focus();
        };
        return band;
      });
      set(chart, { role: "group" }).append(...bands);
    });

    each(".copy", copy => copy.onclick = async () => {
      const status = document.querySelector(".citing [role=status]");
      const say = said => { copy.dataset.said = status.textContent = said; };
      await navigator.clipboard?.writeText(copy.previousSibling.textContent).then(() => say(status.dataset.yes), () => say(status.dataset.no));
      setTimeout(() => { delete copy.dataset.said; status.textContent = ""; }, 4000);
    });
  });
})();

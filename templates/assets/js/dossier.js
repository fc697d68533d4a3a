/* The pages work without this file. It adds: the theme switch, citation popovers and the way to the search. */
(() => {
  const root = document.documentElement;
  const stored = {
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: value => { try { localStorage.setItem("theme", value); } catch { /* private mode */ } },
  };
  if (stored.get()) root.dataset.theme = stored.get();

  addEventListener("DOMContentLoaded", () => {
    /* Theme */
    const theme = document.querySelector("[data-theme-switch]");
    const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const name = () => {
      theme.textContent = dark() ? "Light" : "Dark";
      theme.setAttribute("aria-label", `Switch to the ${dark() ? "light" : "dark"} theme`);
    };
    name();
    theme.onclick = () => { root.dataset.theme = dark() ? "light" : "dark"; stored.set(root.dataset.theme); name(); };

    /* Citations: the popover repeats the note that the mark points to */
    let open, timer;
    const close = () => { if (open) { open.pop.remove(); open.link.removeAttribute("aria-describedby"); open = null; } };
    const later = () => { clearTimeout(timer); timer = setTimeout(close, 250); };
    const show = link => {
      clearTimeout(timer);
      if (open?.link === link) return;
      close();
      const note = document.getElementById(link.hash.slice(1));
      if (!note) return;
      const pop = document.createElement("div");
      pop.className = "pop";
      pop.id = "pop";
      pop.setAttribute("role", "tooltip");
      pop.append(...note.cloneNode(true).childNodes);
      document.getElementById("main").append(pop);
      const at = link.getBoundingClientRect(), width = pop.offsetWidth, height = pop.offsetHeight;
      const above = at.bottom + height + 8 > innerHeight && at.top > height + 8;
      pop.style.left = Math.max(16, Math.min(at.left + scrollX - 16, root.clientWidth - width - 16)) + "px";
      pop.style.top = scrollY + (above ? at.top - height - 4 : at.bottom + 4) + "px";
      pop.onmouseenter = () => clearTimeout(timer);
      pop.onmouseleave = later;
      link.setAttribute("aria-describedby", "pop");
      open = { link, pop };
    };
    let touch = false;
    addEventListener("pointerdown", event => {
      touch = event.pointerType === "touch";
      if (open && !open.pop.contains(event.target) && event.target.closest(".cite") !== open.link) close();
    });
    document.querySelectorAll('.cite[href^="#"]').forEach(link => {
      let shown;
      link.onpointerdown = () => { shown = open?.link === link; };
      link.onclick = event => { if (touch && !shown) { event.preventDefault(); show(link); } };
      link.onmouseenter = () => show(link);
      link.onmouseleave = later;
      link.onfocus = () => show(link);
      link.onblur = later;
    });
    addEventListener("keydown", event => {
      if (event.key === "Escape") close();

      /* Search from anywhere */
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
      event.preventDefault();
      const field = document.querySelector("form.search [name=q]");
      if (field) field.select(); else document.querySelector("a.find").click();
    });
  });
})();

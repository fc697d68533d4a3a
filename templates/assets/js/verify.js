/* Verifies files: read here, sent nowhere. */
{
  /* FIPS 180-4, for plain http, where browsers keep theirs back */
  const rot = (x, n) => x >>> n | x << 32 - n;
  const own = data => {
    const ps = [], w = [], size = data.byteLength;
    for (let n = 2; !ps[63]; n++) ps.every(p => n % p) && ps.push(n);
    const k = ps.map(n => n ** (1 / 3) % 1 * 2 ** 32 | 0), h = ps.slice(0, 8).map(n => n ** .5 % 1 * 2 ** 32 | 0);
    const end = (size + 72 >> 6) * 64, all = new Uint8Array(end), view = new DataView(all.buffer);
    all.set(new Uint8Array(data));
    all[size] = 128;
    view.setUint32(end - 4, size << 3);
    for (let at = 0; at < end; at += 64) {
      let v = h;
      for (let i = 0; i < 64; i++) {
        const x = w[i - 15], y = w[i - 2], [a, b, c, d, e, f, g, z] = v;
        w[i] = i < 16 ? view.getInt32(at + i * 4) : w[i - 16] + w[i - 7] + (rot(x,7) ^ rot(x,18) ^ x>>>3) + (rot(y,17) ^ rot(y,19) ^ y>>>10) | 0;
        const s = z + (rot(e,6) ^ rot(e,11) ^ rot(e,25)) + (e&f ^ ~e&g) + k[i] + w[i] | 0;
        v = [s + (rot(a,2) ^ rot(a,13) ^ rot(a,22)) + (a&b ^ a&c ^ b&c) | 0, a, b, c, d + s | 0, e, f, g];
      }
      v.forEach((x, i) => h[i] = h[i] + x | 0);
    }
    h.forEach((x, i) => view.setInt32(i * 4, x));
    return all.buffer;
  };
  const sha256 = async b => {
    const data = await b.arrayBuffer(), view = new DataView(await (crypto.subtle?.digest("SHA-256", data) ?? own(data)));
    return [..."01234567"].map(i => view.getUint32(i * 4).toString(16).padStart(8, 0)).join("");
  };

  /* A report's own checksum leaves out its digits */
  const fault = async f => {
    const text = new TextDecoder("latin1").decode(await f.arrayBuffer()), at = text.lastIndexOf("64 digits: ") + 11;
    const end = text.indexOf("%%EOF\n", at) + 6;
    if (at < 11) return "has no checksum";
    if (await sha256(new Blob([f.slice(0, at), f.slice(at + 64, end)])) !== text.slice(at, at + 64)) return "was changed";
    return end < f.size && "was added to";
  };

  const box = document.querySelector(".drop"), input = box.querySelector("input"), said = box.querySelector("output"), known = {};
  document.querySelectorAll("[data-file]").forEach(e => known[e.textContent] = e.dataset.file);
  const verify = async files => {
    said.textContent = "";
    for (const f of files) if (/^manifest|SUMS$/.test(f.name))
      for (const [, a, b, c, d] of (await f.text()).matchAll(/^(\w{64})  (.+)|"path": "(.+)"[^}]+"sha256": "(\w+)/gm)) known[a || d] = b || c;
    for (const f of files) {
      const sum = await sha256(f), path = known[sum];
      const wrong = !path && (/pdf$/i.test(f.name) ? await fault(f) : "is not listed");
      said.append(`${wrong ? "✗" : "✓"} ${f.name} ${wrong || (path ? "is the published " + path : "is intact, not listed")}. SHA-256 ${sum}\n`);
    }
  };
  input.disabled = false;
  input.onchange = () => verify([...input.files]);
  box.ondragover = box.ondrop = e => verify([...e.dataTransfer.files], e.preventDefault());
}

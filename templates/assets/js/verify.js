/* Verifies files: they are read here and sent nowhere. Browsers work out checksums on pages from https or from the disk only. */
{
  const box = document.querySelector(".drop"), input = box.querySelector("input"), said = box.querySelector("output");

  const sha256 = async blob => {
    const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
    return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, 0)).join("");
  };

  /* A report ends in a checksum of itself, which leaves out its own 64 digits. */
  const faultOf = async file => {
    const text = new TextDecoder("latin1").decode(await file.arrayBuffer());
    const digits = text.lastIndexOf("64 digits: ") + 11, end = text.indexOf("%%EOF\n", digits) + 6;
    if (digits < 11) return "unsummed";
    const rest = new Blob([file.slice(0, digits), file.slice(digits + 64, end)]);
    if (await sha256(rest) !== text.slice(digits, digits + 64)) return "changed";
    return end < file.size && "added";
  };

  /* The path of every published file, by its checksum: those that the page lists, and those of a manifest that comes with the files. */
  const published = {};
  document.querySelectorAll("[data-file]").forEach(sum => published[sum.textContent] = sum.dataset.file);
  const learn = text => {
    for (const [, sum, path] of text.matchAll(/^(\w{64})  (.+)/gm)) published[sum] = path;
    for (const [, path, sum] of text.matchAll(/"path": "(.+)"[^}]+"sha256": "(\w+)/g)) published[sum] = path;
  };

  const verify = async files => {
    said.textContent = "";
    for (const file of files) if (/^manifest|SUMS$/.test(file.name)) learn(await file.text());
    for (const file of files) {
      const sum = await sha256(file), path = published[sum];
      const fault = !path && (/pdf$/i.test(file.name) ? await faultOf(file) : "unlisted");
      said.append(`${fault ? "✗" : "✓"} ${file.name} ${said.dataset[fault || (path ? "published" : "intact")].replace("{0}", path)} SHA-256 ${sum}\n`);
    }
  };

  if (isSecureContext) {
    input.disabled = false;
    input.onchange = () => verify([...input.files]);
    box.ondragover = event => event.preventDefault();
    box.ondrop = event => {
      event.preventDefault();
      verify([...event.dataTransfer.files]);
    };
  } else said.textContent = said.dataset.insecure;
}

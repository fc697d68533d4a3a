/* Folds and cuts texts into words, exactly as the index does: see LetterFolding.cs and SearchRuns.cs. */
const words = (() => {
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ё: "е", ς: "σ" };
  const fold = text => text
    .replace(/[\xc0-\u024f\u1e00-\u1eff\ufb00-\ufb06\uff01-\uff5e]/g, letter => letter.normalize("NFKD"))
    .replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[ßæœøđðþłıёς]/g, letter => letters[letter]);

  /* Scripts without spaces: Thai, kana, Han */
  const unspaced = "[\\u0e00-\\u0e7f\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
  const number = "\\d+(?:[.,]\\d+|[\\xa0\\u2009\\u202f]\\d{3}(?!\\d))+";
  const word = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`;
  const joint = "['’\\-\\u2010\\u2011]";
  const run = new RegExp(`${unspaced}+|${number}|${word}(?:${joint}${word})*`, "gu");
  const piece = new RegExp(`${unspaced}+|${number}|${word}`, "gu");
  const isUnspaced = text => new RegExp("^" + unspaced, "u").test(text);

  const plain = digits => {
    const joined = digits.replace(/[\xa0\u2009\u202f]/g, "");
    return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined) ? joined.replace(/,/g, "") : joined.replace(/,/g, ".");
  };
  const parts = text => /^\d+[.,\xa0\u2009\u202f]/.test(text) ? [plain(text)]
    : isUnspaced(text) ? [text]
    : text.replace(new RegExp(`['’]s(?=$|${joint})`, "g"), "").split(new RegExp(joint)).filter(part => part.length <= 40);

  /* The runs of a text, each as its parts */
  const runs = text => (fold(text).match(run) ?? []).map(parts).filter(found => found.length);
  return { fold, runs, parts, piece, isUnspaced };
})();

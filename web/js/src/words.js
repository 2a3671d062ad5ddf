// Names in a line of Python.

/** Index of the first whole-word occurrence of `word` in `text`, or -1. */
export function findWord(text, word) {
  const letter = /[\p{L}\p{N}_]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return -1;
}

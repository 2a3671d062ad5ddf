// Colours of Python code and the editor's own parts, all from CSS variables
// of the page (web/static/css/tokens.css).

import { EditorView } from "@codemirror/view";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const code = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.bool, tags.null, tags.self],
    color: "var(--syn-kw)",
    fontWeight: "600",
  },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--syn-str)" },
  { tag: tags.number, color: "var(--syn-num)" },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
      tags.definition(tags.className),
    ],
    color: "var(--syn-fn)",
  },
  { tag: [tags.className, tags.meta], color: "var(--syn-const)" },
  { tag: tags.comment, color: "var(--syn-com)", fontStyle: "italic" },
  { tag: [tags.operator, tags.punctuation], color: "var(--syn-op)" },
]);

// As specific as CodeMirror's own rule for a focused editor.
const SELECTION = [
  ".cm-selectionBackground",
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground",
].join(", ");

const parts = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--editor)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { font: "var(--code)/var(--code-lh) var(--font-code)" },
  ".cm-content": { padding: "4px 0 24px", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 0" },
  ".cm-gutters": { backgroundColor: "var(--editor)", color: "var(--ink-3)", border: "0" },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "var(--gutter)",
    padding: "0 16px 0 0",
    fontSize: "12px",
  },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  [SELECTION]: { backgroundColor: "var(--select)" },
  ".cm-selectionMatch, .cm-searchMatch": { backgroundColor: "var(--azurite-wash)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--brass-wash)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--azurite-wash)",
    outline: "1px solid var(--azurite)",
  },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--rust-wash)" },
});

export const appearance = [syntaxHighlighting(code), parts];

// Names written in capitals, which Python programmers use for constants. The
// grammar cannot tell them from other names.

import { syntaxTree } from "@codemirror/language";
import { Decoration, ViewPlugin } from "@codemirror/view";

const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
const NAMES = new Set(["VariableName", "PropertyName"]);
const mark = Decoration.mark({ class: "constant" });

function find(view) {
  const marks = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter(node) {
        if (!NAMES.has(node.name)) return;
        const name = view.state.sliceDoc(node.from, node.to);
        if (CONSTANT.test(name)) marks.push(mark.range(node.from, node.to));
      },
    });
  }
  return Decoration.set(marks);
}

export const constants = ViewPlugin.define(
  (view) => ({
    marks: find(view),
    update(update) {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || parsed) this.marks = find(update.view);
    },
  }),
  { decorations: (plugin) => plugin.marks },
);

// The mark on the line that stopped the program: a squiggle under the fault,
// a red line number, and a note below the line.

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  GutterMarker,
  gutterLineClass,
  WidgetType,
} from "@codemirror/view";
import { findWord } from "./words.js";

export const setProblem = StateEffect.define();
export const clearProblem = StateEffect.define();

class Note extends WidgetType {
  constructor(element) {
    super();
    this.element = element;
  }

  eq(other) {
    return other.element === this.element;
  }

  toDOM() {
    return this.element;
  }

  // The note holds a button; its clicks are not the editor's.
  ignoreEvent() {
    return true;
  }
}

const lineNumber = new (class extends GutterMarker {
  elementClass = "problem-number";
})();

const squiggle = Decoration.mark({ class: "problem-squiggle" });

// The note stands under the fault, but not so far right that it has no room.
const WIDEST_INDENT = 20;

const none = { marks: Decoration.none, numbers: RangeSet.empty };

/** UTF-16 units in front of a character of the line. */
function unitsBefore(text, characters) {
  return [...text].slice(0, characters).join("").length;
}

/** Range to underline: the name at fault, else from the column on, else the statement. */
function fault(line, column, word) {
  const end = line.from + line.text.trimEnd().length;
  const named = word ? findWord(line.text, word) : -1;
  if (named >= 0) return [line.from + named, line.from + named + word.length];
  const indent = line.text.length - line.text.trimStart().length;
  const start = line.from + (column >= 0 ? unitsBefore(line.text, column) : indent);
  return start < end ? [start, end] : [Math.min(line.from + indent, end), end];
}

function mark(doc, { line: number, column, word, note }) {
  const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
  const [from, to] = fault(line, column, word);
  note.style.setProperty("--column", Math.min(from - line.from, WIDEST_INDENT));
  const below = Decoration.widget({ widget: new Note(note), block: true, side: 1 });
  const marks = from < to ? [squiggle.range(from, to)] : [];
  return {
    marks: Decoration.set([...marks, below.range(line.to)], true),
    numbers: RangeSet.of([lineNumber.range(line.from)]),
  };
}

/** An edit anywhere keeps the mark on its line; an edit of that line removes it. */
function follow(value, transaction) {
  if (value === none || !transaction.docChanged) return value;
  const start = transaction.startState.doc;
  const line = start.lineAt(value.numbers.iter().from);
  if (transaction.changes.touchesRange(line.from, line.to)) return none;
  const { changes } = transaction;
  return { marks: value.marks.map(changes), numbers: value.numbers.map(changes) };
}

export const problemField = StateField.define({
  create: () => none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setProblem)) return mark(transaction.state.doc, effect.value);
      if (effect.is(clearProblem)) return none;
    }
    return follow(value, transaction);
  },
  provide: (field) => [
    EditorView.decorations.from(field, (value) => value.marks),
    gutterLineClass.from(field, (value) => value.numbers),
  ],
});

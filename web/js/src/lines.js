// Where the program stops: breakpoints in the gutter, the line at which it has stopped, and the
// values that names have there.
//
// A breakpoint stays with its line while the program is edited. Only a line with code can have
// one: asked for on another line, it goes to the next that has.

import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  GutterMarker,
  gutter,
  gutterLineClass,
  hoverTooltip,
} from "@codemirror/view";
import { syntaxTree } from "@codemirror/language";

const toggle = StateEffect.define();
export const setPaused = StateEffect.define();

const SVG = "http://www.w3.org/2000/svg";

/** A shape in the gutter, 12 units high. */
class Shape extends GutterMarker {
  constructor(name, width, path) {
    super();
    Object.assign(this, { elementClass: name, width, path });
  }

  toDOM() {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${this.width} 12`);
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS(SVG, "path"));
    svg.firstChild.setAttribute("d", this.path);
    return svg;
  }
}

// An octagon, and an arrow.
const stopMark = new Shape("stop-mark", 12, "M3.6.8h4.8l2.8 2.8v4.8l-2.8 2.8H3.6L.8 8.4V3.6z");
const pauseMark = new Shape("pause-mark", 14, "M1 1.5h6.6L13 6l-5.4 4.5H1z");

const pausedLine = Decoration.line({ class: "paused-line" });
const pausedNumber = new (class extends GutterMarker {
  elementClass = "paused-number";
})();

/** Can a program stop at this line? Not at an empty one or a comment. */
function hasCode(text) {
  const code = text.trim();
  return code !== "" && !code.startsWith("#");
}

/** The line from this one on that has code, or null. */
function nextWithCode(doc, line) {
  for (let number = line.number; number <= doc.lines; number++) {
    const found = doc.line(number);
    if (hasCode(found.text)) return found;
  }
  return null;
}

/** Breakpoints that have come onto one line are one. */
function moved(points, { changes, newDoc }) {
  const starts = new Set();
  for (const at = points.map(changes).iter(); at.value; at.next())
    starts.add(newDoc.lineAt(at.from).from);
  return RangeSet.of([...starts].sort((a, b) => a - b).map((from) => stopMark.range(from)));
}

const pointsField = StateField.define({
  create: () => RangeSet.empty,
  update(points, transaction) {
    if (transaction.docChanged && points.size) points = moved(points, transaction);
    for (const effect of transaction.effects) {
      if (!effect.is(toggle)) continue;
      const from = effect.value;
      let had = false;
      points.between(from, from, () => (had = true));
      points = had
        ? points.update({ filter: (at) => at !== from })
        : points.update({ add: [stopMark.range(from)] });
    }
    return points;
  },
});

const pausedField = StateField.define({
  create: () => null,
  update(at, transaction) {
    if (at !== null && transaction.docChanged) at = transaction.changes.mapPos(at);
    for (const effect of transaction.effects)
      if (effect.is(setPaused)) {
        const { doc } = transaction.state;
        const { line } = effect.value;
        at = line >= 1 && line <= doc.lines ? doc.line(line).from : null;
      }
    return at;
  },
  provide: (field) => [
    EditorView.decorations.from(field, (at) =>
      at === null ? Decoration.none : Decoration.set([pausedLine.range(at)]),
    ),
    gutterLineClass.from(field, (at) =>
      at === null ? RangeSet.empty : RangeSet.of([pausedNumber.range(at)]),
    ),
  ],
});

// Name -> value.
const valuesField = StateField.define({
  create: () => new Map(),
  update(values, { effects }) {
    const paused = effects.find((effect) => effect.is(setPaused));
    return paused ? paused.value.values : values;
  },
});

/** The value of the variable under the pointer. */
const hovered = hoverTooltip((view, position, side) => {
  const node = syntaxTree(view.state).resolveInner(position, side);
  if (node.name !== "VariableName") return null;
  const value = view.state.field(valuesField).get(view.state.sliceDoc(node.from, node.to));
  if (value === undefined) return null;
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "value-tip";
    dom.textContent = value;
    return { dom };
  };
  return { pos: node.from, end: node.to, above: true, create };
});

/** The lines with breakpoints, counted from 1. */
export function breakpoints(state) {
  const lines = [];
  for (const at = state.field(pointsField).iter(); at.value; at.next())
    lines.push(state.doc.lineAt(at.from).number);
  return lines;
}

function toggleAt(view, position) {
  const line = nextWithCode(view.state.doc, view.state.doc.lineAt(position));
  if (!line) return false;
  view.dispatch({ effects: toggle.of(line.from) });
  const isSet = breakpoints(view.state).includes(line.number);
  const words = isSet ? "The program stops at line" : "The program does not stop at line";
  view.dispatch({ effects: EditorView.announce.of(`${words} ${line.number}.`) });
  return true;
}

/** Sets or takes away a breakpoint at the cursor. */
export function toggleBreakpoint(view) {
  return toggleAt(view, view.state.selection.main.head);
}

/** For line numbers too: pressing one sets or takes away a breakpoint. */
export const onPress = {
  mousedown(view, block, event) {
    if (event.button !== 0) return false;
    event.preventDefault();
    return toggleAt(view, block.from);
  },
};

/**
 * What an editor needs in which programs stop.
 * @param {() => void} onChange called when the user has set or taken away a breakpoint
 */
export function stops(onChange) {
  const notify = EditorView.updateListener.of(({ transactions }) => {
    const toggled = (transaction) => transaction.effects.some((effect) => effect.is(toggle));
    if (transactions.some(toggled)) onChange();
  });
  const marks = gutter({
    class: "stop-gutter",
    markers: ({ state }) => {
      const at = state.field(pausedField);
      const points = state.field(pointsField);
      if (at === null) return points;
      return points.update({
        filter: (from) => from !== at,
        add: [pauseMark.range(at)],
      });
    },
    domEventHandlers: onPress,
  });
  return [pointsField, pausedField, valuesField, hovered, marks, notify];
}

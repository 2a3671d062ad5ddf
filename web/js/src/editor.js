// The code editor: CodeMirror 6 set up for one Python file.
//
// The page knows the editor only through the class below; nothing else of
// CodeMirror is visible to it. Colours and sizes come from the page's CSS
// variables, so a change of theme needs no call here.

import { EditorView, minimalSetup } from "codemirror";
import { EditorState, Prec, StateEffect } from "@codemirror/state";
import { highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { indentWithTab, isolateHistory } from "@codemirror/commands";
import { bracketMatching, getIndentation, indentOnInput, indentUnit } from "@codemirror/language";
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { python } from "@codemirror/lang-python";
import { findWord } from "./words.js";
import { clearProblem, problemField, setProblem } from "./problem.js";
import { breakpoints, onPress, setPaused, stops, toggleBreakpoint } from "./lines.js";
import { appearance } from "./appearance.js";
import { constants } from "./constants.js";

const LABEL = "Program, main.py. Press Escape, then Tab, to leave the editor.";

// CodeMirror's own words, in the page's sentence case.
const WORDS = {
  next: "Next",
  previous: "Previous",
  all: "All",
  replace: "Replace",
  "replace all": "Replace all",
  "match case": "Match case",
  regexp: "Pattern",
  "by word": "Whole words",
};

export class Editor {
  /**
   * @param {HTMLElement} parent element the editor fills
   * @param {string} source program shown at the start
   * @param {() => void} onRun called on Ctrl-Enter (Cmd-Enter on a Mac)
   * @param {() => void} onChange called after every change of the program
   * @param {() => void} [onStops] called when the user has changed where the program stops; without
   *   it there are no breakpoints
   */
  constructor(parent, source, onRun, onChange, onStops) {
    const run = { key: "Mod-Enter", preventDefault: true, run: () => (onRun(), true) };
    const stop = { key: "F9", preventDefault: true, run: toggleBreakpoint };
    const notify = EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange();
    });
    this.extensions = [
      Prec.highest(keymap.of(onStops ? [run, stop] : [run])),
      onStops ? [stops(onStops), lineNumbers({ domEventHandlers: onPress })] : lineNumbers(),
      highlightActiveLineGutter(),
      minimalSetup,
      python(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      EditorState.phrases.of(WORDS),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ icons: false }),
      highlightSelectionMatches(),
      keymap.of([...closeBracketsKeymap, ...searchKeymap, ...completionKeymap, indentWithTab]),
      problemField,
      constants,
      appearance,
      EditorView.contentAttributes.of({ "aria-label": LABEL, spellcheck: "false" }),
      notify,
    ];
    this.view = new EditorView({ parent, state: this.state(source) });
    this.name = "";
    this.left = new Map();
  }

  state(doc) {
    return EditorState.create({ doc, extensions: this.extensions });
  }

  /** Lets the program be read and copied, not changed by the user. */
  setReadOnly() {
    const fixed = [EditorState.readOnly.of(true), EditorView.editable.of(false)];
    this.extensions.push(fixed);
    this.view.dispatch({ effects: StateEffect.appendConfig.of(fixed) });
  }

  text() {
    return this.view.state.doc.toString();
  }

  /** Replaces the whole program. It can be undone in one step. */
  setText(source) {
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: source },
      selection: { anchor: 0 },
      effects: clearProblem.of(null),
      annotations: isolateHistory.of("full"),
      scrollIntoView: true,
    });
  }

  /**
   * Shows another program. If it was shown before under this name and has not changed since, what
   * was done to it can still be undone.
   */
  load(source, name) {
    this.left.set(this.name, this.view.state);
    this.name = name;
    const left = this.left.get(name);
    const isSame = left?.doc.toString() === source;
    this.view.setState(isSame ? left : this.state(source));
    this.view.dispatch({ effects: clearProblem.of(null) });
  }

  /**
   * Marks a line as the one that stopped the program.
   * @param {number} line counted from 1; a line past the end marks the last one
   * @param {number} column characters of the line in front of the fault, or -1 if unknown
   * @param {string} word the name at fault, or "" to mark the whole statement
   * @param {Element} note what to show under the line
   */
  showProblem(line, column, word, note) {
    this.view.dispatch({ effects: setProblem.of({ line, column, word, note }) });
  }

  clearProblem() {
    this.view.dispatch({ effects: clearProblem.of(null) });
  }

  /** The lines at which the program stops, counted from 1. */
  breakpoints() {
    return new Uint32Array(breakpoints(this.view.state));
  }

  /**
   * Marks the line at which the program has stopped and scrolls to it; 0 removes the mark.
   * @param {number} line counted from 1
   * @param {string[]} names of variables
   * @param {string[]} values what is shown where the pointer is over one of the names
   */
  showPaused(line, names, values) {
    const { doc } = this.view.state;
    const known = new Map(names.map((name, index) => [name, values[index]]));
    const effects = [setPaused.of({ line, values: known })];
    if (line >= 1 && line <= doc.lines)
      effects.push(EditorView.scrollIntoView(doc.line(line).from, { y: "nearest", yMargin: 60 }));
    this.view.dispatch({ effects });
  }

  /** Puts the cursor on a line (counted from 1), scrolls it to the middle and takes the focus. */
  goToLine(line) {
    const { doc } = this.view.state;
    const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const effects = EditorView.scrollIntoView(from, { y: "center" });
    this.view.dispatch({ selection: { anchor: from }, effects });
    this.view.focus();
  }

  /** Puts a line below that of the cursor, as deep as the code there, and the cursor behind it. */
  insertLine(text) {
    const { state } = this.view;
    const line = state.doc.lineAt(state.selection.main.head);
    const depth = getIndentation(state, line.to) ?? 0;
    const isEmpty = line.text.trim() === "";
    const before = isEmpty ? "" : state.lineBreak;
    const from = isEmpty ? line.from : line.to;
    const insert = before + " ".repeat(depth) + text;
    this.view.dispatch({
      changes: { from, to: line.to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
    });
    this.view.focus();
  }

  /** Replaces the first `word` on a line (counted from 1); false when it is no longer there. */
  replaceWord(line, word, replacement) {
    const { doc } = this.view.state;
    if (line < 1 || line > doc.lines) return false;
    const { from, text } = doc.line(line);
    const at = findWord(text, word);
    if (at < 0) return false;
    const range = { from: from + at, to: from + at + word.length };
    this.view.dispatch({ changes: { ...range, insert: replacement } });
    return true;
  }
}

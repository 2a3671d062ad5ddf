//! A program that is stopped at a line: what goes to the Worker about it, and the panel that shows
//! its calls and variables.

use leptos::prelude::*;

use crate::protocol::{Pause, PausedCall, ToWorker, Variable};
use crate::simulator::{Phase, Simulator};

/// How far a step goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next line.
    Into,
    /// To the next line of the same function.
    Over,
    /// To the next line of the caller.
    Out,
}

impl Step {
    fn word(self) -> &'static str {
        match self {
            Step::Into => "into",
            Step::Over => "over",
            Step::Out => "out",
        }
    }
}

impl Simulator {
    /// Lets the program go to another line, or stops it if it runs.
    pub fn step(self, step: Step) {
        self.post(&ToWorker::Step { board: self.board, how: step.word() });
    }

    /// Lets a stopped program go on.
    pub fn resume(self) {
        self.post(&ToWorker::Resume { board: self.board });
    }

    /// Is the program stopped at a line?
    pub fn is_paused(self) -> bool {
        self.phase.get_untracked() == Phase::Paused
    }

    /// Sets the lines at which programs stop from now on.
    pub fn set_breakpoints(self, lines: Vec<u32>) {
        if self.breakpoints.get_value() != lines {
            self.breakpoints.set_value(lines);
            self.send_breakpoints();
        }
    }

    pub(crate) fn send_breakpoints(self) {
        self.breakpoints.with_value(|lines| {
            self.post(&ToWorker::Breakpoints { board: self.board, lines });
        });
    }
}

/// The variables of a call, or the globals, with a mark at what has another value than at the
/// last stop.
#[derive(Clone, PartialEq)]
struct Scope {
    title: String,
    rows: Vec<(Variable, bool)>,
}

/// What is shown of a stopped program: calls of functions, innermost first, then the globals.
fn scopes(pause: &Pause, before: Option<&Pause>) -> Vec<Scope> {
    // Counted from the program itself, a call keeps its place while others come and go inside it.
    let same_call = |index: usize, call: &PausedCall| {
        let calls = &before?.calls;
        let at = (calls.len() + index).checked_sub(pause.calls.len())?;
        calls.get(at).filter(|old| old.name == call.name)
    };
    let functions = pause.calls.iter().enumerate().filter(|(_, call)| call.name != "<module>");
    let mut scopes: Vec<Scope> = functions
        .map(|(index, call)| Scope {
            title: format!("{}, line {}", call.name, call.line),
            rows: rows(&call.variables, same_call(index, call).map(|old| &*old.variables)),
        })
        .collect();
    let title = if scopes.is_empty() { String::new() } else { "The whole program".into() };
    scopes.push(Scope { title, rows: rows(&pause.globals, before.map(|old| &*old.globals)) });
    scopes
}

fn rows(variables: &[Variable], before: Option<&[Variable]>) -> Vec<(Variable, bool)> {
    let is_new = |variable: &Variable| before.is_some_and(|old| !old.contains(variable));
    variables.iter().map(|variable| (variable.clone(), is_new(variable))).collect()
}

/// The panel beside a stopped program; nothing while it is not stopped.
#[component]
pub fn Variables(simulator: Simulator) -> impl IntoView {
    let last = StoredValue::new(None::<Pause>);
    let shown = Memo::new(move |_| {
        let pause = simulator.pause.get()?;
        let scopes = last.with_value(|last| scopes(&pause, last.as_ref()));
        last.set_value(Some(pause));
        Some(scopes)
    });
    let is_paused = Memo::new(move |_| shown.with(Option::is_some));
    let lists = move || {
        let scopes = shown.get().unwrap_or_default();
        scopes.into_iter().map(|scope| view! { <ScopeList scope/> }).collect_view()
    };
    let in_function = move || shown.with(|scopes| scopes.as_ref().is_some_and(|s| s.len() > 1));
    move || {
        is_paused.get().then(|| {
            view! {
                <section class="variables" aria-label="Variables">
                    <header class="panel-head">
                        <h2>"Variables"</h2>
                        <span class="space"></span>
                        <button
                            class="btn small"
                            id="step-over"
                            title="To the next line, over the functions that this one calls"
                            on:click=move |_| simulator.step(Step::Over)
                        >
                            "Step over"
                        </button>
                        <button
                            class="btn small"
                            id="step-out"
                            title="To the end of this function"
                            disabled=move || !in_function()
                            on:click=move |_| simulator.step(Step::Out)
                        >
                            "Step out"
                        </button>
                    </header>
                    {lists}
                </section>
            }
        })
    }
}

#[component]
fn ScopeList(scope: Scope) -> impl IntoView {
    let Scope { title, rows } = scope;
    let heading = (!title.is_empty()).then(|| view! { <h3>{title}</h3> });
    let is_empty = rows.is_empty();
    let rows = rows.into_iter().map(|(Variable { name, value }, is_new)| {
        view! {
            <tr class:new=is_new>
                <th scope="row">{name}</th>
                <td>{value.clone()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        {heading}
        <table><tbody>{rows}</tbody></table>
        {is_empty.then(|| view! { <p class="hint">"No variables yet."</p> })}
    }
}

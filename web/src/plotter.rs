//! The plotter in the dock: numbers that a program prints, drawn as curves.
//!
//! It listens to all boards from the start, so that opening it shows what was printed before; a
//! run begins a new plot. Beside the drawing a table has the numbers, for whoever cannot see or
//! tell apart the curves.

mod graph;
mod line;
mod plot;

use std::collections::HashMap;

use leptos::prelude::*;

use crate::boards::{Boards, Model};
use crate::download::download;
use crate::pace::paced;
use crate::simulator::Simulator;
use graph::{Drawing, Graph, MOST};
use plot::Plot;

/// A plot, and the run that it is of.
#[derive(Default)]
struct Held {
    plot: Plot,
    run: u32,
}

/// Copyable handle to the plots of all boards.
#[derive(Clone, Copy)]
pub struct Plots {
    all: StoredValue<HashMap<u32, Held>>,
    changes: RwSignal<u32>,
    paused: RwSignal<bool>,
}

impl Plots {
    pub fn new() -> Plots {
        Plots {
            all: StoredValue::new(HashMap::new()),
            changes: RwSignal::new(0),
            paused: RwSignal::new(false),
        }
    }

    /// Listens to the boards from now on.
    pub fn follow(self, boards: Boards) {
        Effect::new(move |_| {
            let list = boards.list.get();
            self.all.update_value(|all| all.retain(|n, _| list.iter().any(|s| s.board == *n)));
            for simulator in list {
                simulator.on_output(move |text| self.print(simulator, text));
            }
        });
        Effect::new(move |_| {
            boards.list.get().iter().for_each(|simulator| simulator.runs.track());
            self.paused.set(false);
        });
    }

    fn print(self, simulator: Simulator, text: &str) {
        let run = simulator.runs.get_untracked();
        let mut has_news = false;
        self.all.update_value(|all| {
            let held = all.entry(simulator.board).or_default();
            if held.run != run {
                *held = Held { plot: Plot::default(), run };
                has_news = true;
            }
            has_news |= held.plot.print(text);
        });
        if has_news {
            self.changed();
        }
    }

    /// Forgets what a board has printed.
    pub fn clear(self, simulator: Simulator) {
        let run = simulator.runs.get_untracked();
        let empty = Held { plot: Plot::default(), run };
        self.all.update_value(|all| _ = all.insert(simulator.board, empty));
        self.changed();
    }

    fn changed(self) {
        self.changes.update(|count| *count = count.wrapping_add(1));
    }

    fn with<T: Default>(self, simulator: Simulator, look: impl FnOnce(&Plot) -> T) -> T {
        self.all
            .with_value(|all| all.get(&simulator.board).map(|held| look(&held.plot)))
            .unwrap_or_default()
    }
}

/// A row of the table: name, last, smallest and largest number.
type Summary = (String, [String; 3]);

fn summaries(plot: &Plot) -> Vec<Summary> {
    let summary = |(column, name): (usize, &String)| {
        let (mut last, mut low, mut high) = (f64::NAN, f64::INFINITY, f64::NEG_INFINITY);
        for value in plot.series(column, MOST).filter(|value| !value.is_nan()) {
            (last, low, high) = (value, low.min(value), high.max(value));
        }
        let text = |value: f64| if value.is_finite() { short(value) } else { "–".into() };
        (name.clone(), [last, low, high].map(text))
    };
    plot.names.iter().enumerate().map(summary).collect()
}

/// A number in as few digits as say something.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').into()
}

/// A line of a program that prints numbers on this board.
fn suggestion(model: Model) -> &'static str {
    match model {
        Model::Microbit => "print(temperature())",
        Model::Pyboard => "print(pyb.Accel().x())",
        Model::Bare => "print(1, 2)",
    }
}

/// The whole tab.
#[component]
pub fn Plotter(
    plots: Plots,
    simulator: Simulator,
    /// Puts a line into the program.
    insert: impl Fn(&'static str) + Copy + Send + 'static,
) -> impl IntoView {
    let paused = plots.paused;
    let seen = paced(move || plots.changes.get(), paused);
    let graph = Memo::new(move |_| {
        seen.track();
        plots.with(simulator, Graph::of)
    });
    let table = Memo::new(move |_| {
        seen.track();
        plots.with(simulator, summaries)
    });
    let is_empty = Memo::new(move |_| table.with(Vec::is_empty));
    let count = move || {
        seen.track();
        match plots.with(simulator, |plot| plot.count) {
            1 => "1 line of numbers".to_string(),
            count => format!("{count} lines of numbers"),
        }
    };
    let label = Signal::derive(move || {
        let one = |(name, [last, low, high]): &Summary| {
            format!("{name} is {last}, between {low} and {high}")
        };
        let all: Vec<String> = table.with(|table| table.iter().map(one).collect());
        format!("Graph. {}.", all.join("; "))
    });
    let save = move |_| download("plot.csv", plots.with(simulator, Plot::csv).as_bytes());
    let pause = move || if paused.get() { "Go on" } else { "Pause" };
    let drawn = move || {
        if is_empty.get() {
            let text = suggestion(simulator.model);
            return view! {
                <p class="hint">"Print a number and it draws here."</p>
                <p class="suggestion">
                    <code>{text}</code>
                    <button class="link" id="insert" on:click=move |_| insert(text)>
                        "Insert"
                    </button>
                </p>
            }
            .into_any();
        }
        view! {
            <div class="tool-bar">
                <button
                    class="btn small"
                    id="plot-pause"
                    on:click=move |_| paused.update(|paused| *paused = !*paused)
                >
                    {pause}
                </button>
                <span class="count">{count}</span>
                <span class="space"></span>
                <button class="btn small" id="export-csv" on:click=save>"Save as CSV"</button>
            </div>
            <div class="plot">
                <Drawing graph label/>
                <Legend table/>
            </div>
        }
        .into_any()
    };
    view! { <section class="tool plotter" aria-label="Plotter">{drawn}</section> }
}

/// The numbers of each series; which curve it is shows a piece of it.
#[component]
fn Legend(table: Memo<Vec<Summary>>) -> impl IntoView {
    let row = |(at, (name, numbers)): (usize, Summary)| {
        view! {
            <tr>
                <th scope="row">
                    <svg class="swatch" viewBox="0 0 24 10" aria-hidden="true">
                        <path class="curve" data-series=at.to_string() d="M0 5H24"></path>
                    </svg>
                    {name}
                </th>
                {numbers.map(|number| view! { <td>{number}</td> }).collect_view()}
            </tr>
        }
    };
    let rows = move || table.get().into_iter().enumerate().map(row).collect_view();
    view! {
        <div class="legend">
            <table>
                <thead>
                    <tr>
                        <th scope="col">"Name"</th>
                        <th scope="col">"Last"</th>
                        <th scope="col">"Least"</th>
                        <th scope="col">"Most"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

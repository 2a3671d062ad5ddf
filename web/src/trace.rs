//! The trace of a board in the dock: each event that can be seen from outside, with its time.
//!
//! It is recorded from the first time that it is shown, and begins anew with each run. The list
//! follows the newest events until it is paused or scrolled back; the exports have everything that
//! the Worker still keeps.

mod log;

use leptos::html::Div;
use leptos::prelude::*;

use crate::download::download;
use crate::pace::paced;
use crate::simulator::Simulator;
pub use log::Log;
use log::Row;

/// Rows that are shown.
const SHOWN: usize = 300;
/// CSS pixels from the end at which the list counts as being at its end.
const NEAR: f64 = 24.0;

/// Format, identifier, name, file.
const EXPORTS: [(&str, &str, &str, &str); 2] = [
    ("jsonl", "export-jsonl", "Save as JSON lines", "trace.jsonl"),
    ("vcd", "export-vcd", "Save as VCD", "trace.vcd"),
];

/// The whole tab.
#[component]
pub fn Trace(simulator: Simulator) -> impl IntoView {
    simulator.watch(|watch| watch.trace = true);
    let paused = RwSignal::new(false);
    let event = RwSignal::new(String::new());
    let about = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    let seen = paced(move || simulator.trace_changes.get(), paused);
    let rows = Memo::new(move |_| {
        seen.track();
        let (event, about) = (event.get(), about.get());
        simulator.trace.with_value(|log| log.last(SHOWN, &event, &about))
    });
    let words = move |list: fn(&Log) -> Vec<String>| {
        Memo::new(move |_| {
            seen.track();
            simulator.trace.with_value(list)
        })
    };
    let (events, abouts) = (words(Log::events), words(Log::abouts));
    let count = move || {
        seen.track();
        simulator.trace.with_value(|log| match (log.count, log.lost) {
            (0, _) => String::new(),
            (1, _) => "1 event".to_string(),
            (count, 0) => format!("{count} events"),
            (count, lost) => format!("{count} events, the first {lost} are not kept"),
        })
    };
    let export = move |format: &'static str, file: &'static str| {
        problem.set(String::new());
        simulator.export_trace(format, move |text| match text {
            Ok(text) => download(file, text.as_bytes()),
            Err(error) => problem.set(error),
        });
    };
    let exports = EXPORTS.map(|(format, id, name, file)| {
        view! {
            <button class="btn small" id=id on:click=move |_| export(format, file)>
                {name}
            </button>
        }
    });
    let pause = move || if paused.get() { "Follow" } else { "Pause" };
    view! {
        <section class="tool trace" aria-label="Trace">
            <div class="tool-bar">
                <Filter id="trace-event" all="All events" label="Event" words=events chosen=event/>
                <Filter
                    id="trace-about"
                    all="All pins and parts"
                    label="Pin or part"
                    words=abouts
                    chosen=about
                />
                <button
                    class="btn small"
                    id="trace-pause"
                    on:click=move |_| paused.update(|paused| *paused = !*paused)
                >
                    {pause}
                </button>
                <span class="count" id="trace-count">{count}</span>
                <span class="space"></span>
                <span class="clash" role="status">{problem}</span>
                {exports}
            </div>
            <Rows rows paused/>
        </section>
    }
}

/// A choice among the words that there are.
#[component]
fn Filter(
    id: &'static str,
    /// What no choice is called.
    all: &'static str,
    label: &'static str,
    words: Memo<Vec<String>>,
    chosen: RwSignal<String>,
) -> impl IntoView {
    let options = move || {
        let mut words = words.get();
        let kept = chosen.get_untracked();
        // What was chosen stays so even if there is none of it now.
        if !kept.is_empty() && !words.contains(&kept) {
            words.push(kept.clone());
        }
        let option = |word: String| {
            let is_chosen = word == kept;
            view! { <option value=word.clone() selected=is_chosen>{word.clone()}</option> }
        };
        words.into_iter().map(option).collect_view()
    };
    view! {
        <select
            class="select"
            id=id
            aria-label=label
            on:change:target=move |event| chosen.set(event.target().value())
        >
            <option value="">{all}</option>
            {options}
        </select>
    }
}

/// The list, at its end while it is not paused.
#[component]
fn Rows(rows: Memo<Vec<Row>>, paused: RwSignal<bool>) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    Effect::new(move |_| {
        rows.track();
        let Some(element) = place.get().filter(|_| !paused.get()) else { return };
        request_animation_frame(move || element.set_scroll_top(element.scroll_height().into()));
    });
    // Position and height when it was last scrolled.
    let last = StoredValue::new((0.0, 0));
    let on_scroll = move |_| {
        let Some(element) = place.get_untracked() else { return };
        let (top, height) = (element.scroll_top(), element.scroll_height());
        let (last_top, last_height) = last.get_value();
        last.set_value((top, height));
        // The list goes to its end by itself, and back only when it gets shorter.
        let is_back = top < last_top && height >= last_height;
        if is_back && f64::from(height - element.client_height()) - top > NEAR {
            paused.set(true);
        }
    };
    let empty = move || rows.with(Vec::is_empty);
    let row = |row: Row| {
        view! {
            <tr>
                <td>{grouped(row.time_us)}</td>
                <td>{row.event}</td>
                <td>{row.about}</td>
                <td>{row.what}</td>
            </tr>
        }
    };
    view! {
        <p class="hint" hidden=move || !empty()>
            "Run a program to see what its board does, each event with its time."
        </p>
        <div
            class="trace-rows"
            tabindex="0"
            role="region"
            aria-label="Events"
            hidden=empty
            node_ref=place
            on:scroll=on_scroll
        >
            <table>
                <thead>
                    <tr>
                        <th scope="col">"Time in µs"</th>
                        <th scope="col">"Event"</th>
                        <th scope="col">"Pin or part"</th>
                        <th scope="col">"What"</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || rows.get() key=|row| (row.start, row.number) children=row/>
                </tbody>
            </table>
        </div>
    }
}

/// Digits in groups of three.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

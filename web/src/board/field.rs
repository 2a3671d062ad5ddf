//! Above several boards: how far apart they are, for the radio, and adding another.

use leptos::prelude::*;

use crate::boards::Boards;
use crate::choice::AddBoard;
use crate::project::Project;
use crate::storage;

const APART: &str = "pyrite.apart";
/// Distances to choose from, in millimetres.
const STEPS: [i32; 9] = [100, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 150_000];
/// A metre.
const STANDARD: usize = 2;

/// The distance of the last visit.
fn stored_step() -> usize {
    let mm = storage::read(APART).and_then(|mm| mm.parse::<i32>().ok());
    mm.and_then(|mm| STEPS.iter().position(|step| *step == mm)).unwrap_or(STANDARD)
}

/// The head of the stages.
#[component]
pub fn Field(boards: Boards, project: Project) -> impl IntoView {
    let step = RwSignal::new(stored_step());
    // The boards stand in a line. One that is powered up anew has to be told where.
    Effect::new(move |_| {
        let apart = STEPS[step.get()];
        storage::write(APART, &apart.to_string());
        for (place, simulator) in boards.list.get().into_iter().enumerate() {
            if simulator.starts.get() > 0 {
                simulator.place(place as i32 * apart, 0);
            }
        }
    });
    let text = move || words(STEPS[step.get()]);
    let last = STEPS.len() - 1;
    let fill = move || format!("{:.1}%", step.get() as f64 * 100.0 / last as f64);
    view! {
        <header class="panel-head field">
            <h2>"Boards"</h2>
            <label for="distance">"Apart"</label>
            <input
                type="range"
                id="distance"
                min="0"
                max=last
                aria-valuetext=text
                prop:value=move || step.get().to_string()
                style:--fill=fill
                on:input:target=move |event| {
                    if let Ok(value) = event.target().value().parse::<usize>() {
                        step.set(value.min(last));
                    }
                }
            />
            <output>{text}</output>
            <AddBoard boards project/>
        </header>
    }
}

/// A distance as people say it.
fn words(mm: i32) -> String {
    match mm {
        0..1_000 => format!("{} cm", mm / 10),
        _ => format!("{} m", mm / 1_000),
    }
}

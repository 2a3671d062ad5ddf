//! The simulator's stage: the board drawn as SVG, what it is doing, and Reset.
//!
//! `board/art.svg` is the drawing without anything that changes; over it lie the lit LEDs
//! ([`leds`]) and the two push buttons ([`keys`]).

mod keys;
mod leds;

use leptos::prelude::*;

use crate::icons::{Icon, icon};
use crate::simulator::{Phase, Simulator};
use keys::{Both, Keys, Letters};
use leds::Leds;

const ART: &str = include_str!("board/art.svg");

/// The board on its desk.
#[component]
pub fn Stage(simulator: Simulator) -> impl IntoView {
    let letters = Letters::new(simulator);
    view! {
        <section
            class="stage"
            aria-label="Simulator"
            on:keydown=move |event| letters.down(&event)
            on:keyup=move |event| letters.up(&event)
            on:focusout=move |event| letters.focus_out(&event)
        >
            <header class="panel-head">
                <h2>"Simulator"</h2>
                <p class="state" role="status">{move || state(simulator)}</p>
                <Both simulator/>
                <button
                    class="btn square small"
                    id="reset"
                    aria-label="Reset board"
                    title="Reset board"
                    on:click=move |_| simulator.reset()
                >
                    {icon(Icon::Reset)}
                </button>
            </header>
            <div class="desk">
                <svg
                    class="board"
                    viewBox="0 0 400 336"
                    role="group"
                    aria-label="Simulated micro:bit"
                >
                    <g inner_html=ART aria-hidden="true"></g>
                    <Leds simulator/>
                    <Keys simulator/>
                </svg>
            </div>
        </section>
    }
}

/// What the board is doing. Brass marks what is live, so only a running program gets a diamond.
fn state(simulator: Simulator) -> impl IntoView {
    let stopped = simulator.problem.with(|problem| problem.as_ref().map(|p| p.state()));
    match (simulator.phase.get(), stopped) {
        (Phase::Starting, _) => "Starting".into_any(),
        (Phase::Broken, _) => "Not running".into_any(),
        (Phase::Running, _) => view! { <i class="diamond"></i>"Running" }.into_any(),
        (Phase::Ready, Some(stopped)) => stopped.into_any(),
        (Phase::Ready, None) => "Ready".into_any(),
    }
}

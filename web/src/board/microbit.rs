//! The micro:bit: its display, its buttons, what can be touched, the light by its microphone.

use leptos::prelude::*;

use super::keys::{Keys, Touch};
use super::leds::Leds;
use crate::simulator::Simulator;

const ART: &str = include_str!("art.svg");

/// The drawn board.
#[component]
pub fn Microbit(simulator: Simulator) -> impl IntoView {
    let listens = move || simulator.lights.with(|lights| lights.first().is_some_and(|l| *l > 0));
    view! {
        <svg class="board" viewBox="0 0 400 336" role="group" aria-label="Simulated micro:bit">
            <g inner_html=ART aria-hidden="true"></g>
            <g
                class="microphone"
                role="img"
                aria-label=move || {
                    if listens() { "Microphone light, on" } else { "Microphone light, off" }
                }
                data-lit=move || listens().to_string()
                opacity=move || if listens() { "1" } else { "0" }
            >
                <circle cx="82.5" cy="53.5" r="16" fill="url(#halo)"></circle>
                <rect x="78" y="50" width="9" height="7" rx="1.5" fill="url(#core)"></rect>
            </g>
            <Leds simulator/>
            <Touch simulator control="pin_logoTouch" name="Logo" at=(160.0, 18.0, 80.0, 68.0)/>
            <Touch simulator control="pin0Touch" name="Pin 0" at=(17.0, 240.0, 70.0, 72.0)/>
            <Touch simulator control="pin1Touch" name="Pin 1" at=(91.0, 240.0, 70.0, 72.0)/>
            <Touch simulator control="pin2Touch" name="Pin 2" at=(165.0, 240.0, 70.0, 72.0)/>
            <Keys simulator/>
        </svg>
    }
}

//! The lit LEDs: four layers of light over the drawing.
//!
//! Nodes are built once; a new level changes the opacity of three of them and of the spill. At
//! level b of 9 an LED's opacity is (b/9)^0.6, close to how bright the real one looks.

use leptos::prelude::*;

use crate::protocol::LEDS;
use crate::simulator::Simulator;

/// Centre of the top left LED and the steps between LEDs, in units of the drawing.
const ORIGIN: (f64, f64) = (138.0, 106.5);
const STEP: (f64, f64) = (31.0, 26.25);
const COLUMNS: usize = 5;
/// Sum of levels at which the light spilt over the board is at its full strength: a large icon.
const FULL_SPILL: f64 = 144.0;

fn centre(index: usize) -> (f64, f64) {
    let (column, row) = (index % COLUMNS, index / COLUMNS);
    (ORIGIN.0 + STEP.0 * column as f64, ORIGIN.1 + STEP.1 * row as f64)
}

fn opacity(level: u8) -> String {
    format!("{:.3}", (f64::from(level) / 9.0).powf(0.6))
}

/// All layers of the display.
#[component]
pub fn Leds(simulator: Simulator) -> impl IntoView {
    let leds = simulator.leds.get_value();
    let spill = move || {
        let sum: f64 = leds.iter().map(|led| f64::from(led.get())).sum();
        format!("{:.3}", (sum / FULL_SPILL).min(1.0))
    };
    let unlit = each(|x, y, _| view! { <use_ href="#unlit" x=x y=y></use_> });
    let halos = each(move |x, y, led| {
        let light = move || opacity(leds[led].get());
        view! { <circle cx=x cy=y r="31" fill="url(#halo)" opacity=light></circle> }
    });
    let blooms = each(move |x, y, led| {
        let light = move || opacity(leds[led].get());
        let (x, y) = (x - 10.0, y - 8.0);
        view! {
            <rect x=x y=y width="20" height="16" rx="4.5" fill="var(--led)" opacity=light></rect>
        }
    });
    let cores = each(move |x, y, led| {
        let light = move || opacity(leds[led].get());
        let (x, y) = (x - 8.5, y - 7.0);
        view! {
            <rect
                class="led"
                x=x
                y=y
                width="17"
                height="14"
                rx="3"
                fill="url(#core)"
                opacity=light
                data-level=move || leds[led].get()
            ></rect>
        }
    });
    view! {
        <g role="img" aria-label=move || described(&leds.map(|led| led.get()))>
            {unlit}
            <ellipse
                class="spill"
                cx="200"
                cy="157"
                rx="150"
                ry="128"
                fill="url(#spill)"
                opacity=spill
            ></ellipse>
            <g class="halos">{halos}</g>
            <g filter="url(#bloom)" opacity=".9">{blooms}</g>
            {cores}
        </g>
    }
}

fn each<V: IntoView + 'static>(draw: impl Fn(f64, f64, usize) -> V) -> Vec<V> {
    let place = |led| (centre(led), led);
    (0..LEDS).map(place).map(|((x, y), led)| draw(x, y, led)).collect()
}

/// The display in words: the brightness of each row's LEDs.
fn described(levels: &[u8; LEDS]) -> String {
    if levels.iter().all(|&level| level == 0) {
        return "Display, dark".into();
    }
    let row =
        |row: &[u8]| row.iter().map(|level| (b'0' + level.min(&9)) as char).collect::<String>();
    let rows: Vec<_> = levels.chunks(COLUMNS).map(row).collect();
    format!("Display, brightness by row: {}", rows.join(", "))
}

//! The PyBoard: its four LEDs, its two switches, its card.

use leptos::prelude::*;
use web_sys::{KeyboardEvent, PointerEvent};

use super::keys::HeldKey;
use crate::pointer::capture;
use crate::simulator::Simulator;

const ART: &str = include_str!("pyboard.svg");

/// Name, identifier in the drawing, place of its middle.
const LIGHTS: [(&str, &str, f64); 4] = [
    ("red", "red", 152.0),
    ("green", "green", 186.0),
    ("orange", "orange", 220.0),
    ("blue", "blue", 254.0),
];
const LIGHTS_Y: f64 = 232.0;

fn opacity(level: u8) -> String {
    format!("{:.3}", (f64::from(level) / 255.0).powf(0.6))
}

/// The drawn board.
#[component]
pub fn Pyboard(simulator: Simulator) -> impl IntoView {
    let level = move |led: usize| {
        simulator.lights.with(|lights| lights.get(led).copied().unwrap_or_default())
    };
    let lights = LIGHTS.iter().enumerate().map(|(led, &(name, id, x))| {
        view! {
            <g
                class="light"
                role="img"
                aria-label=move || format!("LED {}, {name}, {}", led + 1, brightness(level(led)))
                data-light=id
                data-level=move || level(led)
                transform=format!("translate({x} {LIGHTS_Y})")
            >
                <use_ href="#pb-unlit"></use_>
                <g opacity=move || opacity(level(led))>
                    <circle class="glow" r="46" fill=format!("url(#pb-halo-{id})")></circle>
                    <rect
                        x="-12"
                        y="-9"
                        width="24"
                        height="18"
                        rx="5"
                        fill=format!("var(--light-{id})")
                        opacity=".9"
                        filter="url(#pb-bloom)"
                    ></rect>
                    <rect
                        x="-9"
                        y="-6.5"
                        width="18"
                        height="13"
                        rx="3"
                        fill=format!("url(#pb-core-{id})")
                    ></rect>
                </g>
            </g>
        }
    });
    view! {
        <svg class="board" viewBox="0 0 400 336" role="group" aria-label="Simulated PyBoard">
            <g inner_html=ART aria-hidden="true"></g>
            {lights.collect_view()}
            <Card simulator/>
            <Usr simulator/>
            <Rst simulator/>
        </svg>
    }
}

/// A brightness as people say it.
fn brightness(level: u8) -> String {
    match level {
        0 => "off".into(),
        255 => "on".into(),
        _ => format!("{} %", u32::from(level) * 100 / 255),
    }
}

/// The switch for programs.
#[component]
fn Usr(simulator: Simulator) -> impl IntoView {
    let place = "translate(92 226)".to_string();
    view! {
        <HeldKey simulator sensors=&["usr"] place name="Switch USR".to_string()>
            <SwitchShape/>
        </HeldKey>
    }
}

/// The switch that restarts the board, as Reset does.
#[component]
fn Rst(simulator: Simulator) -> impl IntoView {
    let held = RwSignal::new(false);
    let press = move || {
        if !held.get_untracked() {
            held.set(true);
            simulator.reset();
        }
    };
    let pointer_down = move |event: PointerEvent| {
        capture(&event);
        press();
    };
    let key_down = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), " " | "Enter") {
            event.prevent_default();
            press();
        }
    };
    view! {
        <g
            class="key"
            data-control="rst"
            transform="translate(92 112)"
            tabindex="0"
            role="button"
            aria-label="Switch RST, resets the board"
            aria-pressed=move || held.get().to_string()
            on:pointerdown=pointer_down
            on:lostpointercapture=move |_| held.set(false)
            on:keydown=key_down
            on:keyup=move |_| held.set(false)
            on:blur=move |_| held.set(false)
        >
            <SwitchShape/>
        </g>
    }
}

#[component]
fn SwitchShape() -> impl IntoView {
    view! {
        <use_ href="#pb-switch"></use_>
        <circle class="cap-shadow" cy="2" r="13" opacity=".4"></circle>
        <g class="cap">
            <use_ href="#pb-cap"></use_>
        </g>
    }
}

/// The slot for a memory card: a click puts a card in or takes it out.
#[component]
fn Card(simulator: Simulator) -> impl IntoView {
    let present = simulator.control("sdCard");
    let toggle = move || simulator.set("sdCard", 1 - present.get_untracked());
    view! {
        <g
            class="key slot"
            data-control="sdCard"
            transform="translate(346 166)"
            tabindex="0"
            role="switch"
            aria-label="SD card"
            aria-checked=move || (present.get() == 1).to_string()
            on:click=move |_| toggle()
            on:keydown=move |event| {
                if matches!(event.key().as_str(), " " | "Enter") {
                    event.prevent_default();
                    toggle();
                }
            }
        >
            <g class="card-in" opacity=move || if present.get() == 1 { "1" } else { "0" }>
                <use_ href="#pb-card"></use_>
            </g>
            <use_ href="#pb-slot"></use_>
        </g>
    }
}

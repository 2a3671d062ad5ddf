//! The sensors panel: what the pupil can pretend the board feels.
//!
//! Each sensor has a slider; the pad tilts the board by dragging a ball, which sets all three
//! axes of the accelerometer to what gravity alone would give.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use crate::icons::{Icon, icon};
use crate::pointer::{capture, is_drag};
use crate::simulator::Simulator;

/// One g, in the accelerometer's milli-g.
const GRAVITY: f64 = 1024.0;
/// Change of x or y for one press of an arrow key.
const KEY_STEP: f64 = 64.0;

/// A sensor with a slider.
struct Slider {
    /// The board's control.
    control: &'static str,
    id: &'static str,
    name: &'static str,
    icon: Icon,
    min: i32,
    max: i32,
    unit: &'static str,
}

const SLIDERS: [Slider; 4] = [
    Slider {
        control: "temperature",
        id: "temperature",
        name: "Temperature",
        icon: Icon::Thermometer,
        min: -5,
        max: 50,
        unit: "°C",
    },
    axis("accelerometerX", "accelerometer-x", "Tilt x", Icon::AxisX),
    axis("accelerometerY", "accelerometer-y", "Tilt y", Icon::AxisY),
    axis("accelerometerZ", "accelerometer-z", "Tilt z", Icon::AxisZ),
];

const fn axis(control: &'static str, id: &'static str, name: &'static str, icon: Icon) -> Slider {
    Slider { control, id, name, icon, min: -2000, max: 2000, unit: "mg" }
}

/// The whole panel.
#[component]
pub fn Sensors(simulator: Simulator) -> impl IntoView {
    let sliders = SLIDERS.iter().map(|slider| view! { <SliderRow simulator slider/> });
    view! {
        <section class="sensors" aria-label="Sensors">
            <header class="panel-head">
                <h2>"Sensors"</h2>
                <p>"Drag to pretend. Your program reads these values."</p>
            </header>
            <div class="sensor-grid">
                <Tilt simulator/>
                <div class="sliders">{sliders.collect_view()}</div>
            </div>
        </section>
    }
}

#[component]
fn SliderRow(simulator: Simulator, slider: &'static Slider) -> impl IntoView {
    let Slider { control, id, name, icon: picture, min, max, unit } = *slider;
    let value = simulator.control(control);
    let fill =
        move || format!("{:.1}%", f64::from(value.get() - min) * 100.0 / f64::from(max - min));
    view! {
        <div class="slider">
            <label class="slider-name" for=id>{icon(picture)}{name}</label>
            <output>{move || with_sign(value.get())}" "<i>{unit}</i></output>
            <input
                type="range"
                id=id
                min=min
                max=max
                aria-valuetext=move || format!("{} {unit}", value.get())
                prop:value=move || value.get().to_string()
                style:--fill=fill
                on:input:target=move |event| {
                    if let Ok(value) = event.target().value().parse() {
                        simulator.set(control, value);
                    }
                }
            />
        </div>
    }
}

/// A number with a true minus sign.
fn with_sign(value: i32) -> String {
    value.to_string().replace('-', "−")
}

/// Sets x and y, and z to what is left of gravity with the LEDs up.
fn tilt(simulator: Simulator, x: f64, y: f64) {
    let (x, y) = (x.clamp(-GRAVITY, GRAVITY), y.clamp(-GRAVITY, GRAVITY));
    let z = -(GRAVITY * GRAVITY - x * x - y * y).max(0.0).sqrt();
    let axes = ["accelerometerX", "accelerometerY", "accelerometerZ"];
    for (control, value) in axes.into_iter().zip([x, y, z]) {
        simulator.set(control, value.round() as i32);
    }
}

/// Puts the ball under the pointer.
fn drag(simulator: Simulator, event: &PointerEvent) {
    let Some(pad) = event.current_target().and_then(|t| t.dyn_into::<Element>().ok()) else {
        return;
    };
    let area = pad.get_bounding_client_rect();
    let along =
        |at: i32, start: f64, size: f64| ((f64::from(at) - start) / size * 2.0 - 1.0) * GRAVITY;
    let x = along(event.client_x() as i32, area.left(), area.width());
    let y = along(event.client_y() as i32, area.top(), area.height());
    tilt(simulator, x, y);
}

/// The change of (x, y) an arrow key asks for; Home lays the board flat.
fn arrow(key: &str, x: f64, y: f64) -> Option<(f64, f64)> {
    match key {
        "ArrowLeft" => Some((x - KEY_STEP, y)),
        "ArrowRight" => Some((x + KEY_STEP, y)),
        "ArrowUp" => Some((x, y - KEY_STEP)),
        "ArrowDown" => Some((x, y + KEY_STEP)),
        "Home" => Some((0.0, 0.0)),
        _ => None,
    }
}

/// How the board lies, in words.
fn posture(x: i32, y: i32) -> String {
    let side = |value: i32, less: &str, more: &str| match value {
        -100..=100 => None,
        v if v < 0 => Some(less.to_string()),
        _ => Some(more.to_string()),
    };
    let sides: Vec<_> =
        [side(x, "left", "right"), side(y, "up", "down")].into_iter().flatten().collect();
    if sides.is_empty() { "flat".into() } else { format!("tilted {}", sides.join(" and ")) }
}

#[component]
fn Tilt(simulator: Simulator) -> impl IntoView {
    let x = simulator.control("accelerometerX");
    let y = simulator.control("accelerometerY");
    let at =
        |value: i32| format!("{:.1}%", 50.0 + (f64::from(value) / GRAVITY).clamp(-1.0, 1.0) * 50.0);
    let on_key = move |event: KeyboardEvent| {
        let (x, y) = (x.get_untracked(), y.get_untracked());
        if let Some((x, y)) = arrow(&event.key(), f64::from(x), f64::from(y)) {
            event.prevent_default();
            tilt(simulator, x, y);
        }
    };
    view! {
        <div class="tilt">
            <div
                class="pad"
                id="tilt"
                role="slider"
                tabindex="0"
                aria-label="Tilt"
                aria-valuemin="-1024"
                aria-valuemax="1024"
                aria-valuenow=move || x.get()
                aria-valuetext=move || posture(x.get(), y.get())
                on:pointerdown=move |event| {
                    capture(&event);
                    drag(simulator, &event);
                }
                on:pointermove=move |event| {
                    if is_drag(&event) {
                        drag(simulator, &event);
                    }
                }
                on:keydown=on_key
            >
                <svg viewBox="0 0 120 120" aria-hidden="true">
                    <circle cx="60" cy="60" r="20"></circle>
                    <circle cx="60" cy="60" r="42"></circle>
                    <path d="M60 4v112M4 60h112"></path>
                </svg>
                <i class="ball" style:left=move || at(x.get()) style:top=move || at(y.get())></i>
            </div>
            <button class="btn small" id="level" on:click=move |_| tilt(simulator, 0.0, 0.0)>
                {icon(Icon::Level)}
                "Lay flat"
            </button>
        </div>
    }
}

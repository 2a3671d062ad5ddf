//! The pad that tilts the board: dragging a ball sets all three axes of the accelerometer to what
//! gravity alone would give, and turns the field of a compass with them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::Axes;
use super::compass::Earth;
use super::control::Numbers;
use crate::icons::{Icon, icon};
use crate::pointer::{capture, is_drag};
use crate::simulator::Simulator;

/// Change of x or y for one press of an arrow key, as a part of one g.
const KEY_STEP: f64 = 1.0 / 16.0;

/// The sensors that feel a tilt.
#[derive(Clone)]
struct Pose {
    simulator: Simulator,
    acceleration: Axes,
    field: Option<Axes>,
}

impl Pose {
    /// Sets x and y, and z to what is left of gravity with the display up.
    fn tilt(&self, x: f64, y: f64) {
        let gravity = self.acceleration.gravity();
        let g = gravity.abs();
        let (x, y) = (x.clamp(-g, g), y.clamp(-g, g));
        let z = (g * g - x * x - y * y).max(0.0).sqrt().copysign(gravity);
        let before = self.acceleration.get_untracked(self.simulator);
        let after = [x, y, z].map(|axis| axis.round() as i32);
        self.acceleration.set(self.simulator, after);
        if let Some(axes) = &self.field {
            let earth = Earth::seen(axes.get_untracked(self.simulator), before);
            axes.set(self.simulator, earth.field(after));
        }
    }

    /// Puts the ball under the pointer.
    fn drag(&self, event: &PointerEvent) {
        let Some(pad) = event.current_target().and_then(|t| t.dyn_into::<Element>().ok()) else {
            return;
        };
        let area = pad.get_bounding_client_rect();
        let g = self.acceleration.gravity().abs();
        let along =
            |at: i32, start: f64, size: f64| ((f64::from(at) - start) / size * 2.0 - 1.0) * g;
        let x = along(event.client_x() as i32, area.left(), area.width());
        let y = along(event.client_y() as i32, area.top(), area.height());
        self.tilt(x, y);
    }
}

/// The change of (x, y) an arrow key asks for; Home lays the board flat.
fn arrow(key: &str, (x, y): (f64, f64), step: f64) -> Option<(f64, f64)> {
    match key {
        "ArrowLeft" => Some((x - step, y)),
        "ArrowRight" => Some((x + step, y)),
        "ArrowUp" => Some((x, y - step)),
        "ArrowDown" => Some((x, y + step)),
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
pub(super) fn Tilt(simulator: Simulator, acceleration: Axes, field: Option<Axes>) -> impl IntoView {
    let [x, y] = [0, 1].map(|axis| simulator.control(&acceleration.0[axis].id));
    let g = acceleration.gravity().abs();
    let at =
        move |value: i32| format!("{:.1}%", 50.0 + (f64::from(value) / g).clamp(-1.0, 1.0) * 50.0);
    let numbers = acceleration.clone();
    let pose = StoredValue::new(Pose { simulator, acceleration, field });
    let on_key = move |event: KeyboardEvent| {
        let now = (f64::from(x.get_untracked()), f64::from(y.get_untracked()));
        if let Some((x, y)) = arrow(&event.key(), now, g * KEY_STEP) {
            event.prevent_default();
            pose.with_value(|pose| pose.tilt(x, y));
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
                aria-valuemin=-g
                aria-valuemax=g
                aria-valuenow=move || x.get()
                aria-valuetext=move || posture(x.get(), y.get())
                on:pointerdown=move |event| {
                    capture(&event);
                    pose.with_value(|pose| pose.drag(&event));
                }
                on:pointermove=move |event| {
                    if is_drag(&event) {
                        pose.with_value(|pose| pose.drag(&event));
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
            <Numbers simulator axes=numbers/>
            <button
                class="btn small"
                id="level"
                on:click=move |_| pose.with_value(|pose| pose.tilt(0.0, 0.0))
            >
                {icon(Icon::Level)}
                "Lay flat"
            </button>
        </div>
    }
}

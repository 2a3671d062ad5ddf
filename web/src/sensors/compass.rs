//! The compass: where the board looks, and the field that this means.
//!
//! The earth's field has a part that points north and one that points down. Turning the board
//! turns the first about the vertical; tilting it turns both, so that the heading stays. The
//! simulated board knows only the field along its own axes, so the heading that is shown is
//! worked out from that as programs do it.

use leptos::prelude::*;

use super::Axes;
use super::control::{Numbers, fill};
use crate::icons::{Icon, icon};
use crate::simulator::Simulator;

/// The part of the field that points north where there is none, in nanotesla.
const NORTH: f64 = 18_000.0;

type Vector = [f64; 3];

fn dot(a: Vector, b: Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn cross(a: Vector, b: Vector) -> Vector {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// The vector with length 1; None for one without a direction.
fn unit(a: Vector) -> Option<Vector> {
    let length = dot(a, a).sqrt();
    (length > 1e-6).then(|| a.map(|axis| axis / length))
}

/// The field of the earth as seen from a board.
#[derive(Clone, Copy)]
pub(super) struct Earth {
    /// Degrees clockwise from north.
    heading: f64,
    north: f64,
    down: f64,
}

/// Ahead, right and down of a board that feels `acceleration`.
fn directions(acceleration: [i32; 3]) -> [Vector; 3] {
    let down = unit(acceleration.map(f64::from)).unwrap_or([0.0, 0.0, -1.0]);
    let level = |a: Vector| {
        let along = dot(a, down);
        unit([a[0] - along * down[0], a[1] - along * down[1], a[2] - along * down[2]])
    };
    // One that stands upright looks ahead with the back of its display.
    let ahead = level([0.0, -1.0, 0.0]).or_else(|| level([0.0, 0.0, -1.0]));
    let ahead = ahead.unwrap_or([0.0, -1.0, 0.0]);
    [ahead, cross(ahead, down), down]
}

impl Earth {
    pub(super) fn seen(field: [i32; 3], acceleration: [i32; 3]) -> Earth {
        let field = field.map(f64::from);
        let [ahead, right, down] = directions(acceleration);
        let (along, across) = (dot(field, ahead), dot(field, right));
        Earth {
            heading: (-across).atan2(along).to_degrees().rem_euclid(360.0),
            north: along.hypot(across),
            down: dot(field, down),
        }
    }

    /// The field along the axes of a board that feels `acceleration`.
    pub(super) fn field(self, acceleration: [i32; 3]) -> [i32; 3] {
        let [ahead, right, down] = directions(acceleration);
        let (sin, cos) = self.heading.to_radians().sin_cos();
        let axis = |i: usize| self.north * (cos * ahead[i] - sin * right[i]) + self.down * down[i];
        [0, 1, 2].map(|i| axis(i).round() as i32)
    }
}

/// A heading as people say it.
fn point(degrees: i32) -> &'static str {
    const POINTS: [&str; 8] =
        ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];
    POINTS[((degrees.rem_euclid(360) * 2 + 45) / 90) as usize % 8]
}

/// A slider that turns the board, and the field in numbers.
#[component]
pub(super) fn Compass(simulator: Simulator, acceleration: Axes, field: Axes) -> impl IntoView {
    let (axes, own) = (acceleration.clone(), field.clone());
    let heading = Memo::new(move |_| {
        let earth = Earth::seen(own.get(simulator), axes.get(simulator));
        earth.heading.round() as i32 % 360
    });
    let own = field.clone();
    let turn = move |degrees: f64| {
        let acceleration = acceleration.get_untracked(simulator);
        let mut earth = Earth::seen(own.get_untracked(simulator), acceleration);
        earth.heading = degrees;
        if earth.north < 1.0 {
            earth.north = NORTH;
        }
        own.set(simulator, earth.field(acceleration));
    };
    view! {
        <div class="compass">
            <div class="slider">
                <label class="slider-name" for="heading">{icon(Icon::Compass)}"Compass"</label>
                <output>{heading}<i>"° "{move || point(heading.get())}</i></output>
                <input
                    type="range"
                    id="heading"
                    min="0"
                    max="359"
                    aria-valuetext=move || {
                        format!("{} degrees, {}", heading.get(), point(heading.get()))
                    }
                    prop:value=move || heading.get().to_string()
                    style:--fill=move || fill(heading.get(), 0, 359)
                    on:input:target=move |event| {
                        if let Ok(degrees) = event.target().value().parse() {
                            turn(degrees);
                        }
                    }
                />
            </div>
            <Numbers simulator axes=field/>
        </div>
    }
}

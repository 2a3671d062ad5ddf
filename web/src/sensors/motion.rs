//! Moving the board: shaking it, and the other gestures that the micro:bit knows.
//!
//! A gesture is a row of accelerations; what it is called is the board's business. Where it ends
//! in a new posture the board stays so, else it comes back to what it was.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

use super::Axes;
use crate::icons::{Icon, icon};
use crate::simulator::Simulator;

/// Milliseconds that one acceleration of a movement lasts: at least two samples of a board.
const STEP: u32 = 60;
/// Accelerations that may wait before further gestures are not taken.
const MOST: usize = 30;

/// Accelerations in g: right, towards the edge connector, through the board's back.
type Moves = &'static [[f64; 3]];

const SHAKE: Moves = &[
    [1.4, 0.0, 1.0],
    [-1.4, 0.0, 1.0],
    [1.4, 0.0, 1.0],
    [-1.4, 0.0, 1.0],
    [1.4, 0.0, 1.0],
    [-1.4, 0.0, 1.0],
    [1.4, 0.0, 1.0],
    [-1.4, 0.0, 1.0],
];

/// Name in Python, the movement, whether the board stays so.
const GESTURES: [(&str, Moves, bool); 11] = [
    ("up", &[[0.0, 1.0, 0.0]], true),
    ("down", &[[0.0, -1.0, 0.0]], true),
    ("left", &[[-1.0, 0.0, 0.0]], true),
    ("right", &[[1.0, 0.0, 0.0]], true),
    ("face up", &[[0.0, 0.0, 1.0]], true),
    ("face down", &[[0.0, 0.0, -1.0]], true),
    ("freefall", &[[0.0; 3]; 5], false),
    ("2g", &[[1.4, 1.4, 1.4]; 2], false),
    ("3g", &[[1.9, 1.9, 1.9]; 2], false),
    ("6g", &[[4.0, 4.0, 4.0]; 2], false),
    ("8g", &[[5.0, 5.0, 5.0]; 2], false),
];

/// Accelerations that are still to come; the first is the present one.
type Queue = StoredValue<Vec<[i32; 3]>>;

/// Lets the first of them be over, and sets the next.
fn go_on(simulator: Simulator, axes: Axes, queue: Queue) {
    // The panel may have gone in the meantime.
    let next = queue.try_update_value(|queue| {
        queue.remove(0);
        queue.first().copied()
    });
    if let Some(next) = next.flatten() {
        show(simulator, axes, queue, next);
    }
}

/// Sets an acceleration for one step.
fn show(simulator: Simulator, axes: Axes, queue: Queue, now: [i32; 3]) {
    axes.set(simulator, now);
    Timeout::new(STEP, move || go_on(simulator, axes, queue)).forget();
}

/// The button that shakes, and the choice of the other gestures.
#[component]
pub(super) fn Motion(
    simulator: Simulator,
    acceleration: Axes,
    /// The board knows gestures by name.
    gestures: bool,
) -> impl IntoView {
    let queue: Queue = StoredValue::new(Vec::new());
    let chosen = NodeRef::<leptos::html::Select>::new();
    let play = move |moves: Moves, stays: bool| {
        let waiting = queue.get_value();
        if waiting.len() > MOST {
            return;
        }
        let gravity = acceleration.gravity();
        let scaled = |g: &[f64; 3]| {
            [g[0] * gravity.abs(), g[1] * gravity.abs(), g[2] * gravity].map(|a| a.round() as i32)
        };
        let mut all: Vec<_> = moves.iter().map(scaled).collect();
        if !stays {
            let now = || acceleration.get_untracked(simulator);
            all.push(waiting.last().copied().unwrap_or_else(now));
        }
        let first = all[0];
        queue.update_value(|queue| queue.extend(all));
        if waiting.is_empty() {
            show(simulator, acceleration.clone(), queue, first);
        }
    };
    let play_chosen = play.clone();
    let make = move |_| {
        let select: Option<HtmlSelectElement> = chosen.get_untracked();
        let name = select.map(|select| select.value()).unwrap_or_default();
        if let Some((_, moves, stays)) = GESTURES.iter().find(|(own, ..)| *own == name) {
            play_chosen(moves, *stays);
        }
    };
    let menu = gestures.then(|| {
        let option = |(name, ..): &(&'static str, Moves, bool)| view! { <option>{*name}</option> };
        view! {
            <div class="gesture">
                <select class="select" id="gesture" aria-label="Gesture" node_ref=chosen>
                    {GESTURES.iter().map(option).collect_view()}
                </select>
                <button
                    class="btn small"
                    id="make-gesture"
                    aria-label="Make this gesture"
                    on:click=make
                >
                    "Make"
                </button>
            </div>
        }
    });
    view! {
        <div class="motion">
            <button class="btn small" id="shake" on:click=move |_| play(SHAKE, false)>
                {icon(Icon::Shake)}
                "Shake it"
            </button>
            {menu}
        </div>
    }
}

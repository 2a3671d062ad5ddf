//! Changes at the pace at which people read: a board can say much more in a second.

use gloo::timers::callback::Interval;
use leptos::prelude::*;

/// Milliseconds between two looks.
const EVERY: u32 = 150;

/// A count that goes up now and then while `changes` goes up, unless `paused`.
pub fn paced(changes: impl Fn() -> u32 + 'static, paused: RwSignal<bool>) -> RwSignal<u32> {
    let seen = RwSignal::new(0);
    let look = Interval::new(EVERY, move || {
        let now = untrack(&changes);
        if paused.try_get_untracked() == Some(false) && seen.get_untracked() != now {
            seen.set(now);
        }
    });
    let held = StoredValue::new_local(Some(look));
    on_cleanup(move || held.set_value(None));
    seen
}

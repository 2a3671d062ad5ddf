//! Dragging: a pointer that went down on an element stays that element's until it goes up.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// Sends all further events of the pointer to the element whose handler has received `event`.
pub fn capture(event: &PointerEvent) -> Option<Element> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    // It fails for a pointer that is already up again, which then needs no capture.
    let _ = element.set_pointer_capture(event.pointer_id());
    Some(element)
}

/// Whether the event belongs to a drag: the main button, or a finger, is down.
pub fn is_drag(event: &PointerEvent) -> bool {
    event.buttons() & 1 == 1
}

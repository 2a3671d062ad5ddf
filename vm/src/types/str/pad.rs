//! Widening text: `center`, `ljust`, `rjust`, `zfill`.

use super::View;
use crate::obj::*;
use crate::trap::Res;
use crate::types::exception as exc;
use crate::{Part, Vm};

/// `center(width[, fill])`
pub fn center(vm: &Vm, args: &[Obj]) -> Res {
    // Of an odd padding the larger half goes to the left if the width is odd.
    pad(vm, args, "center", |padding, width| padding / 2 + (padding & width & 1))
}

/// `ljust(width[, fill])`
pub fn ljust(vm: &Vm, args: &[Obj]) -> Res {
    pad(vm, args, "ljust", |_, _| 0)
}

/// `rjust(width[, fill])`
pub fn rjust(vm: &Vm, args: &[Obj]) -> Res {
    pad(vm, args, "rjust", |padding, _| padding)
}

/// Padding in front, from the whole padding and the width.
type Front = fn(usize, usize) -> usize;

fn pad(vm: &Vm, args: &[Obj], name: &str, front: Front) -> Res {
    let view = View::this(vm, args)?;
    let width = vm.want_size(args[1])?.max(0) as usize;
    let fill = match args.get(2) {
        None => &b" "[..],
        Some(o) => fill_of(vm, &view, *o, name)?,
    };
    widen(vm, &view, 0, width, fill, front)
}

/// The text in `width` characters; padding in front goes behind the `sign` bytes of a sign.
fn widen(vm: &Vm, view: &View, sign: usize, width: usize, fill: &[u8], front: Front) -> Res {
    let padding = width.saturating_sub(view.len());
    if padding == 0 {
        return view.part(vm, 0, view.bytes.len());
    }
    let Some(len) = padding.checked_mul(fill.len()).and_then(|n| n.checked_add(view.bytes.len()))
    else {
        return Err(vm.overflow_error(t!("padded string is too long")));
    };
    let before = front(padding, width) * fill.len();
    view.make_with(vm, len, &mut |to| {
        let (start, text) = view.bytes.split_at(sign);
        let (to, rest) = to.split_at_mut(sign);
        to.copy_from_slice(start);
        let (left, rest) = rest.split_at_mut(before);
        let (middle, right) = rest.split_at_mut(text.len());
        middle.copy_from_slice(text);
        for part in [left, right] {
            part.chunks_exact_mut(fill.len()).for_each(|c| c.copy_from_slice(fill));
        }
    })
}

fn fill_of<'v>(vm: &'v Vm, view: &View<'v>, o: Obj, name: &str) -> Res<&'v [u8]> {
    let given = View::of(vm, o).filter(|fill| fill.is_str() == view.is_str());
    if let Some(fill) = given.filter(|fill| fill.len() == 1) {
        return Ok(fill.bytes);
    }
    let parts = match (view.is_str(), given) {
        (true, Some(_)) => {
            return Err(vm.type_error(t!("The fill character must be exactly one character long")));
        }
        (true, None) => {
            let text = t!("The fill character must be a unicode character, not ");
            [Part::T(text), Part::TypeOf(o), Part::S("")]
        }
        (false, _) => {
            let text = t!("() argument 2 must be a byte string of length 1, not ");
            [Part::S(name), Part::T(text), Part::TypeOf(o)]
        }
    };
    Err(vm.raise(&exc::TYPE_ERROR, &parts))
}

/// `zfill(width)`: zeros behind the sign.
pub fn zfill(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let width = vm.want_size(args[1])?.max(0) as usize;
    let sign = usize::from(matches!(view.bytes, [b'+' | b'-', ..]));
    widen(vm, &view, sign, width, b"0", |padding, _| padding)
}

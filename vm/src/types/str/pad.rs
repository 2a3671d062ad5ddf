//! Widening text: `center`, `ljust`, `rjust`, `zfill`, `expandtabs`.

use super::{View, make};
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
        let (left, rest) = to.split_at_mut(before);
        let (middle, right) = rest.split_at_mut(view.bytes.len());
        middle.copy_from_slice(view.bytes);
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
    let zeros = width.saturating_sub(view.len());
    if zeros == 0 {
        return view.part(vm, 0, view.bytes.len());
    }
    let sign = usize::from(matches!(view.bytes, [b'+' | b'-', ..]));
    view.make_with(vm, view.bytes.len() + zeros, &mut |to| {
        to[..sign].copy_from_slice(&view.bytes[..sign]);
        to[sign..sign + zeros].fill(b'0');
        to[sign + zeros..].copy_from_slice(&view.bytes[sign..]);
    })
}

/// `expandtabs(tabsize=8)`
pub fn expandtabs(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let size = vm.want_index(args[1])?.max(0) as usize;
    let text = |f: &mut dyn FnMut(&[u8]) -> Res<()>| {
        let mut column = 0;
        for (at, next, c) in view.units() {
            match c {
                '\t' => {
                    let spaces = if size == 0 { 0 } else { size - column % size };
                    (0..spaces).try_for_each(|_| f(b" "))?;
                    column += spaces;
                }
                _ => {
                    f(&view.bytes[at..next])?;
                    column = if matches!(c, '\n' | '\r') { 0 } else { column + 1 };
                }
            }
        }
        Ok(())
    };
    if view.is_str() {
        return make::text(vm, |p| text(&mut |piece| p.put(piece)));
    }
    let mut len = 0;
    text(&mut |piece| {
        len += piece.len();
        Ok(())
    })?;
    let mut at = 0;
    view.make_with(vm, len, &mut |to| {
        let _ = text(&mut |piece| {
            to[at..at + piece.len()].copy_from_slice(piece);
            at += piece.len();
            Ok(())
        });
    })
}

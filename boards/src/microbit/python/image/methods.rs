//! Methods of `Image`.

use super::{done, image_error, make, this, this_writable};
use crate::microbit::image::{ImageError, Size, ops};
use vm::Vm;
use vm::obj::Obj;
use vm::trap::Res;

/// `width()`
pub(super) fn width(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(this(vm, args[0])?.size().width.into())
}

/// `height()`
pub(super) fn height(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(this(vm, args[0])?.size().height.into())
}

/// `get_pixel(x, y)`
pub(super) fn get_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let level = this(vm, args[0])?.get_pixel(vm.want_i32(args[1])?, vm.want_i32(args[2])?);
    vm.new_int(level.map_err(|error| image_error(vm, error))?.into())
}

/// `set_pixel(x, y, level)`
pub(super) fn set_pixel(vm: &Vm, args: &[Obj]) -> Res {
    let image = this_writable(vm, args[0])?;
    let (x, y) = (vm.want_i32(args[1])?, vm.want_i32(args[2])?);
    done(vm, image.set_pixel(x, y, vm.want_i32(args[3])?))
}

/// `fill(level)`
pub(super) fn fill(vm: &Vm, args: &[Obj]) -> Res {
    let image = this_writable(vm, args[0])?;
    done(vm, image.fill(vm.want_i32(args[1])?))
}

/// `copy()`: to be written even if this image is built in.
pub(super) fn copy(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, 0)
}

/// `invert()`: a new image with levels 9 − level.
pub(super) fn invert(vm: &Vm, args: &[Obj]) -> Res {
    let image = this(vm, args[0])?;
    make(vm, image.size(), |to| to.fill_with(|x, y| ops::inverted(image.level(x, y))))
}

fn shifted(vm: &Vm, o: Obj, left: i32, up: i32) -> Res {
    let image = this(vm, o)?;
    make(vm, image.size(), |to| ops::shift(image, to, left, up))
}

/// `shift_left(n)`
pub(super) fn shift_left(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], vm.want_i32(args[1])?, 0)
}

/// `shift_right(n)`
pub(super) fn shift_right(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], vm.want_i32(args[1])?.saturating_neg(), 0)
}

/// `shift_up(n)`
pub(super) fn shift_up(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, vm.want_i32(args[1])?)
}

/// `shift_down(n)`
pub(super) fn shift_down(vm: &Vm, args: &[Obj]) -> Res {
    shifted(vm, args[0], 0, vm.want_i32(args[1])?.saturating_neg())
}

/// `crop(x, y, w, h)`: a size below zero counts as zero.
pub(super) fn crop(vm: &Vm, args: &[Obj]) -> Res {
    let image = this(vm, args[0])?;
    let (x, y) = (vm.want_i32(args[1])?, vm.want_i32(args[2])?);
    let (width, height) = (vm.want_i32(args[3])?.max(0), vm.want_i32(args[4])?.max(0));
    let size = Size::new(width, height).map_err(|e| image_error(vm, e))?;
    make(vm, size, |to| ops::blit(image, to, ops::Blit::crop(x, y, width, height)))
}

/// `blit(src, x, y, w, h, xdest=0, ydest=0)`
pub(super) fn blit(vm: &Vm, args: &[Obj]) -> Res {
    let to = this_writable(vm, args[0])?;
    let source = this(vm, args[1])?;
    let (x_to, y_to) = match args {
        [.., x_to, y_to] if args.len() == 8 => (vm.want_i32(*x_to)?, vm.want_i32(*y_to)?),
        [..] if args.len() == 7 => return Err(vm.type_error(vm::t!("must specify both offsets"))),
        _ => (0, 0),
    };
    let (x, y) = (vm.want_i32(args[2])?, vm.want_i32(args[3])?);
    let (width, height) = (vm.want_i32(args[4])?, vm.want_i32(args[5])?);
    if width < 0 || height < 0 {
        return Err(image_error(vm, ImageError::NegativeSize));
    }
    ops::blit(source, to, ops::Blit { x, y, width, height, x_to, y_to });
    Ok(Obj::NONE)
}

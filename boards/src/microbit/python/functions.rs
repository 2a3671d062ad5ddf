//! The functions of the module.

use super::{board, image};
use crate::microbit::animation::Timeline;
use crate::microbit::state::Content;
use crate::state::{WAIT_PANIC, WAIT_RESET};
use vm::intern::ascii_char;
use vm::obj::{Float, List, Obj, Tuple};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::{Part, Vm};

/// How long each picture of a panic stays.
const PANIC_MS: i64 = 500;

/// `sleep(ms)`: an int, or a float of which the fraction is ignored. Nothing for 0 and less.
pub(super) fn sleep(vm: &Vm, args: &[Obj]) -> Res {
    let ms = match vm.float_of(args[0]) {
        Some(ms) => ms as i64,
        None => vm.want_int(args[0])?,
    };
    match u32::try_from(ms) {
        Ok(0) => Ok(Obj::NONE),
        Ok(ms) => Err(vm.wait(WaitReq::SleepMs(ms))),
        Err(_) if ms < 0 => Ok(Obj::NONE),
        Err(_) => Err(vm.overflow_error(vm::t!("overflow converting long int to machine word"))),
    }
}

/// `running_time()`: milliseconds since the board was started.
pub(super) fn running_time(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_uint(board(vm)?.hardware.clock().now_ms())
}

/// `temperature()`: degrees Celsius.
pub(super) fn temperature(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(board(vm)?.hardware.thermometer().celsius().into())
}

/// `panic(n=999)`: shows a sad face and the number, for ever; the board has to be reset.
pub(super) fn panic(vm: &Vm, args: &[Obj]) -> Res {
    let code = args.first().map_or(Ok(999), |code| vm.want_int(*code))?;
    let digit = |place: i64| ascii_char(b'0' + (code.wrapping_abs() / place).rem_euclid(10) as u8);
    let shown = [image::SAD, digit(100), digit(10), digit(1), ascii_char(b' ')];
    let shown = vm.new_tuple(&shown)?;
    let board = board(vm)?;
    let start = board.hardware.clock().now_us();
    let timeline = Timeline::start(start, PANIC_MS, false, true);
    board.start(vm, shown, Content::Images { at: 0 }, timeline);
    Err(vm.wait(WaitReq::Board(WAIT_PANIC)))
}

/// `reset()`: restarts the board.
pub(super) fn reset(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.wait(WaitReq::Board(WAIT_RESET)))
}

/// `scale(value, from_, to)`: maps `value` from one range to another in a straight line, also
/// beyond its ends. The result is a float if a bound of `to` is one, else the nearest int.
pub(super) fn scale(vm: &Vm, args: &[Obj]) -> Res {
    let from = pair(vm, args[1])?;
    let to = pair(vm, args[2])?;
    let value = vm.want_float(args[0])?;
    let (from_min, from_max) = (vm.want_float(from[0])?, vm.want_float(from[1])?);
    let (to_min, to_max) = (vm.want_float(to[0])?, vm.want_float(to[1])?);
    if from_min == from_max {
        return Err(vm.zero_division(vm::t!("division by zero")));
    }
    let scaled = (value - from_min) / (from_max - from_min) * (to_max - to_min) + to_min;
    if to.iter().any(|bound| vm.float_of(*bound).is_some()) {
        return vm.new_float(scaled);
    }
    match nearest(scaled) {
        Some(int) => vm.new_int(int),
        None => Err(vm.overflow_error(vm::t!("result is not a number of the board's range"))),
    }
}

/// The two items of a tuple or list.
pub(super) fn pair(vm: &Vm, o: Obj) -> Res<[Obj; 2]> {
    let items: ([Obj; 2], usize) = if let Some(tuple) = vm.as_a::<Tuple>(o) {
        let items = vm.heap.tuple(tuple);
        (core::array::from_fn(|i| items.get(i).copied().unwrap_or(Obj::NONE)), items.len())
    } else if let Some(list) = vm.as_a::<List>(o) {
        let items = vm.heap.list(list);
        (core::array::from_fn(|i| items.get(i).map_or(Obj::NONE, |s| s.get())), items.len())
    } else {
        return Err(vm.type_error_about(vm::t!("object '{}' isn't a tuple or list"), o));
    };
    if items.1 != 2 {
        let length = Part::I(items.1 as i64);
        let parts = [Part::T(vm::t!("requested length 2 but object has length ")), length];
        return Err(vm.raise(&vm::types::exception::VALUE_ERROR, &parts));
    }
    Ok(items.0)
}

/// The nearest integer, ties to even; None if it does not fit.
fn nearest(value: Float) -> Option<i64> {
    let truncated = value as i64;
    if !(-9e18..=9e18).contains(&value) {
        return None;
    }
    let rest = value - truncated as Float;
    let away = if value < 0.0 { -1 } else { 1 };
    let past_half = !(-0.5..=0.5).contains(&rest);
    let tie = (rest == 0.5 || rest == -0.5) && truncated % 2 != 0;
    Some(if past_half || tie { truncated + away } else { truncated })
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn nearest_breaks_ties_to_even() {
        let cases = [(0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (2.4, 2), (-2.6, -3)];
        for (value, expected) in cases {
            assert_eq!(nearest(value), Some(expected), "{value}");
        }
        for value in [1e19, -1e19, f64::NAN, f64::INFINITY] {
            assert_eq!(nearest(value as vm::obj::Float), None);
        }
    }
}

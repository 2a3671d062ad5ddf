//! The module `power`.

use super::{board, button, pin};
use crate::microbit::Power;
use crate::microbit::sleep::Sleep;
use crate::microbit::state::Which;
use crate::state::{WAIT_OFF, WAIT_SLEEP};
use vm::obj::{Header, Kind, List, Obj, RomModule, Tuple};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::{Vm, n, natives, types};

natives! {
    TABLE:
    __name__ := n!(power);
    deep_sleep[ms = Obj::NONE, wake_on = Obj::NONE, run_every = Obj::TRUE] = deep_sleep;
    off(0) = off;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(power), table: TABLE };

/// `off()`: until the board is reset.
fn off(vm: &Vm, _: &[Obj]) -> Res {
    board(vm)?.hardware.set_power(Power::Off);
    Err(vm.wait(WaitReq::Board(WAIT_OFF)))
}

/// `deep_sleep(ms=None, wake_on=None, run_every=True)`: for so many milliseconds, or until a button
/// is pressed or the level of a pin changes.
fn deep_sleep(vm: &Vm, args: &[Obj]) -> Res {
    let sources = sources(vm, args[1])?;
    let ms = match args[0].is_none() {
        true => None,
        false => Some(vm.want_int(args[0])?.max(0) as u64),
    };
    let runs_timers = types::truth(vm, args[2])?;
    let board = board(vm)?;
    let now = board.hardware.clock().now_us();
    let until = ms.map(|ms| now.saturating_add(ms.saturating_mul(1000)));
    board.fall_asleep(Sleep::new(board.hardware, until, sources, runs_timers));
    Err(vm.wait(WaitReq::Board(WAIT_SLEEP)))
}

/// Buttons and pins, by their bits, of an argument: one of them, or a tuple or list.
fn sources(vm: &Vm, o: Obj) -> Res<(u8, u32)> {
    let (mut buttons, mut pins) = (0, 0);
    let mut add = |o: Obj| {
        match o {
            _ if o == button::A => buttons |= 1 << Which::A as u8,
            _ if o == button::B => buttons |= 1 << Which::B as u8,
            _ => match pin::pin_of(vm, o) {
                Some(pin) => pins |= 1 << pin.index(),
                None => return Err(vm.value_error(vm::t!("expecting a pin or button"))),
            },
        }
        Ok(())
    };
    if let Some(tuple) = vm.as_a::<Tuple>(o) {
        vm.heap.tuple(tuple).iter().try_for_each(|item| add(*item))?;
    } else if let Some(list) = vm.as_a::<List>(o) {
        vm.heap.list(list).iter().try_for_each(|item| add(item.get()))?;
    } else if !o.is_none() {
        add(o)?;
    }
    Ok((buttons, pins))
}

//! The module `machine`.

use super::pin::want_pin;
use super::{board, functions, mem};
use crate::microbit::pulse::{self, Pulse};
use crate::microbit::state::WAIT_PULSE;
use vm::obj::{Header, Kind, Obj, RomModule};
use vm::platform::WaitReq;
use vm::trap::Res;
use vm::{Vm, n, natives};

/// The processor's clock.
const HERTZ: i64 = 64_000_000;

natives! {
    TABLE:
    __name__ := n!(machine);
    disable_irq(0) = disable_irq;
    enable_irq(1) = enable_irq;
    freq(0) = freq;
    mem16 := mem::MEM16;
    mem32 := mem::MEM32;
    mem8 := mem::MEM8;
    reset(0) = functions::reset;
    time_pulse_us(2..3) = time_pulse_us;
    unique_id(0) = unique_id;
}

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(machine), table: TABLE };

/// `unique_id()`: the eight bytes of the processor's number.
fn unique_id(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_bytes(&board(vm)?.hardware.serial_number().to_le_bytes())
}

/// `freq()`: in hertz.
fn freq(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(HERTZ)
}

/// `disable_irq()`: what to pass to `enable_irq`. No interrupt is seen by a program, so there is
/// only the state.
fn disable_irq(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(board(vm)?.irq_off.replace(true).into()))
}

/// `enable_irq(state)`: as `disable_irq` has found it.
fn enable_irq(vm: &Vm, args: &[Obj]) -> Res {
    let state = vm.want_word(args[0])?;
    board(vm)?.irq_off.set(state & 1 == 1);
    Ok(Obj::NONE)
}

/// `time_pulse_us(pin, level, timeout_us=1000000)`: how long the pin has the level next; −2 if it
/// does not get it in time, −1 if it keeps it too long. The pin is read as it is.
fn time_pulse_us(vm: &Vm, args: &[Obj]) -> Res {
    let board = board(vm)?;
    let pin = want_pin(vm, args[0])?;
    let level = vm.want_i32(args[1])? != 0;
    let timeout = args.get(2).map_or(Ok(1_000_000), |us| vm.want_int(*us))?;
    match board.pulse.get() {
        Pulse::Measured(us) => {
            board.pulse.set(Pulse::None);
            vm.new_int(us)
        }
        _ => {
            let timeout_us = u64::try_from(timeout).unwrap_or(0);
            if let Some(us) = board.hardware.pins().measure(pin.index(), level, timeout_us) {
                return vm.new_int(us);
            }
            board.pulse.set(pulse::start(board, pin, level, timeout_us));
            Err(vm.wait(WaitReq::Board(WAIT_PULSE)))
        }
    }
}

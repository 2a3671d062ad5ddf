//! Terminals: their modes, their size, and pairs of them.

use std::os::fd::BorrowedFd;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::*;
use vm::Vm;

use vm::obj::{Obj, SmallInt};
use vm::platform::errno;
use vm::trap::Res;
use vm::types::str::View;

use super::{done, error, number, on, small};
use crate::host;

/// Places in `c_cc`, in the order of their numbers.
const CODES: [SpecialCodeIndex; 17] = [
    SpecialCodeIndex::VINTR,
    SpecialCodeIndex::VQUIT,
    SpecialCodeIndex::VERASE,
    SpecialCodeIndex::VKILL,
    SpecialCodeIndex::VEOF,
    SpecialCodeIndex::VTIME,
    SpecialCodeIndex::VMIN,
    SpecialCodeIndex::VSWTC,
    SpecialCodeIndex::VSTART,
    SpecialCodeIndex::VSTOP,
    SpecialCodeIndex::VSUSP,
    SpecialCodeIndex::VEOL,
    SpecialCodeIndex::VREPRINT,
    SpecialCodeIndex::VDISCARD,
    SpecialCodeIndex::VWERASE,
    SpecialCodeIndex::VLNEXT,
    SpecialCodeIndex::VEOL2,
];

/// `tcgetattr(number)`: the flags of input, output, control and local modes, the speeds in bits
/// per second, and the 17 special characters as bytes.
pub fn tcgetattr(vm: &Vm, args: &[Obj]) -> Res {
    let modes = on(vm, args[0], |fd| rustix::termios::tcgetattr(fd))?;
    let codes = CODES.map(|code| modes.special_codes[code]);
    let values = [
        modes.input_modes.bits(),
        modes.output_modes.bits(),
        modes.control_modes.bits(),
        modes.local_modes.bits(),
        modes.input_speed(),
        modes.output_speed(),
    ];
    let [i, o, c, l, from, to] = values.map(small);
    vm.new_tuple(&[i, o, c, l, from, to, vm.new_bytes(&codes)?])
}

/// `tcsetattr(number, when, modes)`: `when` is 0 for now, 1 when what was written is out, 2 then,
/// without what was not read; `modes` are those of `tcgetattr`.
pub fn tcsetattr(vm: &Vm, args: &[Obj]) -> Res {
    let when = match vm.want_int(args[1])? {
        0 => OptionalActions::Now,
        1 => OptionalActions::Drain,
        2 => OptionalActions::Flush,
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    let given = vm.heap.tuple(vm.want(args[2])?);
    let mut values = [0; 6];
    for (to, from) in values.iter_mut().zip(given) {
        *to = vm.want_int(*from)? as u32;
    }
    let Some(codes) = given.get(6).and_then(|codes| View::buffer(vm, *codes)) else {
        return Err(vm.os_error(errno::EINVAL));
    };
    let [i, o, c, l, from, to] = values;
    let result = on(vm, args[0], |fd| {
        let mut modes = rustix::termios::tcgetattr(fd)?;
        modes.input_modes = InputModes::from_bits_retain(i);
        modes.output_modes = OutputModes::from_bits_retain(o);
        modes.control_modes = ControlModes::from_bits_retain(c);
        modes.local_modes = LocalModes::from_bits_retain(l);
        modes.set_input_speed(from)?;
        modes.set_output_speed(to)?;
        for (place, code) in CODES.iter().zip(codes.iter()) {
            modes.special_codes[*place] = *code;
        }
        rustix::termios::tcsetattr(fd, when, &modes)
    });
    result.map(|()| Obj::NONE)
}

/// `tcsendbreak(number)`
pub fn tcsendbreak(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, Ok(on(vm, args[0], |fd| rustix::termios::tcsendbreak(fd))?))
}

/// `tcdrain(number)`
pub fn tcdrain(vm: &Vm, args: &[Obj]) -> Res {
    done(vm, Ok(on(vm, args[0], |fd| rustix::termios::tcdrain(fd))?))
}

/// `tcflush(number, queue)`: 0 what came in, 1 what goes out, 2 both.
pub fn tcflush(vm: &Vm, args: &[Obj]) -> Res {
    let queue = match vm.want_int(args[1])? {
        0 => QueueSelector::IFlush,
        1 => QueueSelector::OFlush,
        2 => QueueSelector::IOFlush,
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    done(vm, Ok(on(vm, args[0], |fd| rustix::termios::tcflush(fd, queue))?))
}

/// `tcflow(number, action)`: 0 and 1 hold and go on with output, 2 and 3 ask the other side to.
pub fn tcflow(vm: &Vm, args: &[Obj]) -> Res {
    let action = match vm.want_int(args[1])? {
        0 => Action::OOff,
        1 => Action::OOn,
        2 => Action::IOff,
        3 => Action::IOn,
        _ => return Err(vm.os_error(errno::EINVAL)),
    };
    done(vm, Ok(on(vm, args[0], |fd| rustix::termios::tcflow(fd, action))?))
}

/// `winsize(number)`: rows, columns, and the width and height in pixels, 0 if nobody knows.
pub fn winsize(vm: &Vm, args: &[Obj]) -> Res {
    let size = on(vm, args[0], |fd| tcgetwinsize(fd))?;
    let all = [size.ws_row, size.ws_col, size.ws_xpixel, size.ws_ypixel];
    vm.new_tuple(&all.map(|n| Obj::small(SmallInt::from(n))))
}

/// `tcgetpgrp(number)`: the group of processes that the terminal listens to, 0 if this process does
/// not see it.
pub fn tcgetpgrp(vm: &Vm, args: &[Obj]) -> Res {
    let group = on(vm, args[0], |fd| Ok(nix::unistd::tcgetpgrp(fd)))?;
    super::process::number_or_0(vm, group)
}

/// `tcsetpgrp(number, group)`
pub fn tcsetpgrp(vm: &Vm, args: &[Obj]) -> Res {
    let group = Pid::from_raw(number(vm, args[1])?).ok_or_else(|| vm.os_error(errno::EINVAL))?;
    on(vm, args[0], |fd| rustix::termios::tcsetpgrp(fd, group))?;
    Ok(Obj::NONE)
}

/// `set_winsize(number, rows, columns, width, height)`
pub fn set_winsize(vm: &Vm, args: &[Obj]) -> Res {
    let mut all = [0; 4];
    for (to, from) in all.iter_mut().zip(&args[1..]) {
        *to = u16::try_from(vm.want_int(*from)?).map_err(|_| vm.os_error(errno::EINVAL))?;
    }
    let [ws_row, ws_col, ws_xpixel, ws_ypixel] = all;
    let size = Winsize { ws_row, ws_col, ws_xpixel, ws_ypixel };
    done(vm, Ok(on(vm, args[0], |fd| tcsetwinsize(fd, size))?))
}

/// `ttyname(number)`: the path of the terminal.
pub fn name(vm: &Vm, args: &[Obj]) -> Res {
    let name = on(vm, args[0], |fd| rustix::termios::ttyname(fd, Vec::new()))?;
    vm.new_str(&name.to_string_lossy())
}

/// `openpty()`: the numbers of a terminal and of the one that programs see.
pub fn openpty(vm: &Vm, _: &[Obj]) -> Res {
    let pair = || -> Result<_, Errno> {
        let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&ours)?;
        unlockpt(&ours)?;
        let path = ptsname(&ours, Vec::new())?;
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let theirs = rustix::fs::open(path, flags, Mode::empty())?;
        Ok((ours, theirs))
    };
    let (ours, theirs) = pair().map_err(|e| error(vm, e))?;
    let table = &host(vm)?.descriptors;
    let numbers = [table.add(ours), table.add(theirs)];
    let made = vm.new_tuple(&numbers.map(|n| Obj::small(n as SmallInt)));
    if made.is_err() {
        numbers.iter().for_each(|n| _ = table.close(*n));
    }
    made
}

/// `fionread(number)`: how many bytes can be read at once.
pub fn fionread(vm: &Vm, args: &[Obj]) -> Res {
    let ahead = match number(vm, args[0])? {
        0..=2 => 0,
        fd => host(vm)?.descriptors.get(fd).map_or(0, |descriptor| descriptor.ahead.len()),
    };
    let waiting = on(vm, args[0], |fd: BorrowedFd| rustix::io::ioctl_fionread(fd))?;
    vm.new_uint(waiting + ahead as u64)
}

//! `micropython`

use crate::Vm;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::printer::Printer;
use crate::trap::Res;

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(micropython), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(micropython);
    const(1) = constant;
    opt_level(0..1) = opt_level;
    mem_info(0..1) = mem_info;
    mem_total(0) = mem_total;
    mem_current(0) = mem_current;
    mem_peak(0) = mem_peak;
    qstr_info(0..1) = qstr_info;
    stack_use(0) = stack_use;
    heap_lock(0) = heap_lock;
    heap_unlock(0) = heap_unlock;
    heap_locked(0) = heap_locked;
    alloc_emergency_exception_buf(1) = nothing;
    kbd_intr(1) = kbd_intr;
    schedule(2) = schedule;
    #[cfg(feature = "io")]
    RingIO := super::ringio::TYPE.obj();
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    heap_lock(0) = heap_lock;
    heap_unlock(0) = heap_unlock;
}

/// `const(x)` is x; the compiler has already made use of it.
fn constant(_: &Vm, args: &[Obj]) -> Res {
    Ok(args[0])
}

/// Gets or sets the level for what is compiled from now on; see [`Vm::opt_level`].
fn opt_level(vm: &Vm, args: &[Obj]) -> Res {
    let Some(level) = args.first() else {
        return Ok(Obj::small(vm.opt_level.get().into()));
    };
    vm.opt_level.set(vm.want_int(*level)?.clamp(0, 3) as u8);
    Ok(Obj::NONE)
}

/// Stack and heap in bytes; a block is a granule.
fn mem_info(vm: &Vm, _: &[Obj]) -> Res {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    let (size, used) = (vm.heap.size(), vm.heap.used_bytes());
    let [ones, twos, largest, largest_free] = vm.heap.shape();
    let mut p = Printer::stdout(vm);
    let fields = [
        ("stack: ", vm.machine.stack_bytes.get()),
        (" out of ", size / 2),
        ("\nGC: total: ", size),
        (", used: ", used),
        (", free: ", size - used),
        ("\n No. of 1-blocks: ", ones),
        (", 2-blocks: ", twos),
        (", max blk sz: ", largest),
        (", max free sz: ", largest_free),
    ];
    for (name, value) in fields {
        p.str(name)?;
        p.int(value as i64)?;
    }
    p.str("\n")?;
    Ok(Obj::NONE)
}

/// Bytes allocated since the start.
fn mem_total(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_uint(vm.heap.usage().0)
}

/// Bytes in use, garbage included.
fn mem_current(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_uint(vm.heap.usage().1 as u64)
}

/// The most bytes that were in use at one time.
fn mem_peak(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_uint(vm.heap.usage().2 as u64)
}

fn qstr_info(vm: &Vm, _: &[Obj]) -> Res {
    if !vm.platform.can_write() {
        return Err(vm.wait_retry(WaitReq::Output));
    }
    let mut p = Printer::stdout(vm);
    p.str("qstr pool: n_pool=1, n_qstr=")?;
    p.int(vm.interned.len() as i64)?;
    p.str("\n")?;
    Ok(Obj::NONE)
}

fn stack_use(vm: &Vm, _: &[Obj]) -> Res {
    vm.new_int(vm.machine.stack_bytes.get() as i64)
}

/// From here on allocation raises MemoryError; may be nested.
fn heap_lock(vm: &Vm, _: &[Obj]) -> Res {
    vm.heap.lock(1);
    Ok(Obj::NONE)
}

/// Ends one `heap_lock`; the value is the depth that is left.
fn heap_unlock(vm: &Vm, _: &[Obj]) -> Res {
    vm.heap.lock(-1);
    heap_locked(vm, &[])
}

fn heap_locked(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(vm.heap.lock(0) as SmallInt))
}

/// `schedule(function, argument)`: calls it soon, between two instructions. RuntimeError if too
/// many calls wait already.
fn schedule(vm: &Vm, args: &[Obj]) -> Res {
    if vm.schedule(args[0], args[1]) { Ok(Obj::NONE) } else { Err(vm.queue_is_full()) }
}

fn nothing(_: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::NONE)
}

/// `kbd_intr(code)`: the byte of the standard input that interrupts; -1 for none.
fn kbd_intr(vm: &Vm, args: &[Obj]) -> Res {
    vm.platform.set_interrupt_key(u8::try_from(vm.want_int(args[0])?).ok());
    Ok(Obj::NONE)
}

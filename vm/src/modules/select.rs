//! `select`: waiting for what happens on streams.
//!
//! A poll object is an [`Ext`] of two values: a list of entries, and the index of the entry that
//! its iterator looks at next. An entry is a list `[stream, wanted, happened, once]`, which the
//! prelude writes to as well. Streams in Rust answer by their slot `poll`; a small int is a file
//! descriptor of the platform; streams in Python answer by `ioctl(3, wanted)`, which only the
//! prelude can call, and which is asked again every millisecond.

use crate::interp::attr;
use crate::obj::*;
use crate::platform::{WaitReq, events};
use crate::prelude::*;
use crate::trap::Res;
use crate::types::{self, Type, TypeSlots, exception, list};
use crate::{Part, Vm};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(select), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(select);
    poll(0) = new;
    #[cfg(feature = "host")]
    error := exception::OS_ERROR.obj();
    select(3..4) = python, or SELECT_STREAMS;
    POLLIN := Obj::small(events::READ as SmallInt);
    POLLOUT := Obj::small(events::WRITE as SmallInt);
    POLLERR := Obj::small(events::ERROR as SmallInt);
    POLLHUP := Obj::small(events::HANG_UP as SmallInt);
}

/// The type of `select.poll()`.
pub static TYPE: Type = Type::new(
    n!(poll),
    Kind::Ext,
    &TypeSlots { iter: Some(|_, o| Ok(o)), next: Some(next), ..TypeSlots::NONE },
    METHODS,
);

crate::natives! {
    METHODS:
    register(2..3) = register;
    modify(3) = modify;
    unregister(2) = unregister;
    poll(1..3) = poll, or POLL_LIST_OF;
    ipoll(1..3) = ipoll, or POLL_ITER_OF;
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    poll_entries(1) = entries;
    poll_native(1) = poll_native;
    poll_pause(2) = pause;
    poll_begin(2) = begin;
    poll_list(1) = happened;
    poll_clock(0) = super::time::ticks_ms;
    new_poll(0) = new;
}

/// Places of the values of an entry.
const STREAM: usize = 0;
const WANTED: usize = 1;
const HAPPENED: usize = 2;
const ONCE: usize = 3;

/// How often streams in Python, and those inside the interpreter, are asked, in milliseconds.
const PYTHON_PERIOD: u64 = 1;

fn new(vm: &Vm, _: &[Obj]) -> Res {
    let list = vm.new_list_with(0)?;
    let poll = vm.new_ext(&TYPE, 2, 0)?;
    vm.heap.ext_slots(poll)[0].set(list.obj());
    vm.heap.ext_slots(poll)[1].set(Obj::small(0));
    Ok(poll.obj())
}

/// The list of entries of a poll object.
fn list_of(vm: &Vm, o: Obj) -> Res<Ref<List>> {
    let poll = vm.want::<Ext>(o)?;
    match vm.heap.ext_slots(poll) {
        [list, _] if core::ptr::eq(vm[poll].ty, &TYPE) => vm.want(list.get()),
        _ => Err(vm.type_error(t!("expected a poll object"))),
    }
}

/// The values of an entry. The prelude sees entries, programs do not.
fn fields<'v>(vm: &'v Vm, entry: Obj) -> Res<&'v [Slot; 4]> {
    match <&[Slot; 4]>::try_from(vm.heap.list(vm.want::<List>(entry)?)) {
        Ok(fields) => Ok(fields),
        Err(_) => Err(vm.type_error(t!("expected an entry of a poll object"))),
    }
}

/// Calls `f` with the values of each entry.
fn each<'v>(vm: &'v Vm, o: Obj, mut f: impl FnMut(&'v [Slot; 4]) -> Res<()>) -> Res<()> {
    vm.heap.list(list_of(vm, o)?).iter().try_for_each(|entry| f(fields(vm, entry.get())?))
}

/// Index of the entry of `stream`.
fn find(vm: &Vm, entries: Ref<List>, stream: Obj) -> Res<Option<usize>> {
    for (i, entry) in vm.heap.list(entries).iter().enumerate() {
        if fields(vm, entry.get())?[STREAM].get() == stream {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

/// An events argument.
fn want_events(vm: &Vm, o: Obj) -> Res<Obj> {
    Ok(Obj::small((vm.want_int(o)? & 0xffff) as SmallInt))
}

fn small(o: &Slot) -> u32 {
    o.get().as_small().unwrap_or(0) as u32
}

/// `register(stream, events=POLLIN | POLLOUT)`
fn register(vm: &Vm, args: &[Obj]) -> Res {
    let entries = list_of(vm, args[0])?;
    let both = Obj::small((events::READ | events::WRITE) as SmallInt);
    let wanted = args.get(2).map_or(Ok(both), |o| want_events(vm, *o))?;
    check_stream(vm, args[1])?;
    match find(vm, entries, args[1])? {
        Some(i) => set_wanted(vm, entries, i, wanted)?,
        None => {
            let entry = vm.new_list(&[args[1], wanted, Obj::small(0), Obj::FALSE])?;
            list::push(vm, entries, entry)?;
        }
    }
    Ok(Obj::NONE)
}

fn set_wanted(vm: &Vm, entries: Ref<List>, i: usize, wanted: Obj) -> Res<()> {
    fields(vm, vm.heap.list(entries)[i].get())?[WANTED].set(wanted);
    Ok(())
}

/// Only streams, and descriptors that the platform knows.
fn check_stream(vm: &Vm, o: Obj) -> Res<()> {
    if let Some(fd) = o.as_small() {
        if fd < 0 {
            return Err(vm.value_error(t!("file descriptor cannot be a negative integer")));
        }
        return Ok(());
    }
    let in_rust = types::slots_of(vm, o).slots.poll.is_some();
    if in_rust || o.is_kind(Kind::Instance) || !attr::find(vm, o, n!(ioctl))?.is_undef() {
        return Ok(());
    }
    Err(vm.raise(&exception::OS_ERROR, &[Part::T(t!("stream operation not supported"))]))
}

/// `modify(stream, events)`
fn modify(vm: &Vm, args: &[Obj]) -> Res {
    let entries = list_of(vm, args[0])?;
    let wanted = want_events(vm, args[2])?;
    match find(vm, entries, args[1])? {
        Some(i) => set_wanted(vm, entries, i, wanted)?,
        None => return Err(vm.os_error(crate::platform::errno::ENOENT)),
    }
    Ok(Obj::NONE)
}

/// `unregister(stream)`: one that is not registered is no error.
fn unregister(vm: &Vm, args: &[Obj]) -> Res {
    let entries = list_of(vm, args[0])?;
    let Some(i) = find(vm, entries, args[1])? else { return Ok(Obj::NONE) };
    let items = vm.heap.list(entries);
    items[i..].windows(2).for_each(|pair| pair[0].set(pair[1].get()));
    items[items.len() - 1].set(Obj::UNDEF);
    vm[entries].len.set(items.len() as u32 - 1);
    // An iterator that is on its way misses no entry.
    let position = position(vm, args[0])?;
    let at = position.get().as_small().unwrap_or(0);
    if (i as SmallInt) < at {
        position.set(Obj::small(at - 1));
    }
    Ok(Obj::NONE)
}

fn position<'v>(vm: &'v Vm, o: Obj) -> Res<&'v Slot> {
    list_of(vm, o)?;
    Ok(&vm.heap.ext_slots(o.cast_unchecked())[1])
}

/// `poll(timeout=-1)`: list of (stream, events). Timeouts are in milliseconds; negative and None
/// mean none.
fn poll(vm: &Vm, args: &[Obj]) -> Res {
    wait(vm, args)?;
    happened(vm, args)
}

/// `ipoll(timeout=-1, flags=0)`: iterator over the same; with flag 1 what is reported is not
/// waited for again.
fn ipoll(vm: &Vm, args: &[Obj]) -> Res {
    wait(vm, args)?;
    begin(vm, &[args[0], args.get(2).copied().unwrap_or(Obj::small(0))])
}

/// Starts the iteration: `poll_begin(poll, flags)`.
fn begin(vm: &Vm, args: &[Obj]) -> Res {
    let once = Obj::bool(vm.want_int(args[1])? & 1 != 0);
    each(vm, args[0], |entry| {
        entry[ONCE].set(once);
        Ok(())
    })?;
    position(vm, args[0])?.set(Obj::small(0));
    Ok(args[0])
}

/// Waits until something has happened or the time is up.
fn wait(vm: &Vm, args: &[Obj]) -> Res<()> {
    let limit = timeout(vm, args.get(1).copied().unwrap_or(Obj::NONE))?;
    let (mut python, mut inside) = (false, false);
    each(vm, args[0], |entry| {
        python |= !is_native(vm, entry[STREAM].get());
        inside |= is_inside(vm, entry[STREAM].get());
        Ok(())
    })?;
    if python {
        return Err(vm.needs_python());
    }
    if ask(vm, args[0])? > 0 {
        return Ok(());
    }
    if !inside {
        return vm.wait_watched(limit);
    }
    match limit.unwrap_or(u64::MAX).saturating_sub(vm.waited_us() / 1000) {
        0 => Ok(()),
        left => Err(vm.wait_retry(WaitReq::Poll(PYTHON_PERIOD.min(left) as u32))),
    }
}

/// Does what happens on the stream happen inside the interpreter? The platform has nothing to
/// watch then, and the stream is asked as those in Python are.
fn is_inside(vm: &Vm, stream: Obj) -> bool {
    vm.unwrap_native(stream)
        .cast::<Ext>()
        .is_some_and(|ext| core::ptr::eq(vm[ext].ty, &super::ringio::TYPE))
}

/// Milliseconds, or None for no limit.
fn timeout(vm: &Vm, o: Obj) -> Res<Option<u64>> {
    if o.is_none() {
        return Ok(None);
    }
    match vm.float_of(o) {
        Some(ms) if ms >= 0.0 => {
            let whole = ms as usize;
            Ok(Some(whole as u64 + u64::from((whole as Float) < ms)))
        }
        Some(_) => Ok(None),
        None => Ok(u64::try_from(vm.want_int(o)?).ok()),
    }
}

fn is_native(vm: &Vm, stream: Obj) -> bool {
    stream.is_small() || types::slots_of(vm, vm.unwrap_native(stream)).slots.poll.is_some()
}

/// Asks the streams in Rust; how many have something to report.
fn ask(vm: &Vm, o: Obj) -> Res<usize> {
    let mut count = 0;
    each(vm, o, |entry| {
        let (stream, wanted) = (entry[STREAM].get(), small(&entry[WANTED]));
        let now = match stream.as_small() {
            // Nothing is wanted any more of what was reported once.
            _ if wanted == 0 => 0,
            Some(fd) => ask_fd(vm, fd as i32, wanted),
            None => {
                let stream = vm.unwrap_native(stream);
                match types::slots_of(vm, stream).slots.poll {
                    Some(slot) => slot(vm, stream, wanted)?,
                    None => return Ok(()),
                }
            }
        };
        entry[HAPPENED].set(Obj::small(now as SmallInt));
        count += usize::from(now != 0);
        Ok(())
    })?;
    Ok(count)
}

fn ask_fd(vm: &Vm, fd: i32, wanted: u32) -> u32 {
    let now = vm.platform.poll(fd, wanted);
    if now == 0 {
        vm.platform.watch(fd, wanted);
    }
    now
}

/// The list of (stream, events) of what has happened.
fn happened(vm: &Vm, args: &[Obj]) -> Res {
    let out = vm.new_list_with(0)?;
    each(vm, args[0], |entry| {
        if small(&entry[HAPPENED]) != 0 {
            list::push(vm, out, pair(vm, entry)?)?;
        }
        Ok(())
    })?;
    Ok(out.obj())
}

fn pair(vm: &Vm, entry: &[Slot; 4]) -> Res {
    vm.new_tuple(&[entry[STREAM].get(), entry[HAPPENED].get()])
}

/// The next (stream, events) of an iteration.
fn next(vm: &Vm, o: Obj) -> Res {
    let entries = vm.heap.list(list_of(vm, o)?);
    let position = position(vm, o)?;
    let start = position.get().as_small().unwrap_or(0) as usize;
    for (i, entry) in entries.iter().enumerate().skip(start) {
        let entry = fields(vm, entry.get())?;
        if small(&entry[HAPPENED]) != 0 {
            let value = pair(vm, entry)?;
            if entry[ONCE].get() == Obj::TRUE {
                entry[WANTED].set(Obj::small(0));
            }
            position.set(Obj::small(i as SmallInt + 1));
            return Ok(value);
        }
    }
    position.set(Obj::small(entries.len() as SmallInt));
    Ok(Obj::UNDEF)
}

/// `poll_entries(poll)`: the entries whose streams are in Python.
fn entries(vm: &Vm, args: &[Obj]) -> Res {
    let out = vm.new_list_with(0)?;
    for entry in vm.heap.list(list_of(vm, args[0])?) {
        if !is_native(vm, fields(vm, entry.get())?[STREAM].get()) {
            list::push(vm, out, entry.get())?;
        }
    }
    Ok(out.obj())
}

/// `poll_native(poll)`: how many streams in Rust have something to report.
fn poll_native(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(ask(vm, args[0])? as SmallInt))
}

/// `poll_pause(since, timeout)`: waits until streams in Python should be asked again; true if
/// the time is up. `since` is in `time.ticks_ms()`.
fn pause(vm: &Vm, args: &[Obj]) -> Res {
    let limit = timeout(vm, args[1])?.unwrap_or(u64::MAX);
    let passed = super::time::passed_ms(vm, vm.want_int(args[0])?);
    if passed >= limit {
        return Ok(Obj::TRUE);
    }
    if vm.has_waited() {
        return Ok(Obj::FALSE);
    }
    match vm.wait_watched(Some(PYTHON_PERIOD.min(limit - passed))) {
        Ok(()) => Ok(Obj::FALSE),
        Err(trap) => Err(trap),
    }
}

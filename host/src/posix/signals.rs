//! Signals that a program handles.
//!
//! A signal of the system leaves a mark, which the run loop finds between two instructions; it
//! then calls the function that `on_signal` was given (`pylib/pc/signal.py`), and that asks
//! `next_signal` for the number. Ctrl-C reaches the program by way of the embedder, which asks
//! [`take_key`].

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Signal, getpid, kill_process};
use signal_hook::flag;
use vm::Vm;
use vm::obj::{Obj, SmallInt};
use vm::platform::errno;
use vm::trap::Res;

use crate::host;

/// SIGINT, which is the embedder's as long as the program does not want it.
const KEY: i32 = 2;

/// Does the program handle Ctrl-C?
static KEY_CAUGHT: AtomicBool = AtomicBool::new(false);
/// Was it pressed then?
static KEY_HAS_COME: AtomicBool = AtomicBool::new(false);

/// Ctrl-C was pressed. True if the program handles it itself.
pub fn take_key() -> bool {
    let caught = KEY_CAUGHT.load(Ordering::Relaxed);
    if caught {
        KEY_HAS_COME.store(true, Ordering::Relaxed);
    }
    caught
}

/// A signal that the program has handled at some time; the system is not asked again.
struct Caught {
    number: i32,
    has_come: Arc<AtomicBool>,
    /// The system's own reaction is wanted again.
    is_default: Arc<AtomicBool>,
}

/// The signals of a program, and its timer.
#[derive(Default)]
pub struct Signals {
    caught: RefCell<Vec<Caught>>,
    /// The function was called and has not asked yet.
    is_told: Cell<bool>,
    timer: Arc<Mutex<Timer>>,
}

impl Signals {
    /// Is there a signal that the program has not been told of?
    pub fn have_come(&self) -> bool {
        let has = |one: &Caught| one.has_come.load(Ordering::Relaxed);
        !self.is_told.get()
            && (KEY_HAS_COME.load(Ordering::Relaxed) || self.caught.borrow().iter().any(has))
    }

    /// The same; the program is being told.
    pub fn take(&self) -> bool {
        let have_come = self.have_come();
        self.is_told.set(have_come || self.is_told.get());
        have_come
    }

    /// Leaves a signal to the system, or marks it when it comes.
    fn catch(&self, number: i32, is_default: bool) -> std::io::Result<()> {
        if number == KEY {
            KEY_CAUGHT.store(!is_default, Ordering::Relaxed);
            return Ok(());
        }
        let mut all = self.caught.borrow_mut();
        if let Some(one) = all.iter().find(|one| one.number == number) {
            one.is_default.store(is_default, Ordering::Relaxed);
            return Ok(());
        }
        if is_default {
            return Ok(());
        }
        let one = Caught { number, has_come: Arc::default(), is_default: Arc::default() };
        flag::register_conditional_default(number, one.is_default.clone())?;
        flag::register(number, one.has_come.clone())?;
        all.push(one);
        Ok(())
    }

    /// The next signal that has come.
    fn next(&self) -> Option<i32> {
        self.is_told.set(false);
        if KEY_HAS_COME.swap(false, Ordering::Relaxed) {
            return Some(KEY);
        }
        let all = self.caught.borrow();
        all.iter().find(|one| one.has_come.swap(false, Ordering::Relaxed)).map(|one| one.number)
    }
}

/// What SIGALRM comes of, after a time and then again and again.
#[derive(Default)]
struct Timer {
    next: Option<Instant>,
    interval: Duration,
    /// Set anew each time, so that threads of former settings end.
    generation: u64,
}

fn locked(timer: &Mutex<Timer>) -> MutexGuard<'_, Timer> {
    timer.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sends signals as long as the timer's setting is the one of this thread.
fn run_timer(timer: &Mutex<Timer>, generation: u64) {
    loop {
        let Some(next) = locked(timer).next else { return };
        thread::sleep(next.saturating_duration_since(Instant::now()));
        let mut now = locked(timer);
        if now.generation != generation {
            return;
        }
        now.next = (!now.interval.is_zero()).then(|| next + now.interval);
        drop(now);
        let _ = kill_process(getpid(), Signal::ALARM);
    }
}

/// Signals that the standard library of Rust or the processor has a use for: 4 SIGILL, 8 SIGFPE,
/// 9 SIGKILL, 11 SIGSEGV, 19 SIGSTOP.
const NOT_CAUGHT: &[i32] = &[4, 8, 9, 11, 19];

/// `catch_signal(number, default)`: what the system does when it comes.
pub fn catch(vm: &Vm, args: &[Obj]) -> Res {
    let number = super::number(vm, args[0])?;
    if NOT_CAUGHT.contains(&number) {
        return Err(vm.os_error(errno::EINVAL));
    }
    match host(vm)?.signals.catch(number, args[1] == Obj::TRUE) {
        Ok(()) => Ok(Obj::NONE),
        Err(e) => Err(vm.os_error(e.raw_os_error().unwrap_or(errno::EINVAL))),
    }
}

/// `on_signal(function)`: what is called with None when a signal has come.
pub fn on_signal(vm: &Vm, args: &[Obj]) -> Res {
    vm.set_on_signal(args[0]);
    Ok(Obj::NONE)
}

/// `next_signal()`: the number of one that has come, or 0.
pub fn next(vm: &Vm, _: &[Obj]) -> Res {
    Ok(Obj::small(host(vm)?.signals.next().unwrap_or(0) as SmallInt))
}

/// `set_timer(microseconds, interval)`: when SIGALRM comes, 0 for never, and how often then; a
/// delay below 0 changes nothing. What was left of the former setting, and its interval.
pub fn set_timer(vm: &Vm, args: &[Obj]) -> Res {
    static GENERATION: AtomicU64 = AtomicU64::new(0);
    let (delay, interval) = (vm.want_int(args[0])?, vm.want_int(args[1])?);
    let micros = |n: i64| Duration::from_micros(n.max(0) as u64);
    let shared = &host(vm)?.signals.timer;
    let mut timer = locked(shared);
    let left = timer.next.map_or(0, |next| {
        next.saturating_duration_since(Instant::now()).as_micros().max(1) as SmallInt
    });
    let before = [Obj::small(left), Obj::small(timer.interval.as_micros() as SmallInt)];
    let before = vm.new_tuple(&before)?;
    if delay >= 0 {
        let generation = GENERATION.fetch_add(1, Ordering::Relaxed) + 1;
        let next = (delay > 0).then(|| Instant::now() + micros(delay));
        *timer = Timer { next, interval: micros(interval), generation };
        if delay > 0 {
            let shared = shared.clone();
            thread::spawn(move || run_timer(&shared, generation));
        }
    }
    Ok(before)
}

//! The Python stack.
//!
//! ```text
//!  chunk (heap object)                                     generator (heap object)
//! | Chunk | Frame regs… | Frame regs… | free …|            | Generator | Frame regs… |
//!            ▲─────prev────┘  ▲                                          │ prev (while running)
//!            └── the first frame of a chunk points into the chunk before ┘
//! ```
//! A frame is a header and its registers. Plain calls push frames in chunks; a generator's frame
//! lives in the generator and is linked in while it runs. Registers are filled with UNDEF on
//! entry, so the collector can look at all of them at any time.

#![allow(unsafe_code)]

use core::cell::Cell;
use core::ptr;

use super::attend::Attending;
use super::fibers::Fibers;
use super::regs::S;
#[cfg(feature = "host")]
use super::tracing::Tracing;
use crate::Vm;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap, TrapKind};
use crate::types::big::Stop;

/// Header of a frame; its registers follow.
#[repr(C, align(8))]
pub struct Frame {
    /// Caller; null for the first frame.
    pub prev: *mut Frame,
    /// Offset of the current instruction (kept while another frame runs).
    pub pc: u32,
    pub nregs: u16,
    /// Register of the caller for the result.
    pub dst: u8,
    /// What to do with the result.
    pub cont: Cont,
    pub flags: u8,
    pub code: Obj,
    pub globals: Obj,
    /// Value for the finisher `cont` (instance under construction, module, default); of a generator
    /// the object that programs have of the frame.
    pub extra: Obj,
}

/// Flags of a frame.
pub mod frame_flags {
    /// First frame of its chunk.
    pub const FIRST: u8 = 1;
    /// Lives in a generator.
    pub const GENERATOR: u8 = 2;
    /// Returning or raising out of this frame leaves the VM.
    pub const BOTTOM: u8 = 4;
    /// A generator that waits in `yield from`: the value to send is an exception to throw into
    /// the inner iterator, or with `CLOSING` the end of it.
    pub const THROWING: u8 = 8;
    pub const CLOSING: u8 = 16;
    /// A program has an object of it.
    pub const OBSERVED: u8 = 32;
    /// Who traces its thread has been told of the call, or had not begun to.
    pub const ENTERED: u8 = 64;
}
use frame_flags::*;

/// Bytes of the stack for each call that the recursion limit allows: ten frames of usual size, of
/// which most may be the library's.
#[cfg(feature = "host")]
const STACK_OF_CALL: usize = 4096;
/// Size of a new chunk in bytes: at least this, doubling with the stack up to a limit.
const FIRST_CHUNK: usize = if WORD_BITS == 64 { 2048 } else { 384 };
const MAX_CHUNK: usize = 64 * 1024;

/// Steps of natives after which they ask whether something is due: 0.4 ms at 64 MHz.
const LONG_WORK: u32 = 512;

/// The running fiber of the VM, and the others.
pub struct Machine {
    pub(super) fibers: Fibers,
    /// State of the running frame while the dispatch loop does not hold it in registers.
    pub(super) cur: Cell<S>,
    /// Newest chunk, and one that was left (kept to avoid thrashing at its border).
    pub(super) chunk: Slot,
    spare: Slot,
    /// Free part of the newest chunk.
    pub(super) sp: Cell<*mut u8>,
    pub(super) limit: Cell<*mut u8>,
    /// Bytes in chunks, of all fibers.
    pub stack_bytes: Cell<usize>,
    /// Column of the last syntax error, in bytes from 1; 0 if unknown.
    pub syntax_column: Cell<u32>,
    /// The run loop looks around behind the tick that makes this negative.
    pub fuel: Cell<i32>,
    /// Ticks of the budget that were put off since the run loop is to look around sooner.
    pub put_off: Cell<i32>,
    /// What natives have done since they last asked whether something is due.
    work: Cell<u32>,
    /// When the current instruction began to wait, in the platform's microseconds: it has left
    /// the VM by `wait_retry` and will run again.
    pub(crate) waiting_since: Cell<Option<u64>>,
    /// `waiting_since` of the instruction that `run_pending` has come before.
    pub(crate) waited_before: Cell<Option<u64>>,
    /// What `_thread.stack_size` was told.
    pub(crate) thread_stack: Cell<u32>,
    /// Value of the bottom frame, or the exception that has left it.
    pub(crate) result: Slot,
    /// What is being done between two instructions.
    pub(crate) attending: Cell<Attending>,
    /// `result` is an exception that `run` has not returned yet.
    pub(crate) raised: Cell<bool>,
    /// Who is told of the running fiber.
    #[cfg(feature = "host")]
    pub(crate) tracing: Tracing,
    #[cfg(feature = "simulation")]
    pub(crate) debug: super::debug::Debug,
}

/// Prefix of a chunk's memory: where to go back to.
#[repr(C, align(8))]
struct ChunkHead {
    chunk: Chunk,
    sp: *mut u8,
    limit: *mut u8,
    /// Calls of the program in the chunks before.
    #[cfg(feature = "host")]
    depth: u32,
}

impl Machine {
    /// The run loop looks around behind so many ticks and one more.
    pub fn set_fuel(&self, ticks: i32) {
        self.fuel.set(ticks);
        self.put_off.set(0);
    }

    pub fn new() -> Machine {
        Machine {
            fibers: Fibers::new(),
            cur: Cell::new(S::NONE),
            chunk: Slot::new(Obj::UNDEF),
            spare: Slot::new(Obj::UNDEF),
            sp: Cell::new(ptr::null_mut()),
            limit: Cell::new(ptr::null_mut()),
            stack_bytes: Cell::new(0),
            syntax_column: Cell::new(0),
            fuel: Cell::new(0),
            put_off: Cell::new(0),
            work: Cell::new(0),
            waiting_since: Cell::new(None),
            waited_before: Cell::new(None),
            thread_stack: Cell::new(0),
            result: Slot::new(Obj::UNDEF),
            attending: Cell::new(Attending::Nothing),
            raised: Cell::new(false),
            #[cfg(feature = "host")]
            tracing: Tracing::new(),
            #[cfg(feature = "simulation")]
            debug: super::debug::Debug::new(),
        }
    }

    #[inline(always)]
    pub(crate) fn load(&self) -> S {
        self.cur.get()
    }

    #[inline(always)]
    pub(crate) fn store(&self, s: S) {
        self.cur.set(s);
    }

    /// Calls `f` with every value that the stack holds.
    pub(crate) fn roots(&self, f: &mut dyn FnMut(Obj)) {
        f(self.chunk.get());
        #[cfg(feature = "host")]
        self.tracing.roots(f);
        #[cfg(feature = "simulation")]
        self.debug.roots(f);
        trace_stack(self.load(), f);
        self.fibers.roots(f);
    }

    /// Is a frame running?
    pub fn is_running(&self) -> bool {
        !self.cur.get().base.is_null()
    }
}

impl Default for Machine {
    fn default() -> Self {
        Machine::new()
    }
}

impl Frame {
    /// Registers of this frame.
    pub(crate) fn regs(this: *mut Frame) -> *mut Obj {
        // SAFETY: registers stand right behind the header.
        unsafe { this.add(1).cast() }
    }

    /// Offset of `pc` in the code of the frame.
    pub(crate) fn offset(vm: &Vm, this: *mut Frame, pc: *const u8) -> u32 {
        (pc.addr() - Frame::code_start(vm, this).addr()) as u32
    }

    /// First byte of the frame's code.
    pub(crate) fn code_start(vm: &Vm, this: *mut Frame) -> *const u8 {
        // SAFETY: the frame is alive.
        let code: Ref<Code> = unsafe { (*this).code }.cast_unchecked();
        vm.heap.bytes(vm[code].code.cast_unchecked()).as_ptr()
    }

    /// Machine state to go on with this frame at its saved pc.
    pub(crate) fn state(vm: &Vm, this: *mut Frame) -> S {
        // SAFETY: the frame is alive, its pc is an offset into its code.
        unsafe {
            let code: Ref<Code> = (*this).code.cast_unchecked();
            S {
                pc: Frame::code_start(vm, this).add((*this).pc as usize),
                base: Frame::regs(this),
                k: vm.heap.tuple(vm[code].consts.cast_unchecked()).as_ptr(),
            }
        }
    }

    pub(crate) fn init(this: *mut Frame, vm: &Vm, code: Ref<Code>, globals: Obj, flags: u8) {
        let nregs = vm[code].nregs;
        // SAFETY: the caller provides memory for the header and `nregs` registers.
        unsafe {
            this.write(Frame {
                prev: ptr::null_mut(),
                pc: 0,
                nregs,
                dst: 0,
                cont: Cont::Store,
                flags,
                code: code.obj(),
                globals,
                extra: Obj::UNDEF,
            });
            let regs = Frame::regs(this);
            for i in 0..nregs as usize {
                regs.add(i).write(Obj::UNDEF);
            }
        }
    }
}

/// Sets the value that the finisher of the running frame needs.
pub(crate) fn set_extra(s: &S, extra: Obj) {
    // SAFETY: the running frame is alive.
    unsafe { (*s.frame()).extra = extra };
}

/// Bytes of a frame with `nregs` registers.
pub(crate) fn frame_size(nregs: u16) -> usize {
    (size_of::<Frame>() + nregs as usize * size_of::<Obj>()).next_multiple_of(8)
}

impl<'a> Vm<'a> {
    /// Makes a frame for `code` on top of the stack: not linked or entered yet. The memory is
    /// given back by [`Vm::drop_frame`].
    #[inline(always)]
    pub(crate) fn push_frame(&self, code: Ref<Code>, globals: Obj) -> Res<*mut Frame> {
        match self.push_frame_fast(code, globals) {
            Some(frame) => Ok(frame),
            None => {
                let size = frame_size(self[code].nregs);
                self.push_in_new_chunk(code, globals, size)
            }
        }
    }

    /// The same without a trap: None where a new chunk would be needed.
    #[inline(always)]
    pub(crate) fn push_frame_fast(&self, code: Ref<Code>, globals: Obj) -> Option<*mut Frame> {
        let size = frame_size(self[code].nregs);
        let m = &self.machine;
        let sp = m.sp.get();
        if size > m.limit.get().addr() - sp.addr() {
            return None;
        }
        let frame = sp.cast::<Frame>();
        Frame::init(frame, self, code, globals, 0);
        // SAFETY: stays inside the chunk.
        m.sp.set(unsafe { sp.add(size) });
        Some(frame)
    }

    #[cold]
    #[inline(never)]
    fn push_in_new_chunk(&self, code: Ref<Code>, globals: Obj, size: usize) -> Res<*mut Frame> {
        let m = &self.machine;
        if m.stack_bytes.get() + size > self.stack_limit() {
            return Err(self.too_deep());
        }
        #[cfg(feature = "host")]
        let (depth, most) = self.room_for_calls(code, globals, size)?;
        #[cfg(not(feature = "host"))]
        let most = usize::MAX;
        let head = self.new_chunk(size, most)?;
        let bytes = self[head].header.bytes();
        // SAFETY: the chunk is a fresh cell of `bytes` bytes; head and first frame fit.
        unsafe {
            let p = head.as_ptr().cast::<ChunkHead>();
            (*p).sp = m.sp.get();
            (*p).limit = m.limit.get();
            (*p).chunk.prev.set(m.chunk.get());
            let from = p.cast::<u8>().add(size_of::<ChunkHead>());
            m.chunk.set(head.obj());
            #[cfg(feature = "host")]
            {
                (*p).depth = depth;
            }
            m.limit.set(from.add(most.min(bytes - size_of::<ChunkHead>())));
            m.sp.set(from.add(size));
            m.stack_bytes.set(m.stack_bytes.get() + bytes);
            let frame = from.cast::<Frame>();
            Frame::init(frame, self, code, globals, FIRST);
            Ok(frame)
        }
    }

    /// Most bytes of frames. Calls of the library, which the recursion limit does not count, end by
    /// this, and it grows with that limit.
    fn stack_limit(&self) -> usize {
        #[cfg(feature = "host")]
        let most = (self.recursion_limit.get() as usize).saturating_mul(STACK_OF_CALL);
        #[cfg(not(feature = "host"))]
        let most = usize::MAX;
        self.heap.stack_limit().min(most)
    }

    /// RecursionError.
    #[cold]
    pub(crate) fn too_deep(&self) -> Trap {
        let message = t!("maximum recursion depth exceeded");
        self.raise(&crate::types::exception::RECURSION_ERROR, &[crate::Part::T(message)])
    }

    /// Calls of the program on the stack, and how many bytes of frames the next chunk may have so
    /// that there cannot be more calls in it than the recursion limit leaves: counted where a
    /// chunk ends, so calls do not pay for it.
    #[cfg(feature = "host")]
    fn room_for_calls(&self, code: Ref<Code>, globals: Obj, size: usize) -> Res<(u32, usize)> {
        let depth = self.depth();
        let left = self.recursion_limit.get().saturating_sub(depth);
        if left == 0 && self.is_counted(code, globals) {
            return Err(self.too_deep());
        }
        Ok((depth, size.max((left as usize).saturating_mul(size_of::<Frame>()))))
    }

    /// Does the recursion limit count this call? Code of the library is often native elsewhere.
    #[cfg(feature = "host")]
    fn is_counted(&self, code: Ref<Code>, globals: Obj) -> bool {
        self.heap.owns(code.obj()) && !self.is_hidden(code, globals)
    }

    /// Calls of the program that are on the stack, but for those of generators.
    #[cfg(feature = "host")]
    pub(crate) fn depth(&self) -> u32 {
        let m = &self.machine;
        let Some(head) = m.chunk.get().cast::<Chunk>() else { return 0 };
        // SAFETY: every chunk begins with a ChunkHead, and frames fill it up to `sp`.
        unsafe {
            let p = head.as_ptr().cast::<ChunkHead>();
            let mut depth = (*p).depth;
            let mut at = p.cast::<u8>().add(size_of::<ChunkHead>());
            while at.addr() < m.sp.get().addr() {
                let frame = at.cast::<Frame>();
                let code = (*frame).code.cast_unchecked();
                depth += self.is_counted(code, (*frame).globals) as u32;
                at = at.add(frame_size((*frame).nregs));
            }
            depth
        }
    }

    /// The recursion limit has become lower: the newest chunk takes no more calls than it leaves.
    #[cfg(feature = "host")]
    pub(crate) fn limit_chunk(&self) {
        let m = &self.machine;
        let left = self.recursion_limit.get().saturating_sub(self.depth()) as usize;
        let free = m.limit.get().addr() - m.sp.get().addr();
        let most = left.saturating_mul(size_of::<Frame>()).min(free);
        // SAFETY: stays inside the chunk.
        m.limit.set(unsafe { m.sp.get().add(most) });
    }

    /// A chunk with room for a frame of `size` bytes: the spare one, or a new one, which has no
    /// more than `most` bytes for frames.
    fn new_chunk(&self, size: usize, most: usize) -> Res<Ref<Chunk>> {
        let m = &self.machine;
        let need = size + size_of::<ChunkHead>();
        if let Some(spare) = m.spare.get().cast::<Chunk>() {
            m.spare.set(Obj::UNDEF);
            if self[spare].header.bytes() >= need {
                return Ok(spare);
            }
        }
        let most = most.saturating_add(size_of::<ChunkHead>());
        let want = (m.stack_bytes.get() / 2).clamp(FIRST_CHUNK, MAX_CHUNK).min(most).max(need);
        let new = |bytes: usize| {
            let chunk = Chunk { header: Header::new(Kind::Chunk), prev: Slot::new(Obj::UNDEF) };
            // Where boards have a C stack, a locked heap does not keep calls from nesting.
            self.heap.unlocked(|| self.heap.alloc_tail(chunk, bytes - size_of::<Chunk>()))
        };
        new(want)
    }

    /// Takes the newest frame's memory back.
    #[inline(always)]
    pub(crate) fn drop_frame(&self, frame: *mut Frame) {
        // SAFETY: `frame` is the newest frame of the newest chunk, or a generator's.
        let flags = unsafe { (*frame).flags };
        if flags & (FIRST | GENERATOR) == 0 {
            self.machine.sp.set(frame.cast());
        } else if flags & FIRST != 0 {
            self.drop_chunk();
        }
    }

    #[cold]
    fn drop_chunk(&self) {
        let m = &self.machine;
        let head: Ref<Chunk> = m.chunk.get().cast_unchecked();
        // SAFETY: every chunk begins with a ChunkHead.
        unsafe {
            let p = head.as_ptr().cast::<ChunkHead>();
            m.sp.set((*p).sp);
            m.limit.set((*p).limit);
        }
        m.stack_bytes.set(m.stack_bytes.get() - self[head].header.bytes());
        m.chunk.set(self[head].prev.get());
        m.spare.set(head.obj());
    }

    /// Bytes of the frames that are active, in chunks and in generators.
    pub(crate) fn stack_size(&self) -> usize {
        let mut bytes = self.machine.stack_bytes.get();
        let base = self.machine.load().base;
        if base.is_null() {
            return bytes;
        }
        let mut frame = self.machine.load().frame();
        while !frame.is_null() {
            // SAFETY: frames of the running fiber are alive and linked by `prev`.
            unsafe {
                if (*frame).flags & GENERATOR != 0 {
                    bytes += frame_size((*frame).nregs) + size_of::<Generator>();
                }
                frame = (*frame).prev;
            }
        }
        bytes
    }

    /// Forgets all frames (after an error left the VM, or for a soft reset).
    pub(crate) fn clear_stack(&self) {
        let m = &self.machine;
        m.store(S::NONE);
        m.attending.set(Attending::Nothing);
        #[cfg(feature = "host")]
        {
            self.forget_frames();
            m.tracing.take_from(&Tracing::new());
        }
        m.fibers.clear();
        m.waiting_since.set(None);
        m.waited_before.set(None);
        m.chunk.set(Obj::UNDEF);
        m.spare.set(Obj::UNDEF);
        m.sp.set(ptr::null_mut());
        m.limit.set(ptr::null_mut());
        m.stack_bytes.set(0);
    }

    /// One tick: true when the run loop should look around.
    #[inline(always)]
    pub(crate) fn tick(&self) -> bool {
        let f = self.machine.fuel.get() - 1;
        self.machine.fuel.set(f);
        f < 0
    }

    /// A native has done so many steps of some fifty instructions of a processor. Behind a long
    /// one, and behind many short ones, the run loop looks around if the platform is waiting for
    /// that. The trap ends a native that Ctrl-C is to interrupt: it would begin again.
    #[inline]
    pub(crate) fn work(&self, steps: usize) -> Res<()> {
        if self.is_stopped_after(steps) { Err(self.ticked()) } else { Ok(()) }
    }

    /// The same as a question.
    #[inline]
    pub(crate) fn is_stopped_after(&self, steps: usize) -> bool {
        let work = self.machine.work.get().saturating_add(steps as u32);
        self.machine.work.set(work);
        work > LONG_WORK && self.is_stopped()
    }

    #[cold]
    fn is_stopped(&self) -> bool {
        self.machine.work.set(0);
        let stops = self.platform.is_interrupted();
        if stops || self.platform.is_late() {
            self.look_around_soon();
        }
        stops && self.machine.fibers.is_main()
    }

    /// Runs `f` with a question that it asks between its steps, telling how many there were. If
    /// the answer is yes, its result does not count.
    pub(crate) fn with_stop<T>(&self, f: impl FnOnce(Stop) -> T) -> Res<T> {
        let stopped = Cell::new(false);
        let result = f(&|steps| {
            stopped.set(stopped.get() || self.is_stopped_after(steps));
            stopped.get()
        });
        if stopped.get() { Err(self.ticked()) } else { Ok(result) }
    }

    /// Trap of an instruction that is complete, with the pc on the next one.
    #[cold]
    pub(crate) fn ticked(&self) -> Trap {
        self.heap.trap.set(TrapKind::Ticked)
    }

    /// Forgets what a collection may free.
    pub(crate) fn before_gc(&self) {
        self.machine.spare.set(Obj::UNDEF);
    }
}

/// Calls `f` with every value on the stack of a fiber that is at `s`.
pub(super) fn trace_stack(s: S, f: &mut dyn FnMut(Obj)) {
    if s.base.is_null() {
        return;
    }
    let mut frame = s.frame();
    while !frame.is_null() {
        // SAFETY: frames of a fiber are alive and linked by `prev`.
        unsafe {
            if (*frame).flags & GENERATOR != 0 {
                f(super::generator::of_frame(frame).obj());
            } else {
                trace_frame(frame, &mut |o| f(o));
            }
            frame = (*frame).prev;
        }
    }
}

/// Calls `f` with every value in a frame.
///
/// # Safety
/// `frame` is a live frame.
pub(crate) unsafe fn trace_frame(frame: *const Frame, f: &mut impl FnMut(Obj)) {
    // SAFETY: the caller vouches for the frame; all registers were initialised on entry.
    unsafe {
        f((*frame).code);
        f((*frame).globals);
        f((*frame).extra);
        let regs = frame.add(1).cast::<Obj>();
        for i in 0..(*frame).nregs as usize {
            f(*regs.add(i));
        }
    }
}

/// Calls `f` with every value in the frame of a generator.
///
/// # Safety
/// `g` is a live generator.
pub(crate) unsafe fn trace_generator(g: *const Generator, f: &mut impl FnMut(Obj)) {
    // SAFETY: a generator that has not finished carries a frame.
    unsafe {
        if (*g).state.get() != super::generator::FINISHED {
            trace_frame(g.add(1).cast(), f);
        }
    }
}

//! The chunks that frames of plain calls stand in.
//!
//! A call takes the next bytes of the newest chunk; where they do not suffice a new chunk is
//! allocated, which points back to the one before. One chunk that was left is kept, so that calls
//! to and fro at the border of two cost no allocation each; a collection takes it. Limits are
//! checked where a chunk is made, so that calls inside one pay nothing for them.
//!
//! What is in a frame does not matter here, but for the recursion limit of PCs, which counts the
//! frames of the program.

#![allow(unsafe_code)]

use core::ptr;

use super::attend::Attending;
use super::frame::{Frame, frame_flags::*, frame_size};
use super::regs::S;
#[cfg(feature = "host")]
use super::tracing::Tracing;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::exception;
use crate::{Part, Vm};

/// Bytes of the stack for each call that the recursion limit allows: ten frames of usual size, of
/// which most may be the library's.
#[cfg(feature = "host")]
const STACK_OF_CALL: usize = 4096;
/// Size of a new chunk in bytes: at least this, doubling with the stack up to a limit.
const FIRST_CHUNK: usize = if WORD_BITS == 64 { 2048 } else { 384 };
const MAX_CHUNK: usize = 64 * 1024;

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
        self.raise(&exception::RECURSION_ERROR, &[Part::T(message)])
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

    /// Forgets what a collection may free.
    pub(crate) fn before_gc(&self) {
        self.machine.spare.set(Obj::UNDEF);
    }
}

//! The objects of the constant table, made when a function is finished.
//!
//! Here the encodings of `consts.rs` become objects. Nested code is an object already: it waits on
//! a stack of [`Objects`], on which tuples are put together, too.

use super::Emitter;
use super::consts::*;
use crate::compile::error::Res;
use crate::compile::host::{Constant, Host};
use crate::obj::{Obj, Slot};

/// A stack of objects in a block that is replaced by a larger one when full.
pub(super) struct Objects<'h> {
    host: Host<'h>,
    slots: &'h [Slot],
    len: usize,
}

impl<'h> Objects<'h> {
    pub fn new(host: Host<'h>) -> Objects<'h> {
        Objects { host, slots: &[], len: 0 }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn push(&mut self, obj: Obj) -> Res {
        if self.len == self.slots.len() {
            let grown = self.host.slots((self.len * 2).max(8))?;
            grown.iter().zip(self.slots).for_each(|(new, old)| new.set(old.get()));
            self.slots = grown;
        }
        self.slots[self.len].set(obj);
        self.len += 1;
        Ok(())
    }

    pub fn get(&self, i: usize) -> Obj {
        self.slots[i].get()
    }

    pub fn tail(&self, start: usize) -> &[Slot] {
        &self.slots[start..self.len]
    }

    pub fn truncate(&mut self, len: usize) {
        self.len = len;
    }
}

impl Emitter<'_, '_> {
    /// The constants of the function as a tuple; the finished objects of the function are used up.
    pub(super) fn make_consts(&mut self) -> Res<Obj> {
        let start = self.objects.len();
        for i in self.f.index as usize..self.index.len() / 2 {
            let from = self.index.get(2 * i) as usize;
            let last = 2 * i + 2 >= self.index.len();
            let to = if last { self.consts.len() } else { self.index.get(2 * i + 2) as usize };
            let obj = self.make_const(from, to)?;
            self.objects.push(obj)?;
        }
        let tuple = self.host.tuple(self.objects.tail(start))?;
        self.objects.truncate(start);
        Ok(tuple)
    }

    fn make_const(&mut self, from: usize, to: usize) -> Res<Obj> {
        let bytes = self.consts.bytes();
        let contents = &bytes[from + 1..to];
        let constant = match bytes[from] {
            NONE => return Ok(Obj::NONE),
            TRUE => return Ok(Obj::TRUE),
            FALSE => return Ok(Obj::FALSE),
            ELLIPSIS => return Ok(Obj::ELLIPSIS),
            INT => {
                let mut value = [0; 8];
                value.copy_from_slice(contents);
                Constant::Int(i64::from_le_bytes(value))
            }
            BIG_INT => Constant::BigInt(contents),
            FLOAT => Constant::Float(contents),
            IMAG => Constant::Imag(contents),
            NAME => Constant::Name(contents),
            STR => Constant::Str(contents),
            BYTES => Constant::Bytes(contents),
            CODE => return Ok(self.objects.get(self.number_at(from + 1))),
            _ => return self.make_tuple(from + 1),
        };
        self.host.constant(constant)
    }

    fn number_at(&self, at: usize) -> usize {
        let bytes = &self.consts.bytes()[at..at + 4];
        u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize
    }

    fn make_tuple(&mut self, at: usize) -> Res<Obj> {
        let start = self.objects.len();
        let mut item = at + 4;
        for _ in 0..self.number_at(at) {
            let size = self.number_at(item);
            let obj = self.make_const(item + 4, item + 4 + size)?;
            self.objects.push(obj)?;
            item += 4 + size;
        }
        let tuple = self.host.tuple(self.objects.tail(start))?;
        self.objects.truncate(start);
        Ok(tuple)
    }
}

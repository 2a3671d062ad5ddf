//! What natives read out of their arguments.
//!
//! `want_…` gives the value in Rust's terms or raises; the others say None where an object is of
//! another type. An instance of a class derived from a built-in type counts as the value that it
//! carries. What needs Python code (`__index__`, `__float__`) is left to `types`.

use crate::obj::*;
use crate::printer::Printer;
use crate::text::number::put_float;
use crate::text::spec::Spec;
use crate::trap::{Res, Trap};
use crate::types::{self, Type, exception};
use crate::{Part, Vm};

impl<'a> Vm<'a> {
    /// UTF-8 of a `str` object (or of an instance of a subclass).
    #[inline]
    pub fn text_of(&self, o: Obj) -> Option<&[u8]> {
        self.as_a::<Str>(o).map(|s| self.heap.text(s))
    }

    /// Text of a `str` object.
    pub fn str_of(&self, o: Obj) -> Option<&str> {
        self.as_a::<Str>(o).map(|s| self.heap.str(s))
    }

    /// `o` as a `T`: itself, or the built-in value inside an instance of a subclass.
    #[inline]
    pub fn as_a<T: HeapObj>(&self, o: Obj) -> Option<Ref<T>> {
        o.cast::<T>().or_else(|| self.unwrap_native(o).cast::<T>())
    }

    /// The built-in value inside an instance of a subclass of a built-in type; else `o` itself.
    #[inline]
    pub fn unwrap_native(&self, o: Obj) -> Obj {
        match o.cast::<Instance>() {
            Some(i) if !self.heap[i].native.get().is_undef() => self.heap[i].native.get(),
            _ => o,
        }
    }

    /// `o` as a `T`, or TypeError.
    #[inline]
    pub fn want<T: HeapObj>(&self, o: Obj) -> Res<Ref<T>> {
        match o.cast::<T>() {
            Some(r) => Ok(r),
            None => Ok(self.want_inside(T::KIND, o)?.cast_unchecked()),
        }
    }

    /// The value of this kind inside an instance. One copy serves all types.
    #[cold]
    fn want_inside(&self, wanted: Kind, o: Obj) -> Res {
        let value = self.unwrap_native(o);
        if value.is_kind(wanted) { Ok(value) } else { Err(self.wrong_type(wanted, o)) }
    }

    #[cold]
    fn wrong_type(&self, wanted: Kind, got: Obj) -> Trap {
        let name = self.str_of(types::of_kind(wanted).name).unwrap_or("?");
        let parts =
            [Part::T(t!("expected ")), Part::S(name), Part::T(t!(", got ")), Part::TypeOf(got)];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    /// UTF-8 of a `str` argument, or TypeError.
    pub fn want_str(&self, o: Obj) -> Res<&str> {
        Ok(self.heap.str(self.want::<Str>(o)?))
    }

    /// An `int` argument (bools count) as i64: TypeError, or OverflowError if it is larger.
    pub fn want_int(&self, o: Obj) -> Res<i64> {
        match o.as_small() {
            #[allow(clippy::unnecessary_cast)]
            Some(i) => Ok(i as i64),
            None => types::int::to_i64(self, o),
        }
    }

    /// An `int` argument as the nearest i32. Unlike an i64 it is returned in a register.
    #[inline(never)]
    pub fn want_i32(&self, o: Obj) -> Res<i32> {
        Ok(self.want_int(o)?.clamp(i32::MIN.into(), i32::MAX.into()) as i32)
    }

    /// An `int` argument as the nearest u32.
    #[inline(never)]
    pub fn want_u32(&self, o: Obj) -> Res<u32> {
        Ok(self.want_int(o)?.clamp(0, u32::MAX.into()) as u32)
    }

    /// The lowest 32 bits of an `int` argument.
    #[inline(never)]
    pub fn want_word(&self, o: Obj) -> Res<u32> {
        Ok(self.want_int(o)? as u32)
    }

    /// An index or count argument as isize, clamped to its range.
    pub fn want_index(&self, o: Obj) -> Res<isize> {
        match o.as_small() {
            Some(i) => Ok(i as isize),
            None => types::int::to_index(self, o),
        }
    }

    /// A size or position argument as isize; OverflowError beyond its range.
    pub fn want_size(&self, o: Obj) -> Res<isize> {
        match o.as_small() {
            Some(i) => Ok(i as isize),
            None => types::int::to_size(self, o),
        }
    }

    /// A `float` argument (ints and bools count).
    pub fn want_float(&self, o: Obj) -> Res<Float> {
        match self.float_of(o) {
            Some(f) => Ok(f),
            None => types::float::to_float(self, o),
        }
    }

    /// Value of a float object.
    #[inline]
    pub fn float_of(&self, o: Obj) -> Option<Float> {
        let o = self.unwrap_native(o);
        if o.is_flonum() {
            // One that was made before anybody knew the precision, such as a constant in ROM.
            return Some(self.narrowed(o.flonum_value()));
        }
        o.cast::<FloatObj>().map(|f| self.heap[f].value)
    }

    /// Puts a float as the specification says, in the digits of its precision.
    pub(crate) fn put_float(&self, spec: &Spec, x: Float, p: &mut Printer) -> Res<()> {
        match self.single_floats.get() {
            true => put_float(spec, x as f32, p),
            false => put_float(spec, x, p),
        }
    }

    /// Name of the type of `o`.
    pub fn type_name(&self, o: Obj) -> &[u8] {
        self.class_name(types::class_of(self, o))
    }

    /// The `str` that is the name of a class of either sort.
    pub(crate) fn class_name_obj(&self, class: Obj) -> Obj {
        match class.cast::<Class>() {
            Some(c) => self.heap[c].name,
            None => class.cast::<Type>().map_or(n!("?"), |t| self.heap[t].name),
        }
    }

    /// Name of a class (built-in or user-defined).
    pub fn class_name(&self, class: Obj) -> &[u8] {
        let name = match class.cast::<Class>() {
            Some(c) => self.heap[c].name,
            None => match class.cast::<Type>() {
                Some(t) => self.heap[t].name,
                None => return b"?",
            },
        };
        name.cast::<Str>().map_or(b"?", |s| self.heap.text(s))
    }
}

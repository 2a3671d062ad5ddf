//! Values to text.
//!
//! The stack holds each open container and the number of its next item.

use super::drop_last;
use crate::Vm;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::dict::table::Table;
use crate::types::str::View;
use crate::types::{self, int, list};

/// Text that is being written.
struct Writer<'p, 'v> {
    vm: &'p Vm<'v>,
    p: Printer<'p, 'v>,
    item_separator: &'p str,
    key_separator: &'p str,
    open: Ref<List>,
}

/// `dumps(obj, separators=None)`
pub fn dumps(vm: &Vm, args: &[Obj]) -> Res {
    let (item_separator, key_separator) = separators(vm, args[1])?;
    let open = vm.new_list_with(0)?;
    let mut writer = Writer { vm, p: Printer::text(vm), item_separator, key_separator, open };
    writer.value(args[0])?;
    while writer.item()? {}
    let text = writer.p.finish()?;
    match vm.heap.text(text) {
        [byte @ 0..128] => Ok(crate::intern::ascii_char(*byte)),
        _ => Ok(text.obj()),
    }
}

/// The two separators of a tuple or list.
fn separators<'v>(vm: &'v Vm, o: Obj) -> Res<(&'v str, &'v str)> {
    if o.is_none() {
        return Ok((", ", ": "));
    }
    let pair = match (vm.as_a::<Tuple>(o), vm.as_a::<List>(o)) {
        (Some(t), _) => {
            (vm.heap.tuple(t).len() == 2).then(|| (vm.heap.tuple(t)[0], vm.heap.tuple(t)[1]))
        }
        (_, Some(l)) => (vm.heap.list(l).len() == 2)
            .then(|| (vm.heap.list(l)[0].get(), vm.heap.list(l)[1].get())),
        _ => {
            return Err(vm.type_error_about(t!("object '{}' isn't a tuple or list"), o));
        }
    };
    match pair {
        Some((item, key)) => Ok((vm.want_str(item)?, vm.want_str(key)?)),
        None => Err(vm.value_error(t!("requested length 2 but object has another"))),
    }
}

impl Writer<'_, '_> {
    /// Writes a value; of a container only how it begins.
    fn value(&mut self, o: Obj) -> Res<()> {
        let vm = self.vm;
        let inner = vm.unwrap_native(o);
        if self.plain(inner)? {
            return Ok(());
        }
        match inner.kind() {
            Some(Kind::Bytes | Kind::ByteArray) => {
                self.quoted_bytes(View::buffer(vm, inner).unwrap_or(&[]))
            }
            Some(Kind::List | Kind::Tuple | Kind::NamedTuple) => self.enter(inner, "["),
            Some(Kind::Dict) => self.enter(inner, "{"),
            _ => Err(not_serializable(vm, o)),
        }
    }

    /// Writes None, a bool, a number or a `str`; false if it is none of these.
    fn plain(&mut self, o: Obj) -> Res<bool> {
        let vm = self.vm;
        if o.is_none() {
            self.p.str("null")?;
        } else if o == Obj::TRUE || o == Obj::FALSE {
            self.p.str(if o == Obj::TRUE { "true" } else { "false" })?;
        } else if let Some(value) = vm.float_of(o) {
            match value {
                _ if value.is_nan() => self.p.str("NaN")?,
                _ if value.is_infinite() => {
                    self.p.str(if value > 0.0 { "Infinity" } else { "-Infinity" })?;
                }
                _ => types::repr(vm, o, &mut self.p)?,
            }
        } else if int::view(vm, o).is_some() {
            types::repr(vm, o, &mut self.p)?;
        } else if let Some(text) = vm.str_of(o) {
            self.quoted(text)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Opens a container. ValueError if it is open already.
    fn enter(&mut self, o: Obj, start: &str) -> Res<()> {
        let vm = self.vm;
        let mut open = vm.heap.list(self.open).chunks_exact(2);
        // In a cycle every depth comes again, so it is enough to look at some.
        if open.len().is_power_of_two() && open.any(|entry| entry[0].get() == o) {
            return Err(vm.value_error(t!("Circular reference detected")));
        }
        list::push(vm, self.open, o)?;
        list::push(vm, self.open, Obj::small(0))?;
        self.p.str(start)
    }

    /// Writes the next item of the innermost container, or its end; false if none is open.
    fn item(&mut self) -> Res<bool> {
        let vm = self.vm;
        let [.., container, number] = vm.heap.list(self.open) else { return Ok(false) };
        let at = number.get().small_value() as usize;
        let o = container.get();
        if let Some(d) = o.cast::<Dict>() {
            let table = Table::of_dict(vm, d);
            let Some(entry) = table.next_live(vm, at) else { return self.leave("}") };
            // The number says behind which entry to go on, so it is 0 only for the first.
            number.set(Obj::small(entry as SmallInt + 1));
            if Some(entry) != table.next_live(vm, 0) {
                self.p.str(self.item_separator)?;
            }
            self.key(table.key(vm, entry))?;
            self.p.str(self.key_separator)?;
            self.value(table.value(vm, entry))?;
            return Ok(true);
        }
        let item = match (o.cast::<List>(), o.cast::<Tuple>(), o.cast::<NamedTuple>()) {
            (Some(l), ..) => vm.heap.list(l).get(at).map(Slot::get),
            (_, Some(t), _) => vm.heap.tuple(t).get(at).copied(),
            (_, _, Some(t)) => vm.heap.named_tuple(t).get(at).copied(),
            _ => None,
        };
        let Some(item) = item else { return self.leave("]") };
        number.set(Obj::small(at as SmallInt + 1));
        if at > 0 {
            self.p.str(self.item_separator)?;
        }
        self.value(item)?;
        Ok(true)
    }

    fn leave(&mut self, end: &str) -> Res<bool> {
        drop_last(self.vm, self.open, 2);
        self.p.str(end)?;
        Ok(true)
    }

    /// A key: numbers and constants become strings.
    fn key(&mut self, o: Obj) -> Res<()> {
        let inner = self.vm.unwrap_native(o);
        if let Some(text) = self.vm.str_of(inner) {
            return self.quoted(text);
        }
        self.p.str("\"")?;
        if !self.plain(inner)? {
            return Err(self
                .vm
                .type_error_about(t!("keys must be str, int, float, bool or None, not {}"), o));
        }
        self.p.str("\"")
    }

    fn quoted(&mut self, text: &str) -> Res<()> {
        self.p.str("\"")?;
        let mut done = 0;
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20 | 0x7f);
        for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| special(byte)) {
            self.p.str(&text[done..at])?;
            self.escape(byte)?;
            done = at + 1;
        }
        self.p.str(&text[done..])?;
        self.p.str("\"")
    }

    /// Bytes as the characters with those codes.
    fn quoted_bytes(&mut self, bytes: &[u8]) -> Res<()> {
        self.p.str("\"")?;
        for byte in bytes {
            match byte {
                b' '..=b'~' if !matches!(byte, b'"' | b'\\') => self.p.put(&[*byte])?,
                _ => self.escape(*byte)?,
            }
        }
        self.p.str("\"")
    }

    fn escape(&mut self, byte: u8) -> Res<()> {
        let letter = match byte {
            b'"' | b'\\' => byte,
            8 => b'b',
            12 => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                self.p.str(if byte < 16 { "\\u000" } else { "\\u00" })?;
                return self.p.hex(byte.into());
            }
        };
        self.p.put(&[b'\\', letter])
    }
}

#[cold]
fn not_serializable(vm: &Vm, o: Obj) -> Trap {
    vm.type_error_about(t!("Object of type {} is not JSON serializable"), o)
}

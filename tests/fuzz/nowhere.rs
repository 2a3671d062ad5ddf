//! An interpreter without a world around it, and calls of its natives.

#![allow(dead_code, reason = "each target calls some of it")]

use vm::Vm;
use vm::obj::{Ext, Native, Obj, RomModule};
use vm::platform::Nowhere;
use vm::types::Type;

/// Enough for inputs of a few kilobytes; those that need more find a full heap.
const HEAP: usize = 1 << 20;

/// Runs `f` with a new interpreter.
pub fn with_vm(f: impl FnOnce(&Vm)) {
    let mut arena = vec![0; HEAP];
    f(&Vm::new(&mut arena, &Nowhere, extmod::MODULES));
}

/// The attribute `name` of a built-in module.
fn member(vm: &Vm, module: &str, name: &str) -> Obj {
    let module = vm.intern(module.as_bytes()).expect("a name");
    let module = vm::modules::builtin(vm, module).expect("a module");
    let module = module.cast::<RomModule>().expect("a built-in module");
    find(vm, vm[module].table, name)
}

fn find(vm: &Vm, table: vm::native::Table, name: &str) -> Obj {
    table.iter().find(|(key, _)| vm.str_of(*key) == Some(name)).expect("an entry").1
}

/// Calls a native; None if it raises or runs out of memory.
fn run(vm: &Vm, native: Obj, args: &[Obj]) -> Option<Obj> {
    let native = native.cast::<Native>().expect("a native");
    vm[native].call(vm, args).ok()
}

/// Calls a function of a module.
pub fn call(vm: &Vm, module: &str, name: &str, args: &[Obj]) -> Option<Obj> {
    run(vm, member(vm, module, name), args)
}

/// Makes an object of a type in a module.
pub fn make(vm: &Vm, module: &str, name: &str, args: &[Obj]) -> Option<Obj> {
    let ty = member(vm, module, name).cast::<Type>().expect("a type");
    run(vm, Obj::rom(vm[ty].slots.new.expect("a constructor")), args)
}

/// Calls a method; the receiver is the first argument, too.
pub fn call_method(vm: &Vm, object: Obj, name: &str, args: &[Obj]) -> Option<Obj> {
    let object = object.cast::<Ext>().expect("an extension object");
    run(vm, find(vm, vm[object].ty.methods, name), args)
}

/// A computed attribute.
pub fn attribute(vm: &Vm, object: Obj, name: &str) -> Option<Obj> {
    let ty = vm[object.cast::<Ext>().expect("an extension object")].ty;
    let name = vm.intern(name.as_bytes()).ok()?;
    ty.slots.getattr.expect("computed attributes")(vm, object, name).ok()
}

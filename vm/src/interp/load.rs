//! Loading programs: from source to a bottom frame.

use super::{import, syntax};
use crate::Vm;
use crate::code::image::{self, Image};
use crate::code::verify::verify;
use crate::compile::{self, Mode};
#[cfg(feature = "host")]
use crate::modules::{builtins, overlay};
use crate::obj::*;
use crate::trap::Res;
use crate::types::{dict, exception, list};

impl<'a> Vm<'a> {
    /// Compiles `source` and makes it what [`Vm::run`] runs next, in the namespace of
    /// `__main__`. Whatever was running is forgotten, a locked heap is unlocked: at a prompt
    /// there would be no way out.
    ///
    /// On an error the exception (SyntaxError, MemoryError) is returned; it is alive until the
    /// VM runs again.
    pub fn load(&mut self, source: &[u8], file: &str, mode: Mode) -> Result<(), Obj> {
        self.start()?;
        let main = self.roots.main.get();
        self.load_into(source, file, mode, main)
    }

    /// Sets `sys.path`.
    pub fn set_path(&mut self, entries: &[&str]) -> Result<(), Obj> {
        self.start()?;
        let list = self.with_gc(|vm| new_list_of(vm, entries))?;
        self.roots.path.set(list);
        Ok(())
    }

    /// Sets `sys.argv`.
    pub fn set_argv(&mut self, entries: &[&str]) -> Result<(), Obj> {
        self.start()?;
        let list = self.with_gc(|vm| new_list_of(vm, entries))?;
        self.roots.argv.set(list);
        Ok(())
    }

    /// Sets an attribute of `sys` to a list of str.
    #[cfg(feature = "host")]
    pub fn set_sys(&mut self, name: &str, entries: &[&str]) -> Result<(), Obj> {
        self.start()?;
        self.with_gc(|vm| {
            let list = new_list_of(vm, entries)?;
            overlay::set(vm, n!(sys), vm.intern(name.as_bytes())?, list).map(|_| ())
        })
    }

    /// Gives `__main__` the names that each module of a PC has.
    #[cfg(feature = "host")]
    pub fn begin_main(&mut self) -> Result<(), Obj> {
        self.start()?;
        self.with_gc(|vm| {
            let main: Ref<Dict> = vm.roots.main.get().cast_unchecked();
            for name in [n!(__doc__), n!(__package__), n!(__loader__), n!(__spec__)] {
                dict::insert(vm, main, name, Obj::NONE)?;
            }
            builtins::begin_namespace(vm, main)
        })
    }

    /// Sets a global of `__main__` to a str.
    pub fn set_main(&mut self, name: &str, text: &str) -> Result<(), Obj> {
        self.start()?;
        self.with_gc(|vm| {
            let main: Ref<Dict> = vm.roots.main.get().cast_unchecked();
            dict::insert(vm, main, vm.intern(name.as_bytes())?, vm.new_str(text)?)
        })
    }

    fn load_into(
        &mut self,
        source: &[u8],
        file: &str,
        mode: Mode,
        globals: Obj,
    ) -> Result<(), Obj> {
        self.begin(globals, |vm| {
            let file = vm.intern_path(file)?;
            compile::compile(vm, source, file, mode)
                .map_err(|e| syntax::raise(vm, &e, file, source))
        })
    }

    /// What `make` makes of the code of a module, which is not run. `make` runs again if memory
    /// was short. On an error the exception, as in [`Vm::load`].
    pub fn compile<T>(
        &mut self,
        source: &[u8],
        file: &str,
        make: impl Fn(&Vm<'a>, Ref<Code>) -> T,
    ) -> Result<T, Obj> {
        self.start()?;
        self.with_gc(|vm| {
            let file = vm.intern_path(file)?;
            let code = compile::compile(vm, source, file, Mode::Exec);
            Ok(make(vm, code.map_err(|e| syntax::raise(vm, &e, file, source))?))
        })
    }

    /// As [`Vm::load`], with the code of an image. ValueError if it is not one for this
    /// interpreter.
    pub fn load_image(&mut self, image: Image) -> Result<(), Obj> {
        self.start()?;
        let main = self.roots.main.get();
        self.begin(main, |vm| image::read(vm, image))
    }

    /// As [`Vm::load`], with the code of the module `name` that `import` would find, or of
    /// `__main__` in the package `name`; also sets `__file__`. ImportError if there is none.
    pub fn load_module(&mut self, name: &str) -> Result<(), Obj> {
        self.start()?;
        let main = self.roots.main.get();
        self.begin(main, |vm| {
            let (code, file) = import::main_module(vm, name)?;
            dict::insert(vm, main.cast_unchecked(), n!(__file__), file)?;
            Ok(code)
        })
    }

    /// As [`Vm::load`], with the source that the program before has given as bytes.
    pub fn load_given(&mut self, file: &str) -> Result<(), Obj> {
        self.start()?;
        let main = self.roots.main.get();
        // What a program has given is a root until the next one runs.
        self.begin(main, |vm| {
            let path = vm.intern_path(file)?;
            import::given_code(vm, path, vm.machine.result.get())
        })
    }

    /// As [`Vm::load`], with code that `make` builds and the verifier accepts; ValueError if it
    /// does not. `make` runs again if memory was short.
    pub fn load_code(&mut self, make: impl Fn(&Vm<'a>) -> Res<Ref<Code>>) -> Result<(), Obj> {
        self.start()?;
        let main = self.roots.main.get();
        self.begin(main, |vm| {
            let code = make(vm)?;
            match verify(vm, code) {
                Ok(()) => Ok(code),
                Err(bad) => Err(vm.value_error(bad.reason)),
            }
        })
    }

    fn begin(&mut self, globals: Obj, make: impl Fn(&Vm<'a>) -> Res<Ref<Code>>) -> Result<(), Obj> {
        self.abort();
        self.heap.lock(i32::MIN);
        if let Err(exc) = self.with_gc(|vm| vm.enter_bottom(make(vm)?, globals)) {
            self.abort();
            self.machine.result.set(exc);
            return Err(exc);
        }
        Ok(())
    }

    /// Makes the objects that every program needs. Done by the first load.
    fn start(&mut self) -> Result<(), Obj> {
        if !self.roots.main.get().is_undef() {
            return Ok(());
        }
        self.with_gc(Vm::make_roots)
    }

    fn make_roots(vm: &Vm) -> Res<()> {
        let memory_error = exception::new(vm, exception::MEMORY_ERROR.obj(), &[])?;
        let modules = dict::new(vm, 0)?;
        let path = vm.new_list(&[])?;
        let argv = vm.new_list(&[])?;
        let main = dict::new(vm, 0)?;
        dict::insert(vm, main, n!(__name__), n!(__main__))?;
        let header = Header::new(Kind::Module);
        let module = vm.heap.alloc(Module { header, name: n!(__main__), dict: main.obj() })?;
        dict::insert(vm, modules, n!(__main__), module.obj())?;
        let prelude = dict::new(vm, 0)?;
        vm.roots.prelude.set(prelude.obj());
        vm.roots.memory_error.set(memory_error);
        vm.roots.modules.set(modules.obj());
        vm.roots.path.set(path);
        vm.roots.argv.set(argv);
        vm.roots.main.set(main.obj());
        Ok(())
    }
}

fn new_list_of(vm: &Vm, entries: &[&str]) -> Res {
    let list = vm.new_list_with(entries.len())?;
    for e in entries {
        list::push(vm, list, vm.new_str(e)?)?;
    }
    Ok(list.obj())
}

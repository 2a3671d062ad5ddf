//! Viper code: functions whose variables and expressions have static types.
//!
//! A variable has the type of the first value assigned to it, a parameter that of its annotation.
//! The emitter compiles a function once from top to bottom, so the type of a variable stands in
//! its symbol from the first assignment on. Functions that evaluate an expression give its type
//! along with its register ([`Typed`]); in code that is not viper's it is always an object.
//! Which types go together, and what is said when they do not, follows MicroPython.
//!
//! A parameter is converted once, at the start of the function, and what it returns at the end.
//! Functions that a viper function defines are viper code too; lambdas, comprehensions and
//! classes in it are not. Variables that they capture are objects. Defaults and keywords work,
//! which MicroPython has not.

mod value;

use super::{Emitter, Want};
use crate::code::ops::Cast;
use crate::compile::ast::{Ix, NIL, NIL_NAME, Name};
use crate::compile::error::{CompileError, ErrorKind};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::scope::{Access, NEAR, flag, has};
use crate::compile::viper::VType;
use crate::text::packed::Text;

/// The register of a value, and its type.
pub(super) type Typed = (Reg, VType);

impl Emitter<'_, '_> {
    /// Is this viper code? Without the feature there is none, and nothing of this is built.
    pub(super) fn in_viper(&self) -> bool {
        cfg!(feature = "viper") && self.f.viper
    }

    /// A ViperTypeError on the present line.
    pub(super) fn type_error<T: Default>(&mut self, text: impl Into<Text>, args: &[&[u8]]) -> T {
        self.refuse(&CompileError::new(ErrorKind::ViperType, text, args));
        T::default()
    }

    fn not_implemented<T: Default>(&mut self, what: impl Into<Text>) -> T {
        self.refuse(&CompileError::new(ErrorKind::NotImplemented, what, &[]));
        T::default()
    }

    /// Makes the function under construction viper code: notes the types of its parameters and
    /// converts what it is given.
    pub(super) fn begin_viper(&mut self, annotations: Ix) {
        let scope = self.f.scope;
        if self.scopes.get(scope).has & (has::YIELD | has::ASYNC) != 0 {
            return self.not_implemented(t!("native yield"));
        }
        self.scopes.reset_vtypes(scope);
        self.f.viper = true;
        self.f.returns = VType::Object;
        let mut ix = annotations;
        while ix != NIL {
            let node = self.get(ix);
            let ty = self.annotated_type(node.b);
            if node.a == NIL_NAME {
                self.f.returns = ty;
            } else {
                self.convert_parameter(node.a, ty);
            }
            ix = node.next;
        }
    }

    /// The type that an annotation says.
    fn annotated_type(&mut self, name: Name) -> VType {
        if name == NIL_NAME {
            return self.error(t!("annotation must be an identifier"));
        }
        let text = self.parser.names.get(name);
        match VType::named(text) {
            Some(ty) => ty,
            None => {
                let text = t!("unknown type '{}'");
                let args = [self.parser.names.get(name)];
                let error = CompileError::new(ErrorKind::ViperType, text, &args);
                self.refuse(&error);
                VType::Object
            }
        }
    }

    /// Runs before the cells are made: the argument is in the parameter's own register.
    fn convert_parameter(&mut self, name: Name, ty: VType) {
        let scope = self.f.scope;
        let reg = self.scopes.cell(scope, name);
        self.scopes.set_vtype(scope, name, ty);
        if ty == VType::Object {
            return;
        }
        debug_assert!(u32::from(reg) < NEAR, "parameters have near registers");
        let reg = reg as Reg;
        self.convert((reg, VType::Object), ty, reg);
        let captured = self.scopes.flags(scope, name) & flag::CELL != 0;
        if captured && ty.is_pointer() {
            self.cast(reg, reg, Cast::Address);
        }
    }

    /// The type of a variable that has one. Captured variables and globals are objects.
    pub(super) fn variable_type(&mut self, name: Name) -> VType {
        if !self.in_viper() || !matches!(self.scopes.lookup(self.f.scope, name), Access::Local(..))
        {
            return VType::Object;
        }
        match self.scopes.vtype(self.f.scope, name) {
            VType::Unknown => {
                let args = [self.parser.names.get(name)];
                let text = t!("local '{}' used before type known");
                let error = CompileError::new(ErrorKind::ViperType, text, &args);
                self.refuse(&error);
                VType::Object
            }
            ty => ty,
        }
    }

    /// A value of type `ty` has been assigned to a local variable, which has that type or gets it.
    pub(super) fn assigned(&mut self, name: Name, ty: VType) {
        if !self.in_viper() {
            return;
        }
        let scope = self.f.scope;
        match self.scopes.vtype(scope, name) {
            VType::Unknown => self.scopes.set_vtype(scope, name, ty),
            known if known == ty => {}
            known => {
                let args = [self.parser.names.get(name), known.name(), ty.name()];
                let text = t!("local '{}' has type '{}' but source is '{}'");
                let error = CompileError::new(ErrorKind::ViperType, text, &args);
                self.refuse(&error);
            }
        }
    }

    /// What a function returns that says nothing, in a register: None, or the zero of its type.
    pub(super) fn load_nothing(&mut self, to: Reg) {
        let zero = match self.f.returns {
            VType::Object => Const::None,
            VType::Bool => Const::False,
            _ => Const::Int(0),
        };
        self.load_const(to, zero)
    }

    /// Evaluates what a function returns.
    pub(super) fn return_value(&mut self, ix: Ix, want: Want) -> Reg {
        if !self.in_viper() {
            return self.value(ix, want);
        }
        let returns = self.f.returns;
        let mark = self.mark();
        let value = self.typed(ix, self.temporary(want));
        match value.1 {
            VType::None => {
                self.release(mark);
                let to = self.dest(want);
                self.load_nothing(to);
                to
            }
            ty if ty == returns => self.boxed(value, mark, want),
            ty => {
                let args = [returns.name(), ty.name()];
                self.type_error(t!("return expected '{}' but got '{}'"), &args)
            }
        }
    }

    /// A value may decide a condition.
    pub(super) fn check_truth(&mut self, ty: VType) {
        match ty {
            VType::Object | VType::Bool | VType::Int | VType::Uint => {}
            _ => {
                let text = t!("can't implicitly convert '{}' to 'bool'");
                self.type_error(text, &[ty.name()])
            }
        }
    }

    /// Type of one value where there are two ways to come by it.
    pub(super) fn common_type(&mut self, a: VType, b: VType) -> VType {
        if a == b {
            return a;
        }
        let pointer = if a.is_pointer() { a } else { b };
        if pointer.is_pointer() {
            let text = t!("can't implicitly convert '{}' to 'object'");
            return self.type_error(text, &[pointer.name()]);
        }
        VType::Object
    }
}

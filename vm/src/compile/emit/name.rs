//! Names: loading, storing, deleting.

use super::consts::NEAR_CONSTS;
use super::viper::Typed;
use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::Name;
use crate::compile::regs::Reg;
use crate::compile::scope::{Access, NEAR};
use crate::compile::viper::VType;

impl Emitter<'_, '_> {
    pub(super) fn load_name(&mut self, name: Name, want: Want) -> Reg {
        match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, deleted) if (reg as u32) < NEAR => {
                self.check_bound(reg, name, deleted);
                match want.reg() {
                    Some(to) => self.deliver(reg as Reg, Want::at(to)),
                    None if self.careful => {
                        let copy = self.temp();
                        self.deliver(reg as Reg, Want::at(copy))
                    }
                    None => reg as Reg,
                }
            }
            Access::Local(reg, _) => {
                let name = self.name_const(name) as i32;
                let mark = self.mark();
                let to = self.scratch(want);
                self.op2(Op::LoadFar, to as i32, reg as i32);
                self.op2(Op::CheckBound, to as i32, name);
                self.settle(mark, to, want)
            }
            Access::Cell(reg) => {
                let name = self.name_const(name) as i32;
                let mark = self.mark();
                let cell = self.cell_reg(reg);
                self.release(mark);
                let to = self.dest(want);
                self.op3(Op::LoadCell, to as i32, cell as i32, name);
                to
            }
            Access::Global => {
                let name = self.name_const(name);
                let to = self.dest(want);
                self.load_global(to, name);
                to
            }
            Access::ClassName => {
                let name = self.name_const(name) as i32;
                let to = self.dest(want);
                self.op2(Op::LoadName, to as i32, name);
                to
            }
            Access::ClassCell(reg) => {
                let name = self.name_const(name) as i32;
                let to = self.dest(want);
                self.op3(Op::LoadNameCell, to as i32, reg as i32, name);
                to
            }
        }
    }

    /// Loads the global whose name is constant `name`.
    pub(super) fn load_global(&mut self, to: Reg, name: u32) {
        let op = if name < NEAR_CONSTS { Op::LoadGlobal } else { Op::LoadGlobalW };
        self.op2(op, to as i32, name as i32)
    }

    /// Makes sure that a near local has a value.
    fn check_bound(&mut self, reg: u16, name: Name, deleted: bool) {
        if self.f.bound.has(reg) {
            return;
        }
        let name = self.name_const(name) as i32;
        self.op2(Op::CheckBound, reg as i32, name);
        if !deleted {
            self.f.bound.add(reg);
        }
    }

    /// A directly addressable register that holds the cell in `reg`.
    pub(super) fn cell_reg(&mut self, reg: u16) -> Reg {
        if (reg as u32) < NEAR {
            return reg as Reg;
        }
        let temp = self.temp();
        self.op2(Op::LoadFar, temp as i32, reg as i32);
        temp
    }

    /// Notes that a local has just got a value of this type.
    pub(super) fn now_bound(&mut self, name: Name, ty: VType) {
        if let Access::Local(reg, false) = self.scopes.lookup(self.f.scope, name) {
            self.f.bound.add(reg);
        }
        self.assigned(name, ty)
    }

    /// Assigns an object to a name.
    pub(super) fn store_name(&mut self, name: Name, value: Reg) {
        self.store_typed(name, (value, VType::Object))
    }

    /// Assigns a value to a name.
    pub(super) fn store_typed(&mut self, name: Name, (value, ty): Typed) {
        let access = self.scopes.lookup(self.f.scope, name);
        if ty.is_pointer() && !matches!(access, Access::Local(..)) {
            let mark = self.mark();
            let object = self.boxed((value, ty), mark, Want::ANY);
            self.store_name(name, object);
            self.release(mark);
            return;
        }
        match access {
            Access::Local(reg, _) if (reg as u32) < NEAR => {
                self.move_to(reg as Reg, value);
                self.now_bound(name, ty)
            }
            Access::Local(reg, _) => {
                self.op2(Op::StoreFar, reg as i32, value as i32);
                self.assigned(name, ty)
            }
            Access::Cell(reg) => {
                let mark = self.mark();
                let cell = self.cell_reg(reg);
                self.release(mark);
                self.op2(Op::StoreCell, cell as i32, value as i32)
            }
            Access::Global => {
                let name = self.name_const(name);
                let op = if name < NEAR_CONSTS { Op::StoreGlobal } else { Op::StoreGlobalW };
                self.op2(op, name as i32, value as i32)
            }
            Access::ClassName | Access::ClassCell(_) => {
                let name = self.name_const(name) as i32;
                self.op2(Op::StoreName, name, value as i32)
            }
        }
    }

    pub(super) fn delete_name(&mut self, name: Name) {
        match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, _) if (reg as u32) < NEAR => {
                self.check_bound(reg, name, true);
                self.op1(Op::Unbind, reg as i32)
            }
            Access::Local(reg, _) => {
                let value = self.load_name(name, Want::ANY);
                self.op1(Op::Unbind, value as i32);
                self.op2(Op::StoreFar, reg as i32, value as i32)
            }
            Access::Cell(reg) => {
                let cell = self.cell_reg(reg);
                let name = self.name_const(name) as i32;
                self.op2(Op::DelCell, cell as i32, name)
            }
            Access::Global => {
                let name = self.name_const(name) as i32;
                self.op1(Op::DelGlobal, name)
            }
            Access::ClassName | Access::ClassCell(_) => {
                let name = self.name_const(name) as i32;
                self.op1(Op::DelName, name)
            }
        }
    }

    /// Unbinds the name of an exception at the end of its handler, bound or not.
    pub(super) fn unbind(&mut self, name: Name) {
        let mark = self.mark();
        match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, _) if (reg as u32) < NEAR => {
                self.op1(Op::Unbind, reg as i32);
            }
            Access::Local(reg, _) => {
                let none = self.temp();
                self.op1(Op::Unbind, none as i32);
                self.op2(Op::StoreFar, reg as i32, none as i32);
            }
            _ => {
                let none = self.temp();
                self.load_none(none);
                self.store_name(name, none);
                self.delete_name(name);
            }
        }
        self.release(mark);
    }
}

//! Every instruction with its fast and slow body; see `dispatch/mod.rs`.

macro_rules! for_each_op {
    ($m:ident) => {
        use crate::interp::ops::*;
        $m! {
            Move: load::move_;
            LoadI: load::load_i;
            LoadI16: load::load_i16;
            LoadK: load::load_k;
            LoadKW: load::load_kw;
            LoadS: load::load_s;
            CheckBound: load::check_bound, load::check_bound_slow;
            Unbind: load::unbind;
            LoadFar: load::load_far;
            StoreFar: load::store_far;
            LoadGlobal: names::load_global::<false>, names::load_global_slow::<false>;
            LoadGlobalW: names::load_global::<true>, names::load_global_slow::<true>;
            StoreGlobal: names::store_global::<false>, names::store_global_slow::<false>;
            StoreGlobalW: names::store_global::<true>, names::store_global_slow::<true>;
            DelGlobal: slow, names::del_global;
            LoadName: slow, names::load_name;
            StoreName: slow, names::store_name;
            DelName: slow, names::del_name;
            LoadNameCell: slow, names::load_name_cell;
            MakeCell: slow, load::make_cell;
            LoadCell: load::load_cell, load::load_cell_slow;
            StoreCell: load::store_cell, load::store_cell_slow;
            DelCell: slow, load::del_cell;
            Add: arith::rr::<0>, arith::slow;
            Sub: arith::rr::<1>, arith::slow;
            Mul: arith::rr::<2>, arith::slow;
            TrueDiv: arith::rr::<3>, arith::slow;
            FloorDiv: arith::rr::<4>, arith::slow;
            Mod: arith::rr::<5>, arith::slow;
            And: arith::rr::<6>, arith::slow;
            Or: arith::rr::<7>, arith::slow;
            Xor: arith::rr::<8>, arith::slow;
            Shl: arith::rr::<9>, arith::slow;
            Shr: arith::rr::<10>, arith::slow;
            AddK: arith::rk::<0>, arith::slow;
            SubK: arith::rk::<1>, arith::slow;
            MulK: arith::rk::<2>, arith::slow;
            TrueDivK: arith::rk::<3>, arith::slow;
            FloorDivK: arith::rk::<4>, arith::slow;
            ModK: arith::rk::<5>, arith::slow;
            AndK: arith::rk::<6>, arith::slow;
            OrK: arith::rk::<7>, arith::slow;
            XorK: arith::rk::<8>, arith::slow;
            ShlK: arith::rk::<9>, arith::slow;
            ShrK: arith::rk::<10>, arith::slow;
            IAdd: arith::rr::<0>, arith::slow;
            ISub: arith::rr::<1>, arith::slow;
            IAddK: arith::rk::<0>, arith::slow;
            ISubK: arith::rk::<1>, arith::slow;
            Bin: slow, arith::slow;
            Neg: slow, arith::unary_slow;
            Pos: slow, arith::unary_slow;
            Invert: slow, arith::unary_slow;
            Not: slow, jump::truth_slow;
            Cmp: compare::cmp, compare::slow;
            JNLt: jump::unless_rr::<0>, compare::slow;
            JNLe: jump::unless_rr::<1>, compare::slow;
            JNGt: jump::unless_rr::<2>, compare::slow;
            JNGe: jump::unless_rr::<3>, compare::slow;
            JNEq: jump::unless_rr::<4>, compare::slow;
            JNNe: jump::unless_rr::<5>, compare::slow;
            JNLtK: jump::unless_rk::<0>, compare::slow;
            JNLeK: jump::unless_rk::<1>, compare::slow;
            JNGtK: jump::unless_rk::<2>, compare::slow;
            JNGeK: jump::unless_rk::<3>, compare::slow;
            JNEqK: jump::unless_rk::<4>, compare::slow;
            JNNeK: jump::unless_rk::<5>, compare::slow;
            JLt: jump::if_rr::<0>, compare::slow;
            JLe: jump::if_rr::<1>, compare::slow;
            JGt: jump::if_rr::<2>, compare::slow;
            JGe: jump::if_rr::<3>, compare::slow;
            JEq: jump::if_rr::<4>, compare::slow;
            JNe: jump::if_rr::<5>, compare::slow;
            JLtK: jump::if_rk::<0>, compare::slow;
            JLeK: jump::if_rk::<1>, compare::slow;
            JGtK: jump::if_rk::<2>, compare::slow;
            JGeK: jump::if_rk::<3>, compare::slow;
            JEqK: jump::if_rk::<4>, compare::slow;
            JNeK: jump::if_rk::<5>, compare::slow;
            JIs: jump::if_is::<false>, compare::slow;
            JIsNot: jump::if_is::<true>, compare::slow;
            JIn: slow, compare::slow;
            JNotIn: slow, compare::slow;
            JNone: jump::if_none::<false>, jump::if_none_slow;
            JNotNone: jump::if_none::<true>, jump::if_none_slow;
            JTrue: jump::if_true, jump::truth_slow;
            JFalse: jump::if_false, jump::truth_slow;
            Jump: jump::jump;
            Loop: jump::loop_, jump::loop_slow;
            GetAttr: attr_item::get_attr::<false>, attr_item::get_attr_slow::<false>;
            GetAttrW: attr_item::get_attr::<true>, attr_item::get_attr_slow::<true>;
            SetAttr: attr_item::set_attr::<false>, attr_item::set_attr_slow::<false>;
            SetAttrW: attr_item::set_attr::<true>, attr_item::set_attr_slow::<true>;
            DelAttr: slow, attr_item::del_attr;
            GetItem: attr_item::get_item::<false>, attr_item::get_item_slow::<false>;
            GetItemK: attr_item::get_item::<true>, attr_item::get_item_slow::<true>;
            SetItem: attr_item::set_item, attr_item::set_item_slow;
            DelItem: slow, attr_item::del_item;
            Call: call::call, call::call_slow;
            CallMethod: call::call_method::<false>, call::call_method_slow::<false>;
            CallMethodW: call::call_method::<true>, call::call_method_slow::<true>;
            CallKw: slow, call::call_kw;
            CallEx: slow, call::call_ex;
            BuildList: slow, build::build_list;
            BuildTuple: slow, build::build_tuple;
            BuildSet: slow, build::build_set;
            BuildMap: slow, build::build_map;
            BuildStr: slow, build::build_str;
            BuildSlice: slow, build::build_slice;
            ListAppend: slow, build::list_append;
            ListExtend: slow, build::list_extend;
            SetAdd: slow, build::set_add;
            SetUpdate: slow, build::set_update;
            MapAdd: slow, build::map_add;
            MapUpdate: slow, build::map_update;
            MapMerge: slow, build::map_merge;
            ListToTuple: slow, build::list_to_tuple;
            Format: slow, build::format;
            GetIter: slow, iterate::get_iter;
            ForIter: iterate::for_iter, iterate::for_iter_slow;
            RangePrep: slow, iterate::range_prep;
            RangeLoop: iterate::range_loop, iterate::range_loop_slow;
            Unpack: build::unpack_fast, build::unpack;
            UnpackEx: slow, build::unpack;
            MakeFunction: slow, call::make_function;
            BuildClass: slow, attr_item::build_class;
            Yield: slow, call::yield_;
            YieldFrom: slow, call::yield_from;
            GetAwaitable: slow, call::get_awaitable;
            Return: call::return_, call::return_slow;
            ReturnNone: call::return_none, call::return_slow;
            Raise: slow, except::raise;
            RaiseFrom: slow, except::raise_from;
            RaiseAgain: slow, except::raise_again;
            EndFinally: slow, except::end_finally;
            JNotExc: slow, except::j_not_exc;
            WithEnter: slow, except::with_enter;
            WithExit: slow, except::with_exit;
            ImportName: slow, attr_item::import_name;
            ImportFrom: slow, attr_item::import_from;
            ImportStar: slow, attr_item::import_star;
            PrintExpr: slow, except::print_expr;
            MatchSeq: slow, pattern::match_seq;
            Match: slow, pattern::match_parts;
            AsyncYield: slow, call::yield_;
            AddLocal: slow, names::add_local;
            JumpFar: slow, jump::jump_far;
            NativeBin: viper::binary, viper::binary_slow;
            NativeCast: slow, viper::cast;
            PtrLoad: viper::load, viper::load_slow;
            PtrStore: viper::store, viper::store_slow;
            Expand: slow, call::expand;
        }
    };
}

pub(super) use for_each_op;

use crate::Vm;
use crate::interp::regs::S;
use crate::trap::Res;

/// Runs a slow body on the state in the VM. Out of line and without the state as an argument, so
/// that the dispatch loops can keep theirs in registers.
#[inline(never)]
pub(super) fn run_slow(vm: &Vm, body: fn(&Vm, &mut S) -> Res<()>) -> Res<()> {
    let mut s = vm.machine.load();
    let r = body(vm, &mut s);
    vm.machine.store(s);
    r
}

/// The slow body of an instruction whose fast body handles all cases.
pub(super) fn no_slow(_: &Vm, _: &mut S) -> Res<()> {
    unreachable!("the fast body of this instruction is complete")
}

/// The fast body of an instruction that has none.
#[inline(always)]
pub(super) fn slow(_: &Vm, _: &mut S) -> bool {
    false
}

//! `machine.ADC`

use crate::pyboard::gpio::Mode;
use crate::pyboard::python::{adc, board, byte, field, handlers, pin, want};
use vm::obj::{Kind, Native, Obj};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

/// Largest value of a channel.
const MOST: u32 = 4095;

natives! {
    ADC_METHODS:
    read_u16(1) = read_u16;
    CORE_TEMP := Obj::small(16);
    CORE_VBAT := Obj::small(18);
    CORE_VREF := Obj::small(17);
    VREF := Obj::small(0xffff);
}

/// The class; an object has its channel.
pub(super) static ADC: Type = Type::new(
    n!(ADC),
    Kind::Ext,
    &TypeSlots { new: Some(&ADC_NEW), repr: Some(adc_repr), ..TypeSlots::NONE },
    ADC_METHODS,
);
static ADC_NEW: Native = Native::new(n!(ADC), 1, 1, new_adc).or(&vm::prelude::PYBOARD_AT_PIN);

/// `ADC(pin or channel)`
fn new_adc(vm: &Vm, args: &[Obj]) -> Res {
    let channel = match args[0].is_small() {
        true => vm.want_word(args[0])? as u8,
        false => {
            let pin = pin::find(vm, args[0])?;
            let Some((_, channel)) = pin.analog() else {
                let text = vm::t!("Pin({}) does not have ADC capabilities");
                return Err(handlers::value_error_of(vm, text, pin.name()));
            };
            board(vm)?.set_pin(pin, |gpio| gpio.mode = Mode::Analog);
            channel
        }
    };
    let ext = vm.new_ext(&ADC, 0, 1)?;
    vm.heap.ext_bytes(ext)[0].set(channel);
    Ok(ext.obj())
}

fn adc_repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    field(p, "<ADC1 channel=", byte(vm, want(vm, o, &ADC)?, 0).into())?;
    p.str(">")
}

/// `read_u16()`: 0–65535.
fn read_u16(vm: &Vm, args: &[Obj]) -> Res {
    let channel = byte(vm, want(vm, args[0], &ADC)?, 0);
    let value = adc::convert(board(vm)?, channel).min(MOST);
    Ok(Obj::small((value << 4 | value >> 8) as _))
}

//! `pyb.Pin`.
//!
//! A pin is an object in ROM that holds its number; `Pin.board` and `Pin.cpu` look their attributes
//! up in the table of the pins. A mapping function that is Python code is called by the prelude.

mod alternate;

use super::extint::{Trigger, connect};
use super::{OMITTED, as_type, board, byte, field, handlers, want};
use crate::pyboard::gpio::{Gpio, Mode, pull_number, pull_of};
use crate::pyboard::pins::{COUNT, PinId};
use vm::obj::{Dict, Kind, Native, Obj, RomExt};
use vm::printer::Printer;
use vm::text::packed::Text;
use vm::trap::Res;
use vm::types::{Type, TypeSlots, dict};
use vm::{Part, Vm, n, natives};

/// Address of the registers of the first port, and from one port to the next.
const GPIOA: u32 = 0x4002_0000;
const PORT_BYTES: u32 = 0x400;

natives! {
    METHODS:
    __call__(1..2) = value;
    af(1) = af;
    af_list(1) = alternate::af_list;
    class debug(1..2) = debug;
    class dict(1..2) = pin_dict;
    gpio(1) = gpio;
    high(1) = on;
    init[self, mode, pull = Obj::NONE, af = Obj::small(-1), *, value = OMITTED,
        alt = Obj::small(-1)] = init;
    irq[self, handler = OMITTED, trigger = OMITTED, hard = OMITTED] = irq;
    low(1) = off;
    class mapper(1..2) = mapper;
    mode(1) = mode;
    name(1) = name;
    names(1) = names;
    off(1) = off;
    on(1) = on;
    pin(1) = line;
    port(1) = port;
    pull(1) = pull;
    value(1..2) = value;
    board := Obj::rom(&BOARD);
    cpu := Obj::rom(&CPU);
    AF_OD := Obj::small(0x12);
    AF_PP := Obj::small(2);
    ALT := Obj::small(2);
    ALT_OPEN_DRAIN := Obj::small(0x12);
    ANALOG := Obj::small(3);
    IN := Obj::small(0);
    IRQ_FALLING := Obj::small(0x1021_0000);
    IRQ_RISING := Obj::small(0x1011_0000);
    OPEN_DRAIN := Obj::small(0x11);
    OUT := Obj::small(1);
    OUT_OD := Obj::small(0x11);
    OUT_PP := Obj::small(1);
    PULL_DOWN := Obj::small(2);
    PULL_NONE := Obj::small(0);
    PULL_UP := Obj::small(1);
    AF1_TIM1 := Obj::small(1);
    AF1_TIM2 := Obj::small(1);
    AF2_TIM3 := Obj::small(2);
    AF2_TIM4 := Obj::small(2);
    AF2_TIM5 := Obj::small(2);
    AF3_TIM10 := Obj::small(3);
    AF3_TIM11 := Obj::small(3);
    AF3_TIM8 := Obj::small(3);
    AF3_TIM9 := Obj::small(3);
    AF4_I2C1 := Obj::small(4);
    AF4_I2C2 := Obj::small(4);
    AF4_I2C3 := Obj::small(4);
    AF5_I2S := Obj::small(5);
    AF5_I2S2 := Obj::small(5);
    AF5_I2S3ext := Obj::small(5);
    AF5_SPI1 := Obj::small(5);
    AF5_SPI2 := Obj::small(5);
    AF6_I2S2ext := Obj::small(6);
    AF6_I2S3 := Obj::small(6);
    AF6_SPI3 := Obj::small(6);
    AF7_I2S3ext := Obj::small(7);
    AF7_USART1 := Obj::small(7);
    AF7_USART2 := Obj::small(7);
    AF7_USART3 := Obj::small(7);
    AF8_UART4 := Obj::small(8);
    AF8_UART5 := Obj::small(8);
    AF8_USART6 := Obj::small(8);
    AF9_CAN1 := Obj::small(9);
    AF9_CAN2 := Obj::small(9);
    AF9_TIM12 := Obj::small(9);
    AF9_TIM13 := Obj::small(9);
    AF9_TIM14 := Obj::small(9);
    AF12_SDIO := Obj::small(12);
}

/// The class.
pub(super) static TYPE: Type = Type::new(
    n!(Pin),
    Kind::Ext,
    &TypeSlots { new: Some(&NEW), repr: Some(repr), ..TypeSlots::NONE },
    METHODS,
);
static NEW: Native = Native::with_sig(n!(Pin), &SIG).or(&vm::prelude::PYBOARD_PIN);
static SIG: vm::native::Sig = vm::sig!(
    id,
    mode = OMITTED,
    pull = Obj::NONE,
    af = Obj::small(-1),
    *,
    value = OMITTED,
    alt = Obj::small(-1)
)
.runs(new);
static PINS: [RomExt<1>; COUNT] = {
    let mut pins = [const { RomExt::new(&TYPE, [0]) }; COUNT];
    let mut i = 0;
    while i < COUNT {
        pins[i] = RomExt::new(&TYPE, [i as u8]);
        i += 1;
    }
    pins
};

static NAMES: Type = Type::new(
    n!(pins),
    Kind::Ext,
    &TypeSlots { repr: Some(names_repr), getattr: Some(named), ..TypeSlots::NONE },
    vm::native::Table::EMPTY,
);
static BOARD: RomExt<1> = RomExt::new(&NAMES, [0]);
static CPU: RomExt<1> = RomExt::new(&NAMES, [1]);

/// A pin as an object.
pub(super) fn object(pin: PinId) -> Obj {
    Obj::rom(&PINS[pin.index()])
}

/// The pin that `o` is; None if it is none.
pub(super) fn pin_of(vm: &Vm, o: Obj) -> Option<PinId> {
    PinId::new(byte(vm, as_type(vm, o, &TYPE)?, 0).into())
}

/// The pin that a method was called on.
fn this(vm: &Vm, o: Obj) -> Res<PinId> {
    let pin = PinId::new(byte(vm, want(vm, o, &TYPE)?, 0).into());
    pin.ok_or_else(|| vm.type_error(vm::t!("expecting a pin")))
}

/// Is it `Pin.cpu` rather than `Pin.board`?
fn is_cpu(vm: &Vm, o: Obj) -> bool {
    as_type(vm, o, &NAMES).is_some_and(|ext| byte(vm, ext, 0) == 1)
}

fn names_repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str(if is_cpu(vm, o) { "<class 'cpu'>" } else { "<class 'board'>" })
}

fn named(vm: &Vm, o: Obj, name: Obj) -> Res {
    let name = vm.str_of(name).unwrap_or_default();
    let pin = if is_cpu(vm, o) { PinId::of_cpu(name) } else { PinId::on_board(name) };
    Ok(pin.map_or(Obj::UNDEF, object))
}

/// Says on the output how a pin was found, if that is wanted.
fn tell(vm: &Vm, by: &str, from: Option<Obj>, pin: PinId) -> Res<()> {
    if !board(vm)?.debug_pins.get() {
        return Ok(());
    }
    let mut p = Printer::stdout(vm);
    p.str(by)?;
    if let Some(from) = from {
        vm::types::repr(vm, from, &mut p)?;
        p.str(" to ")?;
    }
    repr(vm, object(pin), &mut p)?;
    p.str("\n")
}

/// The pin of an argument: a pin, what `Pin.mapper` makes of it, a key of `Pin.dict`, a name.
/// ValueError if there is none. The mapping is Python code, so natives that take a pin have a
/// fallback that asks it.
pub(super) fn find(vm: &Vm, o: Obj) -> Res<PinId> {
    if let Some(pin) = pin_of(vm, o) {
        tell(vm, "Pin map passed pin ", None, pin)?;
        return Ok(pin);
    }
    if !handlers::get(vm, handlers::PIN_MAPPER).is_none() {
        return Err(vm.needs_python());
    }
    if let Some(map) = handlers::get(vm, handlers::PIN_DICT).cast::<Dict>()
        && let Some(found) = dict::get(vm, map, o)?
    {
        let pin = this(vm, found)?;
        tell(vm, "Pin.map_dict maps ", Some(o), pin)?;
        return Ok(pin);
    }
    let name = vm.want_str(o)?;
    let places =
        [("Pin.board maps ", PinId::on_board(name)), ("Pin.cpu maps ", PinId::of_cpu(name))];
    for (by, pin) in places {
        if let Some(pin) = pin {
            tell(vm, by, Some(o), pin)?;
            return Ok(pin);
        }
    }
    let parts = [Part::T(vm::t!("Pin(")), Part::Name(o), Part::T(vm::t!(") doesn't exist"))];
    Err(handlers::value_error(vm, &parts))
}

/// `Pin(id, mode, pull=None, af=-1, *, value, alt=-1)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let pin = find(vm, args[0])?;
    if args[1] != OMITTED {
        set_up(vm, pin, &args[1..])?;
    }
    Ok(object(pin))
}

/// `init(mode, pull=None, af=-1, *, value, alt=-1)`
fn init(vm: &Vm, args: &[Obj]) -> Res {
    set_up(vm, this(vm, args[0])?, &args[1..])?;
    Ok(Obj::NONE)
}

pub(super) fn set_up(vm: &Vm, pin: PinId, args: &[Obj]) -> Res<()> {
    let error = |text: Text, number: Obj| handlers::value_error_about(vm, text, number);
    // What is no u32 is none of the modes and resistors either.
    let number = vm.want_i32(args[0])? as u32;
    let Some(mode) = Mode::of(number) else {
        return Err(error(vm::t!("invalid pin mode: {}"), args[0]));
    };
    let number = if args[1].is_none() { 0 } else { vm.want_i32(args[1])? as u32 };
    let Some(pull) = pull_of(number) else {
        return Err(error(vm::t!("invalid pin pull: {}"), args[1]));
    };
    let alternate = if vm.want_i32(args[4])? == -1 { args[2] } else { args[4] };
    let number = alternate;
    let alternate = vm.want_i32(alternate)?;
    if mode.is_alternate() && !(0..16).contains(&alternate) {
        return Err(error(vm::t!("invalid pin af: {}"), number));
    }
    let level = if args[3] == OMITTED { None } else { Some(vm::types::truth(vm, args[3])?) };
    board(vm)?.set_pin(pin, |gpio| {
        let alternate = if mode.is_alternate() { alternate as u8 } else { 0 };
        *gpio = Gpio { mode, pull, alternate, level: level.unwrap_or(gpio.level) };
    });
    Ok(())
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let pin = this(vm, o)?;
    let gpio = board(vm)?.ports.get(pin);
    p.str("Pin(Pin.cpu.")?;
    p.str(pin.name())?;
    p.str(", mode=Pin.")?;
    p.str(gpio.mode.name())?;
    if gpio.mode != Mode::Analog {
        p.str(match pull_number(gpio.pull) {
            1 => ", pull=Pin.PULL_UP",
            2 => ", pull=Pin.PULL_DOWN",
            _ => "",
        })?;
    }
    if gpio.mode.is_alternate() {
        let found = pin.alternates().find(|one| one.number == gpio.alternate);
        match found {
            Some(alternate) => {
                p.str(", alt=")?;
                alternate::write_alternate(p, alternate)?;
            }
            None => field(p, ", alt=", gpio.alternate.into())?,
        }
    }
    p.str(")")
}

/// `value([value])`, and the call of a pin
fn value(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    match args.get(1) {
        None => Ok(Obj::small(board(vm)?.hardware.pins().level(pin.index()).into())),
        Some(level) => write(vm, pin, vm::types::truth(vm, *level)?),
    }
}

fn write(vm: &Vm, pin: PinId, level: bool) -> Res {
    let board = board(vm)?;
    board.ports.write(board.hardware, pin, level);
    board.serve(vm);
    Ok(Obj::NONE)
}

/// `on()`, `high()`
fn on(vm: &Vm, args: &[Obj]) -> Res {
    write(vm, this(vm, args[0])?, true)
}

/// `off()`, `low()`
fn off(vm: &Vm, args: &[Obj]) -> Res {
    write(vm, this(vm, args[0])?, false)
}

/// `irq(handler=None, trigger=IRQ_FALLING | IRQ_RISING, hard=False)`: nothing without arguments.
fn irq(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    if args[1..].iter().all(|o| *o == OMITTED) {
        return Ok(Obj::NONE);
    }
    let handler = if args[1] == OMITTED { Obj::NONE } else { args[1] };
    let mode = if args[2] == OMITTED { 0x1031_0000 } else { vm.want_word(args[2])? };
    let hard = args[3] != OMITTED && vm::types::truth(vm, args[3])?;
    handlers::kept(vm)?;
    let line = usize::from(pin.line());
    let (state, used) = (board(vm)?.lines.get(line), handlers::of_line(vm, board(vm)?, line));
    if let Some(other) = state.pin.filter(|other| *other != pin)
        && !used.function.is_none()
    {
        let text = [
            Part::T(vm::t!("IRQ resource already taken by Pin('")),
            Part::S(other.name()),
            Part::S("')"),
        ];
        return Err(vm.raise(&vm::types::exception::OS_ERROR, &text));
    }
    connect(vm, line, Some(pin), Trigger { mode, hard }, handler, object(pin))?;
    Ok(Obj::NONE)
}

/// `name()`
fn name(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_str(this(vm, args[0])?.name())
}

/// `names()`: at the processor, then on the board.
fn names(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    let mut all = [Obj::NONE; 4];
    let mut count = 0;
    for name in core::iter::once(pin.name()).chain(pin.board_names()).take(all.len()) {
        all[count] = vm.new_str(name)?;
        count += 1;
    }
    vm.new_list(&all[..count])
}

/// `port()`: 0 is A.
fn port(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(this(vm, args[0])?.port().into()))
}

/// `pin()`: the line in the port.
fn line(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(this(vm, args[0])?.line().into()))
}

fn registers(pin: PinId) -> u32 {
    GPIOA + PORT_BYTES * u32::from(pin.port())
}

/// `gpio()`: address of the port's registers.
fn gpio(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_int(registers(this(vm, args[0])?).into())
}

/// `mode()`
fn mode(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    Ok(Obj::small(board(vm)?.ports.get(pin).mode.number().into()))
}

/// `pull()`
fn pull(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    Ok(Obj::small(pull_number(board(vm)?.ports.get(pin).pull).into()))
}

/// `af()`
fn af(vm: &Vm, args: &[Obj]) -> Res {
    let pin = this(vm, args[0])?;
    Ok(Obj::small(board(vm)?.ports.get(pin).alternate.into()))
}

fn keep(vm: &Vm, args: &[Obj], place: usize) -> Res {
    let Some(value) = args.get(1) else { return Ok(handlers::get(vm, place)) };
    handlers::kept(vm)?[place].set(*value);
    Ok(Obj::NONE)
}

/// `Pin.mapper([function])`
fn mapper(vm: &Vm, args: &[Obj]) -> Res {
    keep(vm, args, handlers::PIN_MAPPER)
}

/// `Pin.dict([dict])`
fn pin_dict(vm: &Vm, args: &[Obj]) -> Res {
    keep(vm, args, handlers::PIN_DICT)
}

/// `Pin.debug([on])`
fn debug(vm: &Vm, args: &[Obj]) -> Res {
    let debug = &board(vm)?.debug_pins;
    let Some(on) = args.get(1) else { return Ok(Obj::bool(debug.get())) };
    debug.set(vm::types::truth(vm, *on)?);
    Ok(Obj::NONE)
}

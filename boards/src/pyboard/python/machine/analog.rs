//! `machine.ADC` and `machine.PWM`.

use crate::hal::{Channel, TimerSetup};
use crate::pyboard::gpio::{Gpio, Mode};
use crate::pyboard::pins::PinId;
use crate::pyboard::python::{adc, board, byte, handlers, pin, want};
use vm::obj::{Ext, Kind, Native, Obj, Ref};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n, natives};

/// Largest value of a channel, and of what is told as 16 bits.
const MOST: u32 = 4095;
const FULL: u64 = 65_535;

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
static ADC_NEW: Native = Native::new(n!(ADC), 1, 1, new_adc);

/// `ADC(pin or channel)`
fn new_adc(vm: &Vm, args: &[Obj]) -> Res {
    let channel = match args[0].is_small() {
        true => vm.want_int(args[0])? as u8,
        false => {
            let pin = pin::find(vm, args[0])?;
            let Some((_, channel)) = pin.analog() else {
                let end = ") does not have ADC capabilities";
                let parts = [Part::S("Pin("), Part::S(pin.name()), Part::S(end)];
                return Err(handlers::value_error(vm, &parts));
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
    p.str("<ADC1 channel=")?;
    p.int(byte(vm, want(vm, o, &ADC)?, 0).into())?;
    p.str(">")
}

/// `read_u16()`: 0–65535.
fn read_u16(vm: &Vm, args: &[Obj]) -> Res {
    let channel = byte(vm, want(vm, args[0], &ADC)?, 0);
    let value = adc::convert(board(vm)?, channel).min(MOST);
    Ok(Obj::small((value << 4 | value >> 8) as _))
}

natives! {
    PWM_METHODS:
    deinit(1) = deinit;
    duty_ns(1..2) = duty_ns;
    duty_u16(1..2) = duty_u16;
    freq(1..2) = freq;
    init[self, freq = Obj::small(-1), *, duty_u16 = Obj::small(-1), duty_ns = Obj::small(-1)] =
        init;
}

/// The class; an object has its pin, timer, channel and alternate function.
pub(super) static PWM: Type = Type::new(
    n!(PWM),
    Kind::Ext,
    &TypeSlots { new: Some(&PWM_NEW), repr: Some(pwm_repr), ..TypeSlots::NONE },
    PWM_METHODS,
);
static PWM_NEW: Native = Native::new(n!(PWM), 0, 255, new_pwm).with_sig(&PWM_SIG);
static PWM_SIG: vm::native::Sig = vm::sig!(
    pin,
    freq = Obj::small(-1),
    *,
    duty_u16 = Obj::small(-1),
    duty_ns = Obj::small(-1)
);

/// `PWM(pin, freq, *, duty_u16, duty_ns)`
fn new_pwm(vm: &Vm, args: &[Obj]) -> Res {
    let pin = pin::find(vm, args[0])?;
    let found = pin.alternates().find_map(|one| Some((one.number, one.timer_channel()?)));
    let Some((alternate, (timer, channel, _))) = found else {
        let end = ") doesn't have PWM capabilities";
        let parts = [Part::S("Pin("), Part::S(pin.name()), Part::S(end)];
        return Err(handlers::value_error(vm, &parts));
    };
    let ext = vm.new_ext(&PWM, 0, 4)?;
    let parts = [pin.index() as u8, timer as u8, channel as u8, alternate];
    vm.heap.ext_bytes(ext).iter().zip(parts).for_each(|(place, part)| place.set(part));
    set_up(vm, ext, &args[1..])?;
    Ok(ext.obj())
}

fn parts(vm: &Vm, ext: Ref<Ext>) -> (usize, usize) {
    (byte(vm, ext, 1).into(), byte(vm, ext, 2).into())
}

fn set_up(vm: &Vm, ext: Ref<Ext>, args: &[Obj]) -> Res<()> {
    let [freq, share, length] = [args[0], args[1], args[2]].map(|o| vm.want_int(o));
    let (freq, share, length) = (freq?, share?, length?);
    if freq != -1 {
        set_freq(vm, ext, freq)?;
    }
    if share != -1 {
        set_share(vm, ext, share)?;
    }
    if length != -1 {
        set_length(vm, ext, length)?;
    }
    let (timer, channel) = parts(vm, ext);
    let board = board(vm)?;
    board.hardware.timers().set_channel(timer, channel, Channel::Pwm { inverted: false });
    if let Some(pin) = PinId::new(byte(vm, ext, 0).into()) {
        let alternate = byte(vm, ext, 3);
        board.set_pin(pin, |gpio| {
            *gpio = Gpio { mode: Mode::Alternate, alternate, ..Gpio::RESET };
        });
    }
    Ok(())
}

fn init(vm: &Vm, args: &[Obj]) -> Res {
    set_up(vm, want(vm, args[0], &PWM)?, &args[1..])?;
    Ok(Obj::NONE)
}

fn setup(vm: &Vm, ext: Ref<Ext>) -> Res<TimerSetup> {
    let (timer, _) = parts(vm, ext);
    let board = board(vm)?;
    let stopped = TimerSetup { hertz: board.timer_clock(timer), ..TimerSetup::default() };
    Ok(board.timers[timer].get().setup.unwrap_or(stopped))
}

/// Keeps the share of the period in which the pin is high.
fn set_freq(vm: &Vm, ext: Ref<Ext>, freq: i64) -> Res<()> {
    let before = setup(vm, ext)?;
    let hertz = i64::from(before.hertz);
    if freq < 1 {
        return Err(vm.value_error("freq too small"));
    }
    if freq > hertz / 2 {
        return Err(vm.value_error("freq too large"));
    }
    let ticks = (hertz / freq) as u64;
    let by = ticks.div_ceil(0x1_0000).max(1);
    let period = (ticks / by).max(1) as u32 - 1;
    let (timer, channel) = parts(vm, ext);
    let board = board(vm)?;
    let timers = board.hardware.timers();
    let width = u64::from(timers.compare(timer, channel));
    let setup = TimerSetup { prescaler: by as u32 - 1, period, ..before };
    board.change_timer(timer, |state| state.setup = Some(setup));
    timers.set(timer, Some(setup));
    let width = width * (u64::from(period) + 1) / (u64::from(before.period) + 1);
    timers.set_compare(timer, channel, width as u32);
    Ok(())
}

fn set_share(vm: &Vm, ext: Ref<Ext>, share: i64) -> Res<()> {
    let (timer, channel) = parts(vm, ext);
    let period = u64::from(setup(vm, ext)?.period) + 1;
    let width = (share.clamp(0, FULL as i64) as u64 * period).div_ceil(FULL);
    board(vm)?.hardware.timers().set_compare(timer, channel, width as u32);
    Ok(())
}

fn set_length(vm: &Vm, ext: Ref<Ext>, ns: i64) -> Res<()> {
    let (timer, channel) = parts(vm, ext);
    let setup = setup(vm, ext)?;
    let ticks = u128::from(ns.max(0) as u64) * u128::from(setup.hertz)
        / u128::from(setup.prescaler + 1)
        / 1_000_000_000;
    let width = ticks.min(u128::from(setup.period) + 1) as u32;
    board(vm)?.hardware.timers().set_compare(timer, channel, width);
    Ok(())
}

/// `freq([hz])`
fn freq(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &PWM)?;
    if let Some(freq) = args.get(1) {
        set_freq(vm, ext, vm.want_int(*freq)?)?;
        return Ok(Obj::NONE);
    }
    let setup = setup(vm, ext)?;
    let ticks = u64::from(setup.prescaler + 1) * (u64::from(setup.period) + 1);
    vm.new_uint((u64::from(setup.hertz) + ticks / 2) / ticks.max(1))
}

fn width(vm: &Vm, ext: Ref<Ext>) -> Res<(u64, TimerSetup)> {
    let (timer, channel) = parts(vm, ext);
    Ok((board(vm)?.hardware.timers().compare(timer, channel).into(), setup(vm, ext)?))
}

/// `duty_u16([share])`
fn duty_u16(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &PWM)?;
    if let Some(share) = args.get(1) {
        set_share(vm, ext, vm.want_int(*share)?)?;
        return Ok(Obj::NONE);
    }
    let (width, setup) = width(vm, ext)?;
    vm.new_uint((width * FULL / (u64::from(setup.period) + 1)).min(FULL))
}

/// `duty_ns([nanoseconds])`
fn duty_ns(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &PWM)?;
    if let Some(ns) = args.get(1) {
        set_length(vm, ext, vm.want_int(*ns)?)?;
        return Ok(Obj::NONE);
    }
    let (width, setup) = width(vm, ext)?;
    vm.new_uint(width * u64::from(setup.prescaler + 1) * 1_000_000_000 / u64::from(setup.hertz))
}

/// `deinit()`
fn deinit(vm: &Vm, args: &[Obj]) -> Res {
    let ext = want(vm, args[0], &PWM)?;
    let (timer, channel) = parts(vm, ext);
    board(vm)?.hardware.timers().set_channel(timer, channel, Channel::Off);
    Ok(Obj::NONE)
}

fn pwm_repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let (timer, channel) = parts(vm, want(vm, o, &PWM)?);
    p.str("<PWM TIM")?;
    p.int(timer as i64 + 1)?;
    p.str("_CH")?;
    p.int(channel as i64 + 1)?;
    p.str(">")
}

//! The fourteen timers (RM0090, sections 17 to 20).
//!
//! Their registers are at the same places; those that a timer has not read zero, and what is
//! written there is lost, so one set of functions serves all. Interrupts are not taken: who serves
//! them asks for the flags.
#![allow(unsafe_code)]

use super::gpio;
use boards::hal::{Channel, Counting, Pull, TimerSetup, Timers};
use boards::pyboard::pins::PinId;
use boards::pyboard::registers::TIMERS;
use stm32_metapac::RCC;
use stm32_metapac::timer::{TimAdv, TimGp32};

/// The bit of each timer's clock; those below 0x4001_0000 are on APB1.
const CLOCKS: [u32; 14] = [0, 0, 1, 2, 3, 4, 5, 1, 16, 17, 18, 6, 7, 8];
const APB2: u32 = 0x4001_0000;

/// Bits of CR1.
const CEN: u32 = 1;
/// The period counts from the next turn on.
const ARPE: u32 = 1 << 7;
/// Place of the divider of the dead time: 0, 1 and 2 for 1, 2 and 4.
const CKD: u32 = 8;
const DOWN: u32 = 1 << 4;
const CENTER: u32 = 1 << 5;
/// EGR: the registers count from now on.
const UG: u32 = 1;
/// BDTR: outputs are on; the break input switches them off, while it is high.
const MOE: u32 = 1 << 15;
const BKE: u32 = 1 << 12;
const BKP: u32 = 1 << 13;
/// Flags of the counter and of four channels.
const FLAGS: u32 = 0x1F;
/// CR2: an update triggers others.
const UPDATE_LEADS: u32 = 2 << 4;

fn unit(timer: usize) -> TimGp32 {
    // SAFETY: there is a timer at the address.
    unsafe { TimGp32::from_ptr(TIMERS[timer] as usize as *mut ()) }
}

fn has_outputs_to_enable(timer: usize) -> bool {
    matches!(timer, 0 | 7)
}

/// The registers of a timer that has pairs of outputs: 1 or 8.
fn outputs(timer: usize) -> TimAdv {
    debug_assert!(has_outputs_to_enable(timer));
    // SAFETY: there is a timer at the address, and those that are asked for are of this kind.
    unsafe { TimAdv::from_ptr(TIMERS[timer] as usize as *mut ()) }
}

fn give_clock(timer: usize) {
    match TIMERS[timer] >= APB2 {
        true => RCC.apb2enr().modify(|w| w.0 |= 1 << CLOCKS[timer]),
        false => RCC.apb1enr().modify(|w| w.0 |= 1 << CLOCKS[timer]),
    }
}

fn is_on(timer: usize) -> bool {
    let clocks =
        if TIMERS[timer] >= APB2 { RCC.apb2enr().read().0 } else { RCC.apb1enr().read().0 };
    clocks >> CLOCKS[timer] & 1 == 1
}

/// All of them stand still, and their channels do nothing.
pub fn reset() {
    for timer in (0..TIMERS.len()).filter(|timer| is_on(*timer)) {
        let unit = unit(timer);
        unit.cr1().write(|w| w.0 = 0);
        unit.cr2().write(|w| w.0 = 0);
        unit.smcr().write(|w| w.0 = 0);
        unit.ccer().write(|w| w.0 = 0);
        (0..2).for_each(|half| unit.ccmr_output(half).write(|w| w.0 = 0));
        unit.sr().write(|w| w.0 = 0);
    }
}

/// Lets a timer pace others by its updates.
pub fn lead(timer: usize) {
    unit(timer).cr2().write(|w| w.0 = UPDATE_LEADS);
}

/// The mode of a channel as CCMR has it, and as CCER has it: on, inverted, both edges.
fn code(what: Channel) -> (u32, u32) {
    const ON: u32 = 1;
    const INVERTED: u32 = 2;
    const OTHER_EDGE: u32 = 8;
    /// The value counts from the next turn on.
    const PRELOAD: u32 = 1 << 3;
    let mode = |mode: u32| mode << 4;
    let out = |inverted: bool| ON | if inverted { INVERTED } else { 0 };
    match what {
        Channel::Off => (0, 0),
        Channel::Timing => (mode(0), ON),
        Channel::Set { active: true, inverted } => (mode(1), out(inverted)),
        Channel::Set { active: false, inverted } => (mode(2), out(inverted)),
        Channel::Toggle { inverted } => (mode(3), out(inverted)),
        Channel::Forced(active) => (mode(4 + u32::from(active)), ON),
        Channel::Pwm { inverted } => (mode(6) | PRELOAD, out(inverted)),
        Channel::Capture { rising: true, falling: false } => (1, ON),
        Channel::Capture { rising: false, .. } => (1, ON | INVERTED),
        Channel::Capture { .. } => (1, ON | INVERTED | OTHER_EDGE),
    }
}

/// The timers.
pub struct All;

impl Timers for All {
    fn set(&self, timer: usize, setup: Option<TimerSetup>) {
        give_clock(timer);
        let unit = unit(timer);
        unit.cr1().write(|w| w.0 = 0);
        let Some(setup) = setup else { return };
        let (direction, slave) = match setup.counting {
            Counting::Up => (0, 0),
            Counting::Down => (DOWN, 0),
            Counting::Center => (CENTER, 0),
            // The edges of a line count by the level of the other: modes 1, 2, 3.
            Counting::Encoder(false, true) => (0, 1),
            Counting::Encoder(true, false) => (0, 2),
            Counting::Encoder(..) => (0, 3),
        };
        unit.psc().write_value(setup.prescaler as u16);
        unit.arr().write_value(setup.period);
        // The update lets the counter begin where its direction says.
        unit.cr1().write(|w| w.0 = direction);
        unit.egr().write(|w| w.0 = UG);
        unit.sr().write(|w| w.0 = 0);
        if slave != 0 {
            // Inputs 1 and 2 go straight to their channels.
            unit.ccmr_output(0).write(|w| w.0 = 1 | 1 << 8);
        }
        unit.smcr().write(|w| w.0 = slave);
        if has_outputs_to_enable(timer) {
            let brake = setup.brake.map_or(0, |high| BKE | if high { BKP } else { 0 });
            outputs(timer).bdtr().write(|w| w.0 = brake | u32::from(setup.dead_time));
        }
        let divider = u32::from(setup.divider / 2) << CKD;
        unit.cr1().write(|w| w.0 = CEN | ARPE | divider | direction);
    }

    fn adjust(&self, timer: usize, prescaler: u32, period: u32) {
        let unit = unit(timer);
        unit.psc().write_value(prescaler as u16);
        unit.arr().write_value(period);
    }

    fn counter(&self, timer: usize) -> u32 {
        if is_on(timer) { unit(timer).cnt().read() } else { 0 }
    }

    fn set_counter(&self, timer: usize, value: u32) {
        unit(timer).cnt().write_value(value);
    }

    fn set_channel(&self, timer: usize, channel: usize, what: Channel) {
        give_clock(timer);
        let unit = unit(timer);
        let (mode, output) = code(what);
        let (half, shift) = (channel / 2, 8 * (channel % 2));
        // The complement of an output is on with it.
        let has_complement = has_outputs_to_enable(timer) && channel < 3 && mode & 3 == 0;
        let complement = if has_complement { (output & 3) << 2 } else { 0 };
        let place = 4 * channel;
        unit.ccer().modify(|w| w.0 &= !(0xF << place));
        unit.ccmr_output(half).modify(|w| w.0 = w.0 & !(0xFF << shift) | mode << shift);
        unit.ccer().modify(|w| w.0 |= (output | complement) << place);
        if has_outputs_to_enable(timer) && mode & 3 == 0 && output != 0 {
            outputs(timer).bdtr().modify(|w| w.0 |= MOE);
        }
    }

    fn compare(&self, timer: usize, channel: usize) -> u32 {
        if is_on(timer) { unit(timer).ccr(channel).read() } else { 0 }
    }

    fn set_compare(&self, timer: usize, channel: usize, value: u32) {
        give_clock(timer);
        unit(timer).ccr(channel).write_value(value);
    }

    fn route(&self, pin: usize, to: Option<(usize, usize, bool)>) {
        let (Some(pin), Some(to)) = (PinId::new(pin), to) else { return };
        let found = pin.alternates().find(|one| one.timer_channel() == Some(to));
        if let Some(alternate) = found {
            gpio::alternate(pin, alternate.number, Pull::None, false);
        }
    }

    fn set_interrupts(&self, _: usize, _: u8) {}

    fn take_interrupts(&self, timer: usize) -> u8 {
        if !is_on(timer) {
            return 0;
        }
        let flags = unit(timer).sr().read().0 & FLAGS;
        if flags != 0 {
            // Zeros clear.
            unit(timer).sr().write(|w| w.0 = !flags);
        }
        flags as u8
    }
}

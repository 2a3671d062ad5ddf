//! The first converter of voltages (RM0090, section 13): one value of one channel at a time.

use stm32_metapac::adc::vals::SampleTime;
use stm32_metapac::adccommon::vals::Adcpre;
use stm32_metapac::{ADC1, ADC123_COMMON, RCC};

/// The largest value.
pub const MOST: u32 = 4095;
/// Channels of the temperature, the reference and half of the battery.
const TEMPERATURE: u8 = 16;
pub const BATTERY: u8 = 18;
/// How often the converter is asked; a value takes at most 492 cycles of 21 MHz.
const TRIES: u32 = 20_000;

/// Switches it on.
pub fn start() {
    RCC.apb2enr().modify(|w| w.set_adc1en(true));
    ADC123_COMMON.ccr().write(|w| w.set_adcpre(Adcpre::DIV4));
    ADC1.cr2().write(|w| w.set_adon(true));
}

/// Sensors want 10 µs and more; for pins 84 cycles are four.
fn set_time(channel: u8) {
    let inner = channel >= TEMPERATURE;
    let time = if inner { SampleTime::CYCLES480 } else { SampleTime::CYCLES84 };
    match channel {
        0..10 => ADC1.smpr2().modify(|w| w.set_smp(channel.into(), time)),
        _ => ADC1.smpr1().modify(|w| w.set_smp(usize::from(channel) - 10, time)),
    }
}

/// The value of a channel, 0 to `MOST`; None if the converter gives none.
pub fn read(channel: u8) -> Option<u32> {
    // The battery's divider takes current, and it goes before the temperature.
    ADC123_COMMON.ccr().modify(|w| {
        w.set_tsvrefe(channel >= TEMPERATURE && channel != BATTERY);
        w.set_vbate(channel == BATTERY);
    });
    set_time(channel);
    ADC1.sqr1().write(|w| w.set_l(0));
    ADC1.sqr3().write(|w| w.set_sq(0, channel));
    ADC1.sr().write(|w| w.0 = 0);
    ADC1.cr2().modify(|w| w.set_swstart(true));
    let done = (0..TRIES).any(|_| ADC1.sr().read().eoc());
    done.then(|| ADC1.dr().read().0 & MOST)
}

#[allow(unsafe_code)]
fn factory_values() -> [u16; 2] {
    // SAFETY: system memory has them there, and nothing changes it.
    [0x1FFF_7A2C, 0x1FFF_7A2E]
        .map(|at: usize| unsafe { core::ptr::read_volatile(at as *const u16) })
}

/// The temperature in degrees, from the values at 30 and 110 degrees that the factory has left
/// (data sheet, section 5.3.22).
pub fn celsius() -> i32 {
    let [at_30, at_110] = factory_values().map(i32::from);
    let value = read(TEMPERATURE).unwrap_or(0) as i32;
    let span = (at_110 - at_30).max(1);
    30 + (80 * (value - at_30) + span / 2).div_euclid(span)
}

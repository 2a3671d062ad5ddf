//! The two buses of SPI, the processor being their controller (RM0090, section 28), byte by byte;
//! and the same on any pins by program.

use super::{TICKER, gpio, i2s};
use boards::hal::{Pull, Shift};
use boards::pyboard::pins::PinId;
use stm32_metapac::spi::Spi;
use stm32_metapac::spi::vals::{Br, Cpha, Cpol, Lsbfirst, Mstr};
use stm32_metapac::{RCC, SPI1, SPI2};

const BUSES: [Spi; 2] = [SPI1, SPI2];
/// Longest time of a byte in microseconds: it takes 49 at the slowest.
const PATIENCE_US: u64 = 500;

/// Lets a bus shift like this, or switches it off.
pub fn set_up(bus: usize, shift: Option<Shift>) {
    let Some(spi) = BUSES.get(bus) else { return };
    match bus {
        0 => RCC.apb2enr().modify(|w| w.set_spi1en(true)),
        _ => RCC.apb1enr().modify(|w| w.set_spi2en(true)),
    }
    if bus == 1 {
        i2s::stop();
    }
    spi.cr1().write(|w| w.set_spe(false));
    let Some(shift) = shift else { return };
    spi.cr2().write(|w| w.0 = 0);
    spi.cr1().write(|w| {
        w.set_mstr(Mstr::MASTER);
        w.set_ssm(true);
        w.set_ssi(true);
        w.set_br(Br::from_bits(shift.log_prescaler.clamp(1, 8) - 1));
        w.set_cpol(if shift.polarity { Cpol::IDLE_HIGH } else { Cpol::IDLE_LOW });
        w.set_cpha(if shift.phase { Cpha::SECOND_EDGE } else { Cpha::FIRST_EDGE });
        w.set_lsbfirst(if shift.lsb_first { Lsbfirst::LSBFIRST } else { Lsbfirst::MSBFIRST });
        w.set_spe(true);
    });
}

/// Both are off.
pub fn reset() {
    (0..BUSES.len()).for_each(|bus| set_up(bus, None));
}

/// Sends bytes and passes on what comes back for each.
pub fn transfer(bus: usize, out: &mut dyn Iterator<Item = u8>, input: &mut dyn FnMut(u8)) {
    let Some(spi) = BUSES.get(bus) else { return };
    for byte in out {
        spi.dr().write(|w| w.set_dr(byte.into()));
        TICKER.wait(PATIENCE_US, || spi.sr().read().rxne());
        input(spi.dr().read().dr() as u8);
    }
}

/// The same on any pins: clock, data out, data in. Data change while the clock is low and are
/// taken when it rises, the highest bit first.
pub fn transfer_on(
    lines: [usize; 3],
    out: &mut dyn Iterator<Item = u8>,
    input: &mut dyn FnMut(u8),
) {
    let [Some(clock), Some(data), Some(answer)] = lines.map(PinId::new) else { return };
    gpio::output(clock, false);
    gpio::input(answer, Pull::None);
    for byte in out {
        let mut got = 0;
        for bit in (0..8).rev() {
            gpio::output(data, byte >> bit & 1 == 1);
            gpio::output(clock, true);
            got = got << 1 | u8::from(gpio::is_high(answer));
            gpio::output(clock, false);
        }
        input(got);
    }
}

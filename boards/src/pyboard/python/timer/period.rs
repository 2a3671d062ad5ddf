//! From frequencies to prescalers and periods, and from percent to ticks. Rounding is that of the
//! board's firmware, because programs see the results.

use crate::hal::scale;
use vm::Vm;
use vm::obj::{Float, Obj};
use vm::trap::{Res, Trap};

/// Largest prescaler while the division by 5 keeps it in 16 bits; the same for 3.
const FITS_5: u64 = 13_107;
const FITS_3: u64 = 21_845;
/// Largest period of which a hundredfold fits 32 bits.
const HUNDREDTH: u32 = 42_949_672;

fn no_frequency(vm: &Vm) -> Trap {
    vm.value_error(vm::t!("must have positive freq"))
}

/// Prescaler and period for a frequency, an int or a float.
pub(super) fn of_frequency(vm: &Vm, freq: Obj, hertz: u32, mask: u32) -> Res<(u32, u32)> {
    let mut prescaler: u64 = 1;
    let period = match vm.float_of(freq) {
        Some(freq) if freq > 0.0 => {
            let mut freq = freq as f32;
            while freq < 1.0 && prescaler < 6553 {
                prescaler *= 10;
                freq *= 10.0;
            }
            (hertz as f32 / freq) as u32
        }
        Some(_) => return Err(no_frequency(vm)),
        None => match vm.want_int(freq)? {
            freq if freq > 0 => (i64::from(hertz) / freq) as u32,
            _ => return Err(no_frequency(vm)),
        },
    };
    let mut period = period.max(1);
    while period > mask {
        let by = match period {
            _ if period % 5 == 0 => 5,
            _ if period % 3 == 0 => 3,
            _ => 2,
        };
        prescaler = (prescaler * u64::from(by)) & 0xffff_ffff;
        period /= by;
    }
    Ok(((prescaler.wrapping_sub(1) & 0xffff) as u32, (period - 1) & mask))
}

/// Prescaler and period for a length of time of `count` ticks at `tick_hz`.
pub(super) fn of_length(
    vm: &Vm,
    (count, tick_hz): (i64, i64),
    hertz: u32,
    mask: u32,
) -> Res<(u32, u32)> {
    if count <= 0 || tick_hz <= 0 {
        return Err(no_frequency(vm));
    }
    let mut period = scale(count as u64, hertz.into(), tick_hz as u64).0;
    let mut prescaler: u64 = 1;
    while period > u64::from(mask) {
        if prescaler <= FITS_5 && period.is_multiple_of(5) {
            (prescaler, period) = (prescaler * 5, period / 5);
        } else if prescaler <= FITS_3 && period.is_multiple_of(3) {
            (prescaler, period) = (prescaler * 3, period / 3);
        } else {
            let odd = period & 1;
            (prescaler, period) = (prescaler << 1, period >> 1);
            if period < prescaler {
                prescaler |= odd;
            }
            if prescaler > 0x1_0000 {
                return Err(vm.value_error(vm::t!("period too large")));
            }
        }
    }
    let period = (period as u32).wrapping_sub(1) & mask;
    Ok(((prescaler - 1) as u32 & 0xffff, period))
}

/// Ticks of so many percent of a period; beyond 0 and 100 its ends.
pub(super) fn of_percent(vm: &Vm, period: u32, percent: Obj) -> Res<u32> {
    if let Some(percent) = vm.float_of(percent) {
        return Ok(match percent {
            _ if percent <= 0.0 => 0,
            _ if percent >= 100.0 => period,
            _ => (percent / 100.0 * period as Float) as u32,
        });
    }
    Ok(match vm.want_int(percent)? {
        ..=0 => 0,
        100.. => period,
        percent if period > HUNDREDTH => percent as u32 * (period / 100),
        percent => percent as u32 * period / 100,
    })
}

/// Percent of a period.
pub(super) fn percent(vm: &Vm, period: u32, ticks: u32) -> Res {
    vm.new_float(match ticks >= period {
        true => 100.0,
        false => ticks as Float * 100.0 / period as Float,
    })
}

/// The register for so many ticks between the outputs of a pair.
pub(super) fn dead_time(ticks: i32) -> u8 {
    (match ticks {
        ..=0 => 0,
        1..128 => ticks,
        128..256 => 0x80 | ((ticks - 128) / 2),
        256..512 => 0xc0 | ((ticks - 256) / 8),
        512..1008 => 0xe0 | ((ticks - 512) / 16),
        _ => 0xff,
    }) as u8
}

//! The temperature of the processor (Product Specification 1.7, section 6.29).

use boards::hal;
use nrf_pac::TEMP;

/// How often the sensor is asked; it takes 36 µs.
const TRIES: u32 = 4000;

/// The sensor.
pub struct Thermometer;

impl hal::Thermometer for Thermometer {
    fn celsius(&self) -> i32 {
        TEMP.events_datardy().write_value(0);
        TEMP.tasks_start().write_value(1);
        let _ = (0..TRIES).any(|_| TEMP.events_datardy().read() != 0);
        // Quarters of a degree.
        (TEMP.temp().read() as i32).div_euclid(4)
    }
}

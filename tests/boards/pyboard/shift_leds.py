# --attach 74hc595@spi,rclk=X5
# Running light on a shift register.
from machine import SPI, Pin
from time import sleep_ms

spi, latch = SPI(1, 1000000), Pin("X5", Pin.OUT, value=0)
for step in range(8):
    spi.write(bytes((1 << step,)))
    latch.on()
    latch.off()
    sleep_ms(50)

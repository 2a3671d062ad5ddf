# Sensors of temperature and humidity DHT11 and DHT22 on one pin.

from machine import dht_readinto


class DHTBase:
    def __init__(self, pin):
        self.pin = pin
        self.buf = bytearray(5)

    def measure(self):
        buf = self.buf
        dht_readinto(self.pin, buf)
        if sum(buf[:4]) & 0xFF != buf[4]:
            raise Exception("checksum error")


class DHT11(DHTBase):
    def humidity(self):
        return self.buf[0]

    def temperature(self):
        return self.buf[2]


class DHT22(DHTBase):
    def humidity(self):
        return (self.buf[0] << 8 | self.buf[1]) * 0.1

    # The top bit is a sign.
    def temperature(self):
        tenths = ((self.buf[2] & 0x7F) << 8 | self.buf[3]) * 0.1
        return -tenths if self.buf[2] & 0x80 else tenths

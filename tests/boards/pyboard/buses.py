# --until 30s --set uart1Loop=1@0us --set uart2Byte=72@2s --set uart2Byte=105@2001ms --set uart2Byte=10@2002ms --set uart2Byte=65@2500ms
import pyb
from pyb import I2C, SPI, UART


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


# I2C
for bus in (0, 3, "Z"):
    error(I2C, bus)
i2c = I2C("X")
print(i2c, i2c is I2C(1))
error(i2c.scan)
error(i2c.is_ready, 76)
i2c.init(I2C.CONTROLLER, baudrate=100000)
print(i2c, i2c.scan(), i2c.is_ready(76), pyb.Pin("X9"))
error(i2c.send, "ab")
error(i2c.send, b"ab", 0x42)
error(i2c.recv, 3, 0x42)
error(i2c.mem_read, 1, 0x42, 0)
error(i2c.mem_write, b"12", 0x42, 0, addr_size=16)
pyb.Accel()
buf = bytearray(2)
print(i2c.send(7, 76), i2c.recv(1, 76), i2c.mem_read(buf, 76, 7), buf)
print(i2c.mem_write(5, 76, 8), i2c.mem_read(1, 76, 8))
i2c.init(I2C.PERIPHERAL, addr=0x21)
print(i2c)
start = pyb.millis()
error(i2c.recv, 1, timeout=300)
print(pyb.millis() - start)
i2c.deinit()
print(i2c)

# SPI
for bus in (0, 3, "Z"):
    error(SPI, bus)
spi = SPI("Y")
print(spi, spi is SPI(2))
spi.init(SPI.CONTROLLER, baudrate=1_000_000, polarity=0, phase=1, crc=7)
print(spi)
spi.init(SPI.CONTROLLER, prescaler=4)
print(spi)
buf = bytearray(3)
print(spi.send(b"abc"), spi.send(65), spi.recv(2), spi.recv(buf), buf)
print(spi.send_recv(b"xy"), spi.send_recv(1), spi.send_recv(b"123", buf))
print(spi.read(2), spi.readinto(buf, 0x55), spi.write(b"w"), spi.write_readinto(b"abc", buf))
error(spi.send_recv, b"12", buf)
error(spi.send)
spi.init(SPI.PERIPHERAL)
print(spi)
error(spi.recv, 1, timeout=50)
spi.deinit()

# UART
for bus in (0, 5, 7, "Z"):
    error(UART, bus)
uart = UART("XB", 9600)
print(uart, uart is UART(1), pyb.Pin("X9"))
print(uart.write("hello\n"), uart.any(), uart.readline(), uart.any(), uart.read())
print(uart.write(b"abcdef"), uart.read(2), uart.readchar(), uart.readinto(bytearray(2)), uart.read(9))
print(uart.writechar(33), uart.read(), uart.readchar(), uart.sendbreak(), uart.flush(), uart.txdone())
uart.init(115200, bits=7, parity=1, stop=2, flow=UART.RTS | UART.CTS, timeout=100, timeout_char=9)
print(uart)
start = pyb.millis()
print(uart.read(5), pyb.millis() - start)
error(uart.init)
error(uart.init, 9600, bits=7)
error(uart.init, 9600, parity=0, bits=9)
uart.deinit()
print(uart)
error(uart.write, b"1")
two = UART(2, 9600, timeout=3000)
print(two.readline())
two.irq(lambda u: print("irq", u.any()), UART.IRQ_RX)
pyb.delay(1000)
error(two.irq, 3)
error(two.irq, None, 1)

# --type hello@100ms --type more@200ms --type "one\ntwo\nthr@2s"
import pyb
from pyb import USB_VCP, USB_HID


def error(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


usb = USB_VCP()
error(USB_VCP, 1)
print(usb, usb.isconnected(), usb.any(), usb.read())
pyb.delay(150)
print(usb.any(), usb.read(2), usb.readinto(bytearray(10)), usb.read())
start = pyb.millis()
print(usb.recv(4, timeout=1000), 40 < pyb.millis() - start < 60)
print(usb.recv(3, timeout=20), usb.recv(bytearray(3), timeout=20))
print(usb.write(b"out\n"), usb.send("more\n"), usb.setinterrupt(-1), usb.init(flow=0))
print(USB_VCP.RTS, USB_VCP.CTS, USB_VCP.IRQ_RX, usb.irq(None))
print(pyb.usb_mode(), pyb.usb_mode("VCP+HID", hid=pyb.hid_mouse), pyb.usb_mode(None))
error(pyb.usb_mode, "XYZ")
flash, card = pyb.Flash(), pyb.SDCard()
for media in (), (flash, card), [card], (flash, card, flash), (flash, 3), 4:
    error(pyb.usb_mode, "VCP+MSC", msc=media)
error(pyb.usb_mode, "VCP", msc=(1, 2, 3))
with usb as same:
    print(same is usb, usb.close() is usb)
hid = USB_HID()
print(hid.send((0, 1, 2, 0)), hid.send(b"1234"), pyb.hid((0, 0, 0, 0)))
print(hid.recv(8, timeout=10), hid.recv(bytearray(8), timeout=10))
print([len(x) for x in (pyb.hid_mouse, pyb.hid_keyboard)], pyb.hid_mouse[:4])
print(pyb.repl_uart(), pyb.main("main.py"))
print(usb.readline(), usb.readlines())
pyb.delay(2500 - pyb.millis())
print(usb.readline(), usb.readlines(), usb.readlines())
print(pyb.autoreload(), pyb.autoreload(True))

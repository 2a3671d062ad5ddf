# --press usr@1s
# The LCD skin on the X side: pixels, text and the terminal.
import pyb

lcd = pyb.LCD("X")
lcd.light(True)
lcd.contrast(20)
lcd.fill(0)
lcd.text("Hello", 0, 0, 1)
for x in range(0, 128, 4):
    lcd.pixel(x, 31, 1)
print(lcd.get(4, 31))
lcd.show()
print(lcd.get(4, 31), lcd.get(5, 31), lcd.get(200, 0))
lcd.write("one\ntwo\nthree\n")
lcd.write("four\nfive")
lcd.command(0, 0xA7)

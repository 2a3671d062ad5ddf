# --attach lcd160cr=panel@sda=Y10,scl=Y9,sck=Y6,mosi=Y8,pwr=Y4 --set panel.touched=1@400ms --set panel.touchX=20@400ms --set panel.touched=0@600ms --set panel.touchX=100@800ms --set panel.touched=1@800ms
# Two buttons on the display on the Y side: a finger on one of them switches its lamp.
from pyb import LED, delay, millis

import lcd160cr

lcd = lcd160cr.LCD160CR("Y")
lcd.set_orient(lcd160cr.PORTRAIT)
lcd.set_pen(lcd.rgb(255, 255, 255), lcd.rgb(0, 0, 0))
lcd.erase()
lcd.set_text_color(lcd.rgb(255, 255, 255), lcd.rgb(0, 0, 0))
lcd.set_font(1, scale=1)
lamps = LED(1), LED(2)
for i in range(2):
    lcd.rect_outline(10 + 60 * i, 60, 48, 40)
    lcd.set_pos(28 + 60 * i, 72)
    lcd.write("AB"[i])
pressed = False
while millis() < 1000:
    touched, x, y = lcd.get_touch()
    if touched and not pressed:
        which = x // 64
        lamps[which].toggle()
        lcd.set_pen(0, lcd.rgb(0, 200, 0))
        lcd.rect_interior(12 + 60 * which, 62, 44, 8)
    pressed = touched
    delay(50)

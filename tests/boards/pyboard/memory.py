# --seed 1
# Registers by their addresses: machine.mem* and stm.
import machine
import pyb
import stm


def error(f, *args):
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)


print(stm.mem32 is machine.mem32, stm.mem16, hex(stm.GPIOA), hex(stm.TIM2), stm.GPIO_BSRR)
stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1 << 13
print(pyb.LED(1).intensity(), hex(stm.mem32[stm.GPIOA + stm.GPIO_ODR]))
stm.mem16[stm.GPIOA + stm.GPIO_BSRRH] = 1 << 13
print(pyb.LED(1).intensity(), stm.mem8[stm.GPIOA + stm.GPIO_ODR + 1] >> 5)
pyb.Pin("X1", pyb.Pin.IN, pyb.Pin.PULL_UP)
print(stm.mem16[stm.GPIOA + stm.GPIO_IDR] & 1, stm.mem32[stm.GPIOA + stm.GPIO_PUPDR] & 3)
stm.mem32[stm.GPIOA + stm.GPIO_MODER] |= 1
print(pyb.Pin("X1"))
t = pyb.Timer(4, prescaler=83, period=999)
print(stm.mem32[stm.TIM4 + stm.TIM_PSC], stm.mem32[stm.TIM4 + stm.TIM_ARR])
stm.mem32[stm.TIM4 + stm.TIM_ARR] = 499
print(t.period(), stm.mem32[stm.TIM4 + stm.TIM_CNT] < 500)
rtc = pyb.RTC()
rtc.datetime((2021, 12, 25, 6, 13, 14, 15, 0))
print(hex(stm.mem32[stm.RTC + stm.RTC_TR]), hex(stm.mem32[stm.RTC + stm.RTC_DR]))
error(lambda: stm.mem32[2])
error(lambda: stm.mem16[1])
error(lambda: stm.mem8["a"])
print(stm.mem32[0x10])

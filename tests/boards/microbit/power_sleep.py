# --press a@2s --set pin0_millivolts=3300@4s --until 8s
from microbit import *
import power


@run_every(s=1)
def second():
    print("second")


power.deep_sleep(500)
print("slept", running_time())
power.deep_sleep(wake_on=(button_a, button_b))
print("button", running_time())
pin0.set_pull(pin0.PULL_DOWN)
power.deep_sleep(wake_on=[pin0], run_every=False)
print("pin", running_time())
power.deep_sleep(ms=1000, wake_on=button_b)
print("time", running_time())
for wrong in 5, (button_a, None):
    try:
        power.deep_sleep(wake_on=wrong)
    except ValueError as e:
        print(e)
power.off()
print("not reached")

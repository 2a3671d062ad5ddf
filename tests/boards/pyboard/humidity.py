# --attach dht22@Y3 --set dht22.temperature=-31@0ms --set dht22.humidity=655@0ms
# A DHT22, and what happens when somebody pulls it out.
from dht import DHT22
from machine import Pin

sensor = DHT22(Pin("Y3"))
sensor.measure()
print(sensor.temperature(), sensor.humidity())
try:
    DHT22(Pin("Y4")).measure()
except OSError as e:
    print("no sensor:", e)

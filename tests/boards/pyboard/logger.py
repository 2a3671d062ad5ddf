# --set X19Millivolts=1000@0us --set X19Millivolts=1500@250ms --set X19Millivolts=3000@550ms
# Logs a voltage to a file and reads it again.
import pyb

adc = pyb.ADC("X19")
with open("/flash/log.csv", "w") as log:
    log.write("ms,volts\n")
    for sample in range(8):
        log.write("%d,%.2f\n" % (sample * 100, adc.read() * 3.3 / 4095))
        pyb.delay(100)
with open("/flash/log.csv") as log:
    log.readline()
    values = [float(line.split(",")[1]) for line in log]
print(values)
print("mean %.2f V" % (sum(values) / len(values)))

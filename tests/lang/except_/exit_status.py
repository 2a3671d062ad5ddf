# exit: 3
# SystemExit ends the program with its status after finally blocks.
import sys

try:
    sys.exit()
except SystemExit as e:
    print("SystemExit", e.args)
try:
    sys.exit("text")
except SystemExit as e:
    print("SystemExit", e.args)
try:
    raise SystemExit(5)
except SystemExit as e:
    print(e.args)
try:
    print("leaving")
    sys.exit(3)
finally:
    print("finally runs")
print("never")

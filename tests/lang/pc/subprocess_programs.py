# Programs of the system beside this one.
import os
import subprocess
import sys

done = subprocess.run(["echo", "a b", "c"], capture_output=True, text=True)
print(done, done.stdout)
print(subprocess.check_output("echo $X; cat", shell=True, env={"X": "1"}, input=b"in"))
with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as cat:
    print(cat.communicate("one\ntwo\n"), cat.returncode, cat.poll())
# More than a pipe holds, both ways at once.
data = b"x" * 300000
print(subprocess.run(["cat"], input=data, stdout=subprocess.PIPE).stdout == data)
both = subprocess.run("echo out; echo err >&2", shell=True, stdout=-1, stderr=subprocess.STDOUT)
print(both.stdout, both.stderr)
try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as e:
    print(e)
try:
    subprocess.run(["sleep", "20"], timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(e.cmd)
try:
    subprocess.check_call("exit 3", shell=True)
except subprocess.CalledProcessError as e:
    print(e, e.returncode)
sleeper = subprocess.Popen(["sleep", "20"])
print(sleeper.poll())
sleeper.terminate()
print(sleeper.wait(), sleeper.returncode)
lines = subprocess.Popen("for i in 1 2 3; do echo $i; done", shell=True, stdout=subprocess.PIPE)
print([line for line in lines.stdout], lines.wait())
print(subprocess.getstatusoutput("echo q; false"), os.popen("echo r").read())
print(subprocess.run("pwd", cwd="/", shell=True, stdout=subprocess.PIPE, text=True).stdout)
print(subprocess.list2cmdline(["a b", 'c"d', ""]), subprocess.call(["true"]), subprocess.DEVNULL)
r, w = os.pipe()
subprocess.run(["echo", "through"], stdout=w)
os.close(w)
print(os.read(r, 100))
own = [sys.executable, "-c", "print(6 * 7)"]
print(subprocess.run(own, capture_output=True, text=True).stdout)

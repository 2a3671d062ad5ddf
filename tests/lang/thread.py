
import threading
def work(): raise ValueError("in a thread")
t = threading.Thread(target=work, name="T1")
t.start()
t.join()
print("end")

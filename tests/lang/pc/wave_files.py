import io
import os
import tempfile
import wave

PATH = os.path.join(tempfile.mkdtemp(), 't.wav')
b = io.BytesIO()
w = wave.open(b, 'wb')
try: w.writeframes(b'x')
except wave.Error as e: print(e)
w.setnchannels(2); w.setsampwidth(2); w.setframerate(8000.4); w.setcomptype('NONE', 'not compressed')
w.writeframes(bytes(range(16))); w.writeframesraw(b'abcd'); print(w.tell(), w.getparams())
try: w.setnchannels(1)
except wave.Error as e: print(e)
w.close(); print(b.getvalue())
r = wave.open(io.BytesIO(b.getvalue()))
print(r.getparams(), r.readframes(2), r.tell(), r.readframes(100), r.readframes(1)); r.setpos(1); print(r.readframes(1)); r.rewind(); print(r.tell())
for bad in (b'', b'RIFX' + bytes(20), b'RIFF' + bytes(20), b'RIFF\x0c\0\0\0WAVEdata\0\0\0\0', b'RIFF\x1c\0\0\0WAVEfmt \x10\0\0\0' + b'\2\0' + bytes(14), b.getvalue()[:36]):
    try: wave.open(io.BytesIO(bad))
    except (wave.Error, EOFError) as e: print(type(e).__name__, e)
try: wave.open('/nonexistent/x')
except FileNotFoundError as e: print(e)
with wave.open(PATH, 'w') as f:
    f.setparams((1, 1, 44100, 0, 'NONE', 'not compressed')); f.writeframes(b'12345')
with wave.open(PATH) as f: print(f.getnframes(), f.readframes(9), f.getcompname())
try: wave.open(b, 'x')
except wave.Error as e: print(e)

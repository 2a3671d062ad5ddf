# Classes of streams, and which streams belong to them.

import io
print(isinstance(open(__file__),io.TextIOBase),isinstance(open(__file__),io.TextIOWrapper),isinstance(open(__file__,'rb'),io.BufferedReader),isinstance(io.StringIO(),io.TextIOBase),isinstance(io.StringIO(),io.TextIOWrapper),isinstance(io.BytesIO(),io.BufferedIOBase), isinstance(io.BytesIO(),io.IOBase),isinstance(3,io.IOBase))
class R(io.RawIOBase):
    def __init__(self,d): self.d=d
    def readable(self): return True
    def readinto(self,b):
        n=min(len(b),3,len(self.d)); b[:n]=self.d[:n]; self.d=self.d[n:]; return n
print(R(b'abc\ndefgh\ni').readlines(), R(b'abcdefg').read(), R(b'abcdefg').read(2))
b=io.BufferedReader(R(b'abc\ndefgh\ni')); print(b.peek(1)[:1],b.readline(),b.read(2),b.read())
t=io.TextIOWrapper(io.BytesIO('é\r\nx\n'.encode('latin-1')),encoding='latin-1'); print(t.readline(),list(t))
w=io.BytesIO(); t=io.TextIOWrapper(w,'utf-16',newline='\r\n'); t.write('a\n'); t.write('b'); t.flush(); print(w.getvalue())
try: io.RawIOBase().write(b'')
except Exception as e: print(type(e).__name__,isinstance(e,OSError))
class T(io.TextIOBase):
    def write(self,s): print('T',repr(s)); return len(s)
print('x',file=T())
class W(io.StringIO): pass
print(isinstance(W(),io.StringIO), issubclass(W, io.TextIOBase), isinstance(W(),io.IOBase))

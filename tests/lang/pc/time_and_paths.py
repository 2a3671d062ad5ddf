# Times as tuples and as text, zones by their rules, paths as text, bytes and objects.
# f64

import time, os, os.path as p
print(time.gmtime(0), time.localtime(86400*200).tm_yday, time.strftime('%Y-%m-%d %H:%M:%S %j %a %B %p', time.gmtime(1e9)))
print(time.strptime('2020-02-29 13:05','%Y-%m-%d %H:%M'), time.asctime(time.gmtime(0)), float(time.mktime(time.localtime(12345))))
print(time.strptime('Mon, 5 Jan 2021 11:22:33 PM','%a, %d %b %Y %I:%M:%S %p')[:])
for a in (('x','%Y'),('2020x','%Y'),('1','%Q'),('1','%')):
    try: time.strptime(*a)
    except Exception as e: print(type(e).__name__,e)
os.environ['TZ']='EST5EDT,M3.2.0,M11.1.0'; time.tzset(); print(time.tzname,time.timezone,time.altzone,time.daylight, time.localtime(1600000000), float(time.mktime((2020,7,1,0,0,0,0,0,-1))),float(time.mktime((2020,1,1,0,0,0,0,0,-1))))
os.environ['TZ']='UTC'; time.tzset(); print(time.tzname)
print(p.join('a','b','/c','d'),p.normpath('/a/../b//c/.'),p.relpath('/a/b','/a/c/d'),p.commonpath(['/a/b/c','/a/b/d']),p.commonprefix(['abc','abd']),p.splitext('a.tar.gz'),p.splitext('.x'),p.expandvars('$HOME/${HOME}/$nope'), p.basename(b'/a/b'), p.join(b'a',b'b'), p.isdir(b'/'), p.expanduser('~/x'), p.split('/a/'), p.dirname('a//b'))
print(os.stat('.').st_mode > 0, isinstance(os.stat('/'), tuple), 'HOME' in list(os.environ), os.fspath('x'))
import pathlib
print(isinstance(pathlib.Path('x'),os.PathLike), isinstance('x',os.PathLike), p.join(pathlib.Path('a'),'b'))

# A doubled percent sign stands for one, whatever follows it.
moment = (2020, 1, 5, 6, 7, 8, 6, 5, 0)
print(time.strftime("%%s, %d-%%s-%Y 100%%", moment), int(time.strftime("%s", moment)) > 0)

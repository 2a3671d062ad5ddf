import os
import sys
import webbrowser
os.environ['BROWSER'] = 'echo open %s:nonexistent-program'
os.environ.pop('DISPLAY', None); os.environ.pop('TERM', None); os.environ.pop('WAYLAND_DISPLAY', None)
sys.stdout.flush()
print(webbrowser.open('http://x/'))
print(webbrowser.get().name, webbrowser.get('echo %s').args)
try: webbrowser.get('nope-nope')
except webbrowser.Error as e: print(e)
class B(webbrowser.BaseBrowser):
    def open(self, url, new=0, autoraise=True): print('own', url, new); return True
webbrowser.register('own', B, preferred=True); print(webbrowser.open_new_tab('http://y'), webbrowser.open_new('z'))

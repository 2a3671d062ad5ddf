import gettext, io, os, struct, tempfile
def make(pairs):
    keys = sorted(pairs)
    ids = strs = b''
    rows = []
    for k in keys:
        kb, vb = k.encode(), pairs[k].encode()
        rows.append((len(ids), len(kb), len(strs), len(vb)))
        ids += kb + b'\0'; strs += vb + b'\0'
    start = 28 + 16 * len(keys)
    head = struct.pack('<7I', 0x950412de, 0, len(keys), 28, 28 + 8 * len(keys), 0, 0)
    a = b''.join(struct.pack('<II', l, start + o) for o, l, _, _ in rows)
    b = b''.join(struct.pack('<II', l, start + len(ids) + o) for _, _, o, l in rows)
    return head + a + b + ids + strs
MO = {'': 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\nLanguage: de\n',
      'hello': 'hallo ü', 'file\0files': 'a\0b\0c', 'menu\x04open': 'auf', 'menu\x04one\0many': 'x\0y\0z'}
t = gettext.GNUTranslations(io.BytesIO(make(MO)))
print(t.gettext('hello'), t.gettext('nope'), [t.ngettext('file', 'files', n) for n in (0, 1, 2, 5, 11, 21, 22)], t.ngettext('q', 'qs', 1), t.ngettext('q', 'qs', 2))
print(t.pgettext('menu', 'open'), t.pgettext('x', 'open'), t.npgettext('menu', 'one', 'many', 3), sorted(t.info().items()), t.charset())
d = tempfile.mkdtemp()
for lang, pairs in (('de', MO), ('de_AT', {'': 'Content-Type: text/plain; charset=UTF-8\n', 'hello': 'servus'})):
    os.makedirs(os.path.join(d, lang, 'LC_MESSAGES'))
    open(os.path.join(d, lang, 'LC_MESSAGES', 'app.mo'), 'wb').write(make(pairs))
print(gettext.find('app', d, ['fr', 'de_AT'])[len(d):], [p[len(d):] for p in gettext.find('app', d, ['de_AT.UTF-8@euro'], all=True)], gettext.find('app', d, ['fr']))
tr = gettext.translation('app', d, ['de_AT', 'de']); print(tr.gettext('hello'), tr.pgettext('menu', 'open'))
try: gettext.translation('app', d, ['fr'])
except FileNotFoundError as e: print(e)
print(gettext.translation('app', d, ['fr'], fallback=True).gettext('hello'))
os.environ['LANGUAGE'] = 'de'
gettext.bindtextdomain('app', d); print(gettext.textdomain('app'), gettext.gettext('hello'), gettext.dgettext('other', 'hello'), gettext.ngettext('file', 'files', 2))
gettext.install('app', d, names=['ngettext']); print(_('hello'), ngettext('file', 'files', 1))
for bad in (b'', b'abcd' * 10, make(MO)[:60], struct.pack('<7I', 0x950412de, 5 << 16, 0, 28, 28, 0, 0)):
    try: gettext.GNUTranslations(io.BytesIO(bad))
    except Exception as e: print(type(e).__name__, e if isinstance(e, OSError) else '')
for text in ('n', 'n!=1', 'n>1?2:n?1:0', '!n', '(n', 'n)', 'n+', '1 2', 'x', 'n = 1', '-1', 'n-1', 'n==1==1', 'n'*2000, '', 'n/0', 'n && !(n%2)'):
    try: f = gettext.c2py(text); print(text, [f(i) for i in range(4)])
    except (ValueError, ZeroDivisionError) as e: print(text[:10], type(e).__name__, e)

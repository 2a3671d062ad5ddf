# Archives: written, read, and refused.

import zipfile, io
b=io.BytesIO()
with zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED) as z:
    z.writestr('a.txt','hello '*100); z.writestr(zipfile.ZipInfo('d/é.bin',(2001,2,3,4,5,6)),b'\0\1'); z.comment=b'c'
    with z.open('s.txt','w') as f: f.write(b'streamed')
z=zipfile.ZipFile(io.BytesIO(b.getvalue()))
print(z.namelist(),z.read('a.txt')[:12],z.read('d/é.bin'),z.testzip(),z.comment,z.getinfo('d/é.bin'), z.open('s.txt').read(), z.infolist()[1].date_time)
for bad in (b'',b'PK'*30):
    try: zipfile.ZipFile(io.BytesIO(bad))
    except zipfile.BadZipFile as e: print(e)
try: z.read('nope')
except KeyError as e: print(e)

# Names that HTML 5 added are not known.
import html
for s in ('&quotz', '&#65', '&#x41g', '&notit;', '&amp', 'a&ampb', '&nosuch;', '&#0;', '&#128;', '&#xD800;', '&#1114112;', '&lt;b&gt', '&copy2', '&', '&#', '&#;', '&#x', '&gtr', '&#150', '&#1;', '&#13;'):
    print(ascii(html.unescape(s)))
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print('start', t, a)
    def handle_endtag(self, t): print('end', t)
    def handle_data(self, d): print('data', ascii(d))
    def handle_entityref(self, n): print('ent', n)
    def handle_charref(self, n): print('char', n)
    def handle_startendtag(self, t, a): print('startend', t, a)
    def handle_comment(self, d): print('comment', d)
    def handle_decl(self, d): print('decl', d)
for conv in (True, False):
    for s in ('<a href=/rabota/>x</a>', '&entityref foo', '<br/>', '<a b=c/>', '<a b="c"/>', '<a "b">', 'x &lt y &#65 z', '<p>a &amp; b<!-- c --></P >', '<!DOCTYPE html>t', '<script>a < b && c</script>', '<a / /foo/ / /=/ / /bar/ / />', '<a href="foo&quotzar">a&quotz</a>'):
        p = P(convert_charrefs=conv); print(s); p.feed(s); p.close()

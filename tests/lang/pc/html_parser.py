from html.parser import HTMLParser


class Shows(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("decl", decl)

    def handle_pi(self, data):
        print("pi", data)

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("char", name)


TEXT = """<!DOCTYPE html><p class=a ID="x y" checked data-z='1'>Hi <b>x</b> &amp; &eacute;&#65; 1 < 2
<br/><img src="a>b"><!-- note --><?php x?></p>
<script>if (a < b) "</p>"</script ><STYLE>p{}</STYLE> end"""
for convert in (True, False):
    p = Shows(convert_charrefs=convert)
    p.feed(TEXT)
    p.close()
    print(p.getpos(), p.get_starttag_text())
p = Shows()
for piece in ("<p", " a='1", "'>te", "xt&am", "p;</p", "> tail"):
    p.feed(piece)
p.close()


# What derived parsers change and use.
class Hooks(HTMLParser):
    def parse_starttag(self, i):
        print("start at", self.getpos(), self.check_for_whole_start_tag(i) - i)
        return super().parse_starttag(i)

    def parse_endtag(self, i):
        print("end at", i)
        return super().parse_endtag(i)

    def parse_pi(self, i):
        self.handle_data("<?")
        return i + 2

    def parse_html_declaration(self, i):
        print("declaration", self.rawdata[i : i + 5])
        return super().parse_html_declaration(i)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_starttag(self, tag, attrs):
        print(tag, attrs, self.get_starttag_text())


hooks = Hooks()
hooks.feed("a<b c='d'>e\n<i>f</i></b><?g?><!doctype h>")
hooks.close()

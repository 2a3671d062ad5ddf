# What robots.txt lets programs fetch.
from urllib.robotparser import RobotFileParser

TEXT = """
User-agent: figtree
Crawl-delay: 3
Request-rate: 9/30
Disallow: /tmp
Disallow: /a%3cd.html
Allow: /tmp/open

User-agent: one
User-agent: two # comment
Disallow:

User-agent: *
Disallow: /private
Sitemap: http://a/map.xml
"""
parser = RobotFileParser("http://host/robots.txt")
print(parser.can_fetch("x", "/"), parser.host, parser.path, parser.crawl_delay("x"))
parser.parse(TEXT.splitlines())
for agent in ("figtree", "FigTree/1.0", "one", "two", "other"):
    urls = ("/tmp/x", "/tmp", "/a%3Cd.html", "/a<d.html", "/private/x", "http://host/private", "")
    print(
        agent,
        [parser.can_fetch(agent, url) for url in urls],
        parser.crawl_delay(agent),
        parser.request_rate(agent),
    )
print(parser.site_maps(), parser.mtime() > 0)
print(str(parser))

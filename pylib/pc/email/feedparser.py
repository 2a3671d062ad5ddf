# Messages that come in parts.

from email.parser import BytesFeedParser, FeedParser

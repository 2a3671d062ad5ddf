# XML: a parser with the interface of expat, and what programs expect on top of it.

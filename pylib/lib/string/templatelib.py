"""The types of t-strings, from the interpreter."""

import ustring

Template = ustring.templatelib.Template
Interpolation = ustring.templatelib.Interpolation

# The micro:bit V2 around its processor: what is soldered to which pin, and what a person does to
# it.

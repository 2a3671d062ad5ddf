# What is on a PyBoard v1.1 around its chip.

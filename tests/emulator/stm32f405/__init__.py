# The STM32F405 at register level: the chip's peripherals, one file each.
#
# Source of all numbers: reference manual RM0090, and the data sheet of the STM32F405. Sections named
# in the files are those of RM0090.
